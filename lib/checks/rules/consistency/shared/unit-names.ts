/** The unit that signs a document, and its name at the start of the title. */
import * as v from 'valibot'
import type { Collected } from '../../../rule'
import data from '../data/unit-endings.json'
import { isHanCode } from './characters'
import { findDifference, type QuotedName } from './quoted'

const { endings } = v.parse(
  v.strictObject({ endings: v.array(v.pipe(v.string(), v.nonEmpty())) }),
  data,
)
const SHORTEST = 6
const LONGEST = 30

/** A line that is the name of a unit and nothing else. */
export function readUnit(text: string): QuotedName | null {
  const name = text.trim()
  if (name.length < SHORTEST || name.length > LONGEST) return null
  if (!endings.some((ending) => name.endsWith(ending))) return null
  for (let index = 0; index < name.length; index++)
    if (!isHanCode(name.charCodeAt(index))) return null
  const start = text.indexOf(name)
  return { name, start, end: start + name.length, clause: 0 }
}

export interface UnitPair {
  lineIndex: number
  unit: QuotedName
  inTitle: string
}

/** Units whose name begins the title before them with one character other, more or less. */
export function findUnitPairs<Name extends QuotedName>(
  titles: readonly Collected<Name>[],
  units: readonly Collected<Name>[],
): UnitPair[] {
  return units.flatMap(({ lineIndex, item }): UnitPair[] => {
    const title = titles.findLast((one) => one.lineIndex < lineIndex)?.item.name.trim()
    if (title === undefined || title.includes(item.name)) return []
    const inTitle = [item.name.length, item.name.length - 1, item.name.length + 1]
      .map((length) => title.slice(0, length))
      .find((start) => isVariant(start, item.name))
    return inTitle === undefined ? [] : [{ lineIndex, unit: item, inTitle }]
  })
}

/** Both end as units do; at the edges a character more is another unit. */
function isVariant(inTitle: string, unit: string): boolean {
  if (!endings.some((ending) => inTitle.endsWith(ending))) return false
  const difference = findDifference(inTitle, unit)
  return difference !== null && difference.at > 0 && difference.at < unit.length - 1
}
