/** `打赢脱贫攻坚战` in a report of 2023: work, meetings and plans of other years than the text's (practice). */
import type { Line } from '../../../document/line'
import {
  type Collected,
  type DocumentFinding,
  defineCollectingRule,
  type LineFinding,
} from '../../rule'
import { type DatedItem, meetings, readDatedItems } from './matching/dated-events'
import { wordsOf, wordTriggers } from './matching/words'
import { groupByReport } from './shared/by-report'
import { quotable } from './shared/context'
import type { DocumentYear } from './shared/document-year'

/** A plenum this many years old is no longer the newest thing to study. */
const OLD_AFTER = 2
const LAST_MONTH_BEFORE_REPORT = 9

const NONE: readonly DatedItem[] = []

function readItems(line: Line): readonly DatedItem[] {
  const words = wordsOf(line, 'dated')
  return words.length === 0 ? NONE : readDatedItems(line.text, words)
}

export const datedEvent = defineCollectingRule<DatedItem>({
  id: 'residue/dated-event',
  severity: 'warning',
  triggers: wordTriggers.dated,
  collect: (line, { kind, textKind }) =>
    textKind === 'official' && kind !== 'quote' ? readItems(line) : NONE,
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ year, items: ofReport }) => [
      ...ofReport.flatMap(({ lineIndex, item }): DocumentFinding[] => {
        const finding = judgeOne(item, year)
        return finding ? [{ lineIndex, ...finding }] : []
      }),
      ...judgeNewest(ofReport, year),
    ]),
})

function judgeOne(item: DatedItem, year: DocumentYear | null): LineFinding | null {
  if (item.kind === 'plan') return judgePlan(item, year)
  if (!year || year.isWide) return null
  return item.kind === 'event' ? judgeEvent(item, year) : judgeMeeting(item, year)
}

function judgeEvent(
  { event, text, start, end, isActive, isSure }: DatedItem & { kind: 'event' },
  { earliest, latest, year }: DocumentYear,
): LineFinding | null {
  const values = { text: quotable(text), from: event.from, until: event.until, year }
  if (event.early && latest < event.from)
    return { start, end, message: 'residue/dated-event.message.early', values, suggestions: [] }
  if (!isActive || earliest < event.flagFrom || earliest > event.flagUntil) return null
  return {
    start,
    end,
    message:
      event.from === event.until
        ? 'residue/dated-event.message.oneYear'
        : 'residue/dated-event.message',
    values,
    suggestions: [],
    severity: isSure ? 'warning' : event.severity,
  }
}

function judgeMeeting(
  { meeting, text, start, end, isAhead }: DatedItem & { kind: 'meeting' },
  { latest, year }: DocumentYear,
): LineFinding | null {
  if (isAhead || latest >= meeting.year) return null
  return {
    start,
    end,
    message: 'residue/dated-event.message.early',
    values: { text, from: meeting.year, year },
    suggestions: [],
  }
}

function judgePlan(
  { text, start, end, expected, statedYear, isThisYear }: DatedItem & { kind: 'plan' },
  year: DocumentYear | null,
): LineFinding | null {
  const finding = { start, end, suggestions: [] }
  if (statedYear !== null)
    return statedYear === expected
      ? null
      : {
          ...finding,
          message: 'residue/dated-event.message.plan',
          values: { text: quotable(text), expected, year: statedYear },
        }
  if (!year || year.isWide || (expected >= year.earliest && expected <= year.latest)) return null
  if (!isThisYear && expected > year.latest) return null
  return {
    ...finding,
    message: 'residue/dated-event.message.plan',
    values: { text: quotable(text), expected, year: year.year },
    severity: isThisYear && year.source !== 'date' ? 'warning' : 'info',
  }
}

/** The newest meeting that is studied is old while there has been a newer one. */
function judgeNewest(
  items: readonly Collected<DatedItem>[],
  year: DocumentYear | null,
): DocumentFinding[] {
  if (!year || year.isWide || year.source === 'date') return []
  let newest: Collected<DatedItem & { kind: 'meeting' }> | null = null
  for (const { lineIndex, item } of items)
    if (item.kind === 'meeting' && (!newest || timeOf(item.meeting) > timeOf(newest.item.meeting)))
      newest = { lineIndex, item }
  if (!newest?.item.isStudied) return []
  const { meeting, start, end, text } = newest.item
  if (year.year - meeting.year < OLD_AFTER) return []
  const known = year.year * 12 + (year.isForward ? 0 : LAST_MONTH_BEFORE_REPORT)
  const newer = meetings.filter((one) => timeOf(one) > timeOf(meeting) && timeOf(one) <= known)
  // What a congress laid down is studied until the next congress.
  if (!newer.some((one) => one.isCongress || !meeting.isCongress)) return []
  const values = { text, newer: newer.at(-1)?.words[0] ?? '' }
  return [
    {
      lineIndex: newest.lineIndex,
      start,
      end,
      message: 'residue/dated-event.message.newer',
      values,
      suggestions: [],
      severity: 'info',
    },
  ]
}

function timeOf({ year, month }: { year: number; month: number }): number {
  return year * 12 + month
}
