/** Campaigns, meetings and plans that belong to certain years, as a line names them. */
import * as v from 'valibot'
import { SeveritySchema } from '../../../../report'
import type { FoundWord } from '../../../../terms/word-finder'
import data from '../data/dated-events.json'
import { clauseAround, isInTitleMarks, sentenceAround, yearsIn } from '../shared/context'

const words = v.array(v.pipe(v.string(), v.minLength(2)))
const texts = v.array(v.string())
const EventSchema = v.object({
  words,
  from: v.number(),
  until: v.number(),
  /** First year of a report in which the event as something of the present is a leftover. */
  flagFrom: v.number(),
  /** From the year after it is on again. */
  flagUntil: v.optional(v.number(), 9999),
  severity: SeveritySchema,
  /** One of them stands in the same clause when the event is something of the present; []: always. */
  active: v.optional(texts),
  /** With one of them in the sentence it is something else or history. */
  unless: v.optional(texts, []),
  /** With one of them in the sentence it is a warning. */
  sure: v.optional(texts, []),
  /** Nobody knew of it before `from`. */
  early: v.optional(v.boolean(), false),
})
const MeetingSchema = v.object({
  words,
  year: v.number(),
  month: v.number(),
  isCongress: v.boolean(),
})
const PlanSchema = v.object({ words, from: v.number(), until: v.number() })
const parsed = v.parse(
  v.object({
    active: texts,
    retrospect: texts,
    /** For what is always of the present: 喜迎. */
    retrospectOfOccasion: texts,
    events: v.array(EventSchema),
    meetings: v.array(MeetingSchema),
    prelude: texts,
    study: texts,
    plans: v.array(PlanSchema),
  }),
  data,
)

export type DatedEvent = v.InferOutput<typeof EventSchema>
export type Meeting = v.InferOutput<typeof MeetingSchema>
export const meetings: readonly Meeting[] = parsed.meetings

interface Spot {
  start: number
  end: number
  text: string
}
export type DatedItem = Spot &
  (
    | { kind: 'event'; event: DatedEvent; isActive: boolean; isSure: boolean }
    | { kind: 'meeting'; meeting: Meeting; isStudied: boolean; isAhead: boolean }
    /** `statedYear`: the year the sentence itself gives. */
    | { kind: 'plan'; expected: number; statedYear: number | null; isThisYear: boolean }
  )

/** What a word stands for. */
export type DatedSource =
  | { kind: 'event'; of: DatedEvent }
  | { kind: 'meeting'; of: Meeting }
  | { kind: 'plan'; of: v.InferOutput<typeof PlanSchema> }
const sources: DatedSource[] = [
  ...parsed.events.map((of): DatedSource => ({ kind: 'event', of })),
  ...parsed.meetings.map((of): DatedSource => ({ kind: 'meeting', of })),
  ...parsed.plans.map((of): DatedSource => ({ kind: 'plan', of })),
]
export const datedWords: readonly (readonly [word: string, source: DatedSource])[] =
  sources.flatMap((source) => source.of.words.map((word) => [word, source] as const))

const PLAN_EDGE = /^”?(?:规划|时期)?的?(?:(开局|起步)|收官|完成)之年/
const STATED = /(20\d\d)年，?(?:既是|正是|正值|是|作为)[^。；，]{0,16}$/
const THIS_YEAR = /今年，?(?:既是|正是|是|作为)[^。；，]{0,16}$/
const has = (list: readonly string[], text: string) => list.some((one) => text.includes(one))

export function readDatedItems(
  text: string,
  words: readonly FoundWord<DatedSource>[],
): DatedItem[] {
  let known: number[] | null = null
  const years = () => {
    known ??= yearsIn(text)
    return known
  }
  return words.flatMap((found): DatedItem[] => {
    if (isInTitleMarks(text, found.start)) return []
    const { value } = found
    if (value.kind === 'event') return readEvent(text, found, value.of, years)
    return value.kind === 'plan'
      ? readPlan(text, found, value.of)
      : readMeeting(text, found, value.of)
  })
}

function readEvent(
  text: string,
  found: FoundWord<DatedSource>,
  event: DatedEvent,
  years: () => number[],
): DatedItem[] {
  const { start, end, word } = found
  const sentence = sentenceAround(text, start, end)
  // 今年以来 is the present, not what lies behind.
  const around = (sentence.before + sentence.after).replace(/今年以来/g, '')
  const active = event.active ?? parsed.active
  const retrospect = active.length === 0 ? parsed.retrospectOfOccasion : parsed.retrospect
  if (has(retrospect, around) || has(event.unless, around)) return []
  // A paragraph that names one of its years tells history.
  if (years().some((year) => year >= event.from - 1 && year <= event.until)) return []
  const clause = clauseAround(text, start, end)
  const isSure = has(event.sure, around + word)
  const isActive = active.length === 0 || isSure || has(active, clause.before + word + clause.after)
  return [
    {
      kind: 'event',
      start,
      end,
      text: word,
      event,
      isActive,
      isSure,
    },
  ]
}

function readMeeting(text: string, found: FoundWord<DatedSource>, meeting: Meeting): DatedItem[] {
  const { start, end, word } = found
  // 二十大 is no congress in 二十大产业.
  if (
    meeting.isCongress &&
    !/[党的和及、第]$/.test(text.charAt(start - 1)) &&
    !/^(?:精神|报告)/.test(text.slice(end, end + 2))
  )
    return []
  const clause = clauseAround(text, start, end)
  const around = clause.before + clause.after
  return [
    {
      kind: 'meeting',
      start,
      end,
      text: word,
      meeting,
      isStudied: has(parsed.study, around),
      isAhead: has(parsed.prelude, around),
    },
  ]
}

function readPlan(
  text: string,
  { start, end }: FoundWord<DatedSource>,
  plan: { from: number; until: number },
): DatedItem[] {
  const edge = PLAN_EDGE.exec(text.slice(end, end + 12))
  if (!edge) return []
  const { before } = sentenceAround(text, start, end)
  const head = before.replace(/“$/, '')
  const stated = STATED.exec(head)
  const first = edge[0].startsWith('”') && text.charAt(start - 1) === '“' ? start - 1 : start
  const last = end + edge[0].length
  return [
    {
      kind: 'plan',
      start: first,
      end: last,
      text: text.slice(first, last),
      expected: edge[1] ? plan.from : plan.until,
      statedYear: stated ? Number(stated[1]) : null,
      isThisYear: THIS_YEAR.test(head),
    },
  ]
}
