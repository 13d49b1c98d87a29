/** A date that does not exist, a range that ends before it begins, or a weekday that does not fit. */
import { findSpans, replaceSpan, type Span, textAt } from '../text/edits'
import type { FinishedDocument, Mutant, Way } from '../types'

const DAY = /(?<month>\d{1,2})月(?<day>\d{1,2})日/g
const RANGE =
  /(?<year>\d{4}年)(?<first>\d{1,2}月\d{1,2}日)(?:起)?至(?<lastYear>\d{4}年)?(?<last>\d{1,2}月\d{1,2}日)/g
const WEEKDAY = /(?<=星期)[一二三四五六日]/g
const SHORT_MONTHS = [4, 6, 9, 11]

export const wrongDate: Way = {
  name: 'wrong-date',
  floor: 0.8,
  groups: ['consistency'],
  mutate: (document, random) => [
    ...findSpans(document, DAY).map(({ span, match }) =>
      replaceSpan(
        document,
        span,
        random.pick(impossible(match.groups?.month ?? '', match.groups?.day ?? '')),
      ),
    ),
    ...findSpans(document, RANGE).flatMap(({ span, match }) =>
      reverse(document, span, match.groups ?? {}),
    ),
    ...findSpans(document, WEEKDAY).flatMap(({ span }) =>
      [...'一二三四五六日']
        .filter((other) => other !== textAt(document, span))
        .map((other) => replaceSpan(document, span, other, `星期 → 星期${other}`)),
    ),
  ],
}

function impossible(month: string, day: string): string[] {
  const short = SHORT_MONTHS.includes(Number(month)) ? [`${month}月31日`] : []
  return [`13月${day}日`, `${month}月32日`, '2月30日', ...short]
}

/** Both days must be of one year: another year would make either order right. */
function reverse(
  document: FinishedDocument,
  span: Span,
  { year = '', first = '', lastYear, last = '' }: Record<string, string | undefined>,
): Mutant[] {
  if (lastYear !== undefined && lastYear !== year) return []
  return [replaceSpan(document, span, `${year}${last}至${lastYear ?? ''}${first}`)]
}
