/** Two dates with a word or a dash between: `6月10日至6月5日`. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { type DateMention, readDates } from './dates'
import { periods } from './periods'

export interface DateRange {
  first: DateMention
  second: DateMention
  start: number
  end: number
}

const CONNECTOR =
  /^\s?(?:[（(][^（）()]{1,8}[）)])?\s?(?:上旬|中旬|下旬|初|底|末|上午|下午)?\s?起?\s?(?:[至到]|—{1,2}|[-－–~～―─])\s?$/
/** `5—3月`, `6月10—5日`: the unit stands at the second number only. */
const LOOSE =
  /(?<![\d.年月日号表图件第-])(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})\s?(?:[至到]|—{1,2}|[-－–~～―─])\s?(\d{1,2})\s?([月日])(?!\d{1,2}日|\s?\d)/g
/** So near in front of a range a word still belongs to it. */
const NEAR = 12
const LONGEST_CONNECTOR = 16

export const readDateRanges = memoizeByLine((line: Line): readonly DateRange[] => {
  const { text } = line
  const dates = readDates(line)
  const found: DateRange[] = []
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1]
    if (!second || second.start - first.end > LONGEST_CONNECTOR) continue
    if (!CONNECTOR.test(text.slice(first.end, second.start))) continue
    if (isOpen(text, first.start)) continue
    found.push({ first, second, start: first.start, end: second.end })
  }
  if (/\d\s?[至到—\-－–~～―─]/.test(text)) readLoose(text, found)
  return found.sort((a, b) => a.start - b.start)
})

/** Every year, or the next: such a range may run over the end of the year. */
function isOpen(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/[，。；]/)
      .pop() ?? ''
  return periods.recurring.some((word) => before.includes(word))
}

function readLoose(text: string, found: DateRange[]): void {
  for (const match of text.matchAll(LOOSE)) {
    const [whole, year, month, one, other, unit] = match
    // 6月10—5日 has its month; 10—5日 alone says too little, and so does 12—3月 without a year.
    if (unit === '月' && month !== undefined) continue
    if (unit === '日' && month === undefined) continue
    const start = match.index
    if (isOpen(text, start)) continue
    const end = start + whole.length
    const build = (value: number): DateMention => {
      const date = {
        year: year === undefined ? null : Number(year),
        month: unit === '月' ? value : Number(month),
        day: unit === '月' ? null : value,
      }
      return { ...date, written: date, start, end }
    }
    found.push({ first: build(Number(one)), second: build(Number(other)), start, end })
  }
}
