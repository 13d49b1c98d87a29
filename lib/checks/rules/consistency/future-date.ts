/** A day that is still to come, told as past; a document dated far ahead (practice). */
import * as v from 'valibot'
import { createWordFinder } from '../../../terms/word-finder'
import { type AnalysedDocument, type DocumentFinding, defineCollectingRule } from '../../rule'
import narration from './data/narration.json'
import { dayNumber } from './shared/calendar'
import { type DateMention, readDates } from './shared/dates'

interface Item {
  year: number
  month: number
  /** The first day it can be. */
  day: number
  start: number
  end: number
  date: string
  isSignature: boolean
}

const words = v.parse(
  v.strictObject({
    done: v.array(v.pipe(v.string(), v.minLength(2))),
    planned: v.array(v.pipe(v.string(), v.nonEmpty())),
  }),
  narration,
)
const done = createWordFinder(words.done.map((word) => [word, null] as const))

const LONGEST_CLAUSE = 40
/** A document for a meeting to come bears the meeting's day. */
const DAYS_AHEAD = 90

export const futureDate = defineCollectingRule<Item>({
  id: 'consistency/future-date',
  severity: 'warning',
  triggers: '年',
  collect: (line, { textKind, atEnd }) => {
    if (textKind !== 'official' && textKind !== 'news') return []
    const { text } = line
    if (!text.includes('20')) return []
    return readDates(line).flatMap((date): Item[] => {
      const { year, month } = date.written
      if (year === null || month === null || year < 2000) return []
      const isSignature = atEnd && text.trim().length === date.end - date.start
      if (!isSignature && !isTold(text, date)) return []
      const { start, end } = date
      const day = date.written.day ?? 1
      return [{ year, month, day, start, end, date: text.slice(start, end), isSignature }]
    })
  },
  judge: (items, document) =>
    items.flatMap(({ lineIndex, item }): DocumentFinding[] => {
      const ahead = daysAhead(item, document)
      if (ahead <= (item.isSignature ? DAYS_AHEAD : 0)) return []
      return [
        {
          lineIndex,
          start: item.start,
          end: item.end,
          ...(item.isSignature && { severity: 'info' as const }),
          message: item.isSignature
            ? 'consistency/future-date.message.signature'
            : 'consistency/future-date.message',
          values: { date: item.date },
        },
      ]
    }),
})

/** What follows in the same sentence says that it happened, and nothing that it is planned. */
function isTold(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + LONGEST_CLAUSE).split(/[。；！？]/, 1)[0] ?? ''
  const around = before + after
  return done.find(after).length > 0 && !words.planned.some((word) => around.includes(word))
}

function daysAhead({ year, month, day }: Item, { today }: AnalysedDocument): number {
  return dayNumber(year, month, day) - dayNumber(today.year, today.month, today.day)
}
