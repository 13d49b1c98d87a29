/** Sums over the lines of a document that tell what kind of text it is. */
import type { DocumentLine } from '../document/line'
import type { LineSplice } from '../document/line-splice'
import type { Markup } from '../document/markup'
import { isBlank } from './line-facts'
import { readTextSigns } from './text-signs'

/** Over the lines that hold text and are not code. */
export interface TextTotals {
  lines: number
  cells: number
  shortCells: number
  characters: number
  guidePhrases: number
  /** Characters in code lines. */
  code: number
}

const LONGEST_CELL = 24

/** Counted on from the lines before the edit while there is no code, whose lines depend on each other. */
export function createTextTotals(): (
  lines: readonly DocumentLine[],
  markup: Markup,
  splice: LineSplice | null,
) => TextTotals {
  let last: { lines: readonly DocumentLine[]; holdsCode: boolean; totals: TextTotals } | null = null
  return (lines, markup, splice) => {
    const holdsCode = markup.code.size > 0
    const goesOn = splice !== null && last?.lines === splice.before && !last.holdsCode && !holdsCode
    const totals = goesOn && last ? { ...last.totals } : createTotals()
    if (goesOn) {
      const { before, start, removed, added } = splice
      addUp(totals, before, start, start + removed, markup, -1)
      addUp(totals, lines, start, start + added, markup, 1)
    } else addUp(totals, lines, 0, lines.length, markup, 1)
    last = { lines, holdsCode, totals }
    return totals
  }
}

function createTotals(): TextTotals {
  return { lines: 0, cells: 0, shortCells: 0, characters: 0, guidePhrases: 0, code: 0 }
}

/** `times`: -1 takes the lines away. */
function addUp(
  totals: TextTotals,
  lines: readonly DocumentLine[],
  first: number,
  end: number,
  markup: Markup,
  times: 1 | -1,
): void {
  for (let index = first; index < end; index++) {
    const line = lines[index]?.line
    if (!line) continue
    const cell = line.source.cell !== undefined
    if (cell) totals.cells += times
    if (cell && line.text.length <= LONGEST_CELL) totals.shortCells += times
    if (isBlank(line)) continue
    const signs = readTextSigns(line)
    if (markup.code.has(index)) {
      totals.code += times * signs.characters
      continue
    }
    if (!cell) totals.lines += times
    totals.characters += times * signs.characters
    totals.guidePhrases += times * signs.guidePhrases
  }
}
