/** Announced counts and their wrong values. */
import type { FinishedDocument, Mutant } from '../types'
import { replaceSpan } from './edits'
import { readNumeral, writeNumeral } from './numerals'

/** A single item needs no count. */
const FEWEST = 2

/** The first number of the announcement changed by each of the differences. */
export function recount(
  document: FinishedDocument,
  announcement: string,
  differences: readonly number[],
): Mutant[] {
  const { line, start, numeral } = locate(document, announcement)
  return differences
    .map((difference) => readNumeral(numeral) + difference)
    .filter((count) => count >= FEWEST)
    .map((count) =>
      replaceSpan(
        document,
        { line, start, end: start + numeral.length },
        count === 2 && !/\d/.test(numeral) ? '两' : writeNumeral(count, numeral),
        `${announcement} → ${count}`,
      ),
    )
}

function locate({ name, lines }: FinishedDocument, announcement: string) {
  const line = lines.findIndex((text) => text.includes(announcement))
  const numeral = /[一二两三四五六七八九十]+|\d+/.exec(announcement)
  if (line < 0 || !numeral) throw new Error(`${name}: no count “${announcement}”`)
  const start = (lines[line] ?? '').indexOf(announcement) + numeral.index
  return { line, start, numeral: numeral[0] }
}
