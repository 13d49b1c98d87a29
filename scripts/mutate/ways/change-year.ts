/** The year of the title, a heading, a paragraph's start or the signature set to an older one. */
import { findSpans, replaceSpan } from '../text/edits'
import type { Way } from '../types'

const YEARS_BACK = [1, 2, 3, 4]

/**
 * Only years that say when the document speaks: in the title, and at the start of a line (with its
 * number), where no comparison with an earlier year can stand.
 */
export const changeYear: Way = {
  name: 'change-year',
  floor: 0.8,
  groups: ['residue', 'consistency'],
  mutate: (document) =>
    findSpans(document, /20\d\d(?=年)/g)
      .filter(({ span: { line, start } }) => {
        const before = (document.lines[line] ?? '').slice(0, start)
        return line === 0 || /^(?:[一二三四五六七八九十]+、|（)?$/.test(before)
      })
      .flatMap(({ span, match }) =>
        YEARS_BACK.map((back) => replaceSpan(document, span, String(Number(match[0]) - back))),
      ),
}
