/** An announced count one higher or lower: `三个方面：` before three items. */
import { replaceSpan } from '../text/edits'
import { readNumeral, writeNumeral } from '../text/numerals'
import type { FinishedDocument, Way } from '../types'

/** Fewer than two are not counted out. */
const FEWEST = 2

export const changeCount: Way = {
  name: 'change-count',
  floor: 0.98,
  groups: ['numbering', 'consistency'],
  mutate: (document) =>
    document.facts.counts.flatMap((announcement) => {
      const { line, start, numeral } = locate(document, announcement)
      const count = readNumeral(numeral)
      return [count - 1, count + 1]
        .filter((changed) => changed >= FEWEST)
        .map((changed) =>
          replaceSpan(
            document,
            { line, start, end: start + numeral.length },
            changed === 2 ? '两' : writeNumeral(changed, numeral),
            `${announcement} → ${changed}`,
          ),
        )
    }),
}

function locate({ name, lines }: FinishedDocument, announcement: string) {
  const line = lines.findIndex((text) => text.includes(announcement))
  const numeral = /[一二两三四五六七八九十]+|\d+/.exec(announcement)
  if (line < 0 || !numeral) throw new Error(`${name}: no count “${announcement}”`)
  const start = (lines[line] ?? '').indexOf(announcement) + numeral.index
  return { line, start, numeral: numeral[0] }
}
