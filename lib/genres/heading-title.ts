/** Headings and titles as the patterns want them. */

/** Longer lines are no headings; what stands behind is not looked at. */
const LONGEST_HEADING = 60

const CLOSING_BRACKET = /[（(][^（）()]{0,30}[）)]$/u
/** What shops of samples add to a title. */
const SAMPLE = /(?:格式)?(?:范文|例文|范本)$/u
const END_MARK = /[。．.；;，,、：:！!]$/u

/** A title or heading without spaces, end mark and closing brackets (`（试行）`). */
export function bareTitle(text: string): string {
  let bare = text
    .slice(0, 2 * LONGEST_HEADING)
    .replace(/\s/gu, '')
    .replace(/,/gu, '，')
    .slice(0, LONGEST_HEADING)
  for (let round = 0; round < 3; round++) {
    const shorter = bare.replace(END_MARK, '').replace(CLOSING_BRACKET, '').replace(SAMPLE, '')
    if (shorter === bare) break
    bare = shorter
  }
  return bare
}
