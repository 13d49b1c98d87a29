/** The year of the title, a heading, a paragraph's start or the signature set to an older one. */
import { findSpans, replaceSpan } from '../text/edits'
import { findDateLine } from '../text/places'
import type { FinishedDocument, Way } from '../types'

const YEAR = /20\d\d(?=年)/g
const YEARS_BACK = [1, 2, 3, 4]
/** What stands before a year that opens its line. */
const OPENS_LINE = /^(?:[一二三四五六七八九十]+、|（)?$/
/** These speak of a year to come and may be signed the year before. */
const LOOKS_AHEAD: readonly string[] = ['plan', 'work-plan', 'notice']

/**
 * Only years that say when the document speaks: in the title, and at the start of a line (with its
 * number), where no comparison with an earlier year can stand. The document must name the year in
 * another place or have one in its title, or nothing in it would contradict the change.
 */
export const changeYear: Way = {
  name: 'change-year',
  floor: 0.8,
  groups: ['residue', 'consistency'],
  mutate: (document) => {
    const places = findSpans(document, YEAR)
    const hasYearInTitle = places.some(({ span }) => span.line === 0)
    return places
      .filter(({ span: { line, start }, match: [year] }) => {
        const before = (document.lines[line] ?? '').slice(0, start)
        const isNamedTwice = places.filter(({ match }) => match[0] === year).length > 1
        return (hasYearInTitle || isNamedTwice) && (line === 0 || OPENS_LINE.test(before))
      })
      .flatMap(({ span, match }) =>
        YEARS_BACK.map((back) => Number(match[0]) - back)
          .filter((year) => !maySignIn(document, span.line, year))
          .map((year) => replaceSpan(document, span, String(year))),
      )
  },
}

function maySignIn(document: FinishedDocument, line: number, year: number): boolean {
  const { genre, year: documentYear } = document.facts
  return line === findDateLine(document) && LOOKS_AHEAD.includes(genre) && year === documentYear - 1
}
