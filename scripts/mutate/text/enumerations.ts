/** `一是…；二是…；三是…。` inside one paragraph. */
import { readNumeral } from './numerals'

export interface EnumerationItem {
  /** Where the number is written. */
  readonly start: number
  /** After the item's own mark; for the last item, before it. */
  readonly end: number
  readonly ordinal: number
  readonly numeral: string
}

const ITEM = /(?<=^|[：；。，])(?<numeral>[一二三四五六七八九])[是要]/g

/** Enumerations that run 1, 2, 3 … over at least two items of the paragraph. */
export function readEnumerations(text: string): EnumerationItem[][] {
  const runs: { start: number; numeral: string }[][] = []
  for (const { index: start, groups } of text.matchAll(ITEM)) {
    const numeral = groups?.numeral ?? ''
    const run = runs.at(-1)
    if (readNumeral(numeral) === 1) runs.push([{ start, numeral }])
    else if (run && run.length + 1 === readNumeral(numeral)) run.push({ start, numeral })
  }
  return runs
    .filter((run) => run.length >= 2)
    .map((run) =>
      run.map(({ start, numeral }, index) => ({
        start,
        numeral,
        ordinal: index + 1,
        end: run[index + 1]?.start ?? endOfClause(text, start),
      })),
    )
}

function endOfClause(text: string, start: number): number {
  const length = text.slice(start).search(/[；。]/)
  return length < 0 ? text.length : start + length
}
