/** The writer's unit named as another one in one of several places: 我局 → 我镇, 柳塘镇 → 柳塘县. */
import { findSpans, replaceSpan, type Span, textAt } from '../text/edits'
import { findAddresseeLine, findSignatureLine } from '../text/places'
import type { FinishedDocument, Mutant, Way } from '../types'

const UNITS = ['局', '县', '区', '市', '镇', '乡', '校', '院', '馆', '公司', '委']
const LEVELS = ['县', '区', '市', '镇']
const SELF = new RegExp(`(?<=我)(?:${[...UNITS, '办', '所'].join('|')})`, 'g')
/** 各乡镇 is no name. */
const PLACE = /^(?:中共|关于)?(?!各)(\p{Script=Han}{2})(县|区|市|镇)/u

/**
 * A unit that the title, the addressee or the signature names may speak of itself, and one that is
 * named elsewhere as 我市 or 我县 too, so neither is put in the place of the writer's. A name that
 * stands once cannot differ from itself.
 */
export const swapUnit: Way = {
  name: 'swap-unit',
  floor: 0.8,
  groups: ['residue', 'consistency'],
  mutate: (document) => {
    const named = namedUnits(document)
    return [
      ...swapEach(
        document,
        SELF,
        UNITS.filter((unit) => !named.includes(unit)),
      ),
      ...placesOf(document).flatMap(({ name, level }) =>
        swapEach(
          document,
          new RegExp(`(?<=${name})${level}`, 'g'),
          LEVELS.filter((other) => other !== level),
        ),
      ),
    ]
  },
}

function swapEach(
  document: FinishedDocument,
  pattern: RegExp,
  others: readonly string[],
): Mutant[] {
  const spans = findSpans(document, pattern).map(({ span }) => span)
  const byUnit = new Map<string, Span[]>()
  for (const span of spans) {
    const unit = textAt(document, span)
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), span])
  }
  return [...byUnit].flatMap(([, places]) =>
    places.length < 2
      ? []
      : places.flatMap((span) => others.map((other) => replaceSpan(document, span, other))),
  )
}

function frameOf(document: FinishedDocument): string[] {
  const { lines } = document
  return [0, findAddresseeLine(document), findSignatureLine(document)].flatMap((line) =>
    line === null ? [] : [lines[line] ?? ''],
  )
}

function namedUnits(document: FinishedDocument): string {
  const selves = findSpans(document, SELF).map(({ span }) => textAt(document, span))
  return [...frameOf(document), ...selves].join('')
}

function placesOf(document: FinishedDocument): { name: string; level: string }[] {
  const found = new Map<string, string>()
  for (const line of frameOf(document)) {
    const [, name, level] = PLACE.exec(line) ?? []
    if (name && level) found.set(name, level)
  }
  return [...found].map(([name, level]) => ({ name, level }))
}
