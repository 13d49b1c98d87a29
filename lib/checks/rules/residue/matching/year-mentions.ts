/** Years written in a line, with what tells whether the report itself speaks in that year. */
import * as v from 'valibot'
import data from '../data/year-mentions.json'
import { isInTitleMarks, sentenceAround } from '../shared/context'

export interface YearMention {
  /** Offsets of the four digits. */
  start: number
  end: number
  year: number
  /** 1 to 12; null: only the year is written. */
  month: number | null
  /** `date`: a line that is nothing but a date; `start`: a line of the body begins with it. */
  where: 'title' | 'heading' | 'date' | 'start' | 'inside'
  isFullDate: boolean
  /** The line, read again only where the year turns out to stand alone. */
  text: string
  /** The line stands among the plans. */
  isInPlans: boolean
  /** The line names another year too. */
  isCompared: boolean
}

const texts = v.array(v.pipe(v.string(), v.minLength(1)))
const words = v.parse(
  v.object({ past: texts, until: texts, ahead: texts, startsPlan: texts, history: texts }),
  data,
)
const CENTURY = '20'
const YEAR = /20\d\d(?=\s?年|\s?[—–－~～-]{1,2}\s?20\d\d\s?年)/y
const DAY = /\s?年\s?(\d{1,2})\s?月(\s?\d{1,2}\s?日)?/y
const LONGEST_MARKER = 16
const MARKER =
  /^[\s\u3000（(#]{0,12}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])?$/
const DATE_LINE =
  /^[\s\u3000（(]{0,40}20\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[\s\u3000）)]{0,20}$/
const LONGEST_DATE_LINE = 60
const PLAN_BEGINS_WITHIN = 40
const NONE: readonly YearMention[] = []

export interface LineOfYears {
  text: string
  kind: 'title' | 'heading' | 'body'
  /** The line stands among the plans. */
  isInPlans: boolean
}

export function findYearMentions({ text, kind, isInPlans }: LineOfYears): readonly YearMention[] {
  let at = text.indexOf(CENTURY)
  if (at < 0) return NONE
  const found: YearMention[] = []
  for (; at >= 0; at = text.indexOf(CENTURY, at + 2)) {
    YEAR.lastIndex = at
    if (/[\d.]/.test(text.charAt(at - 1)) || !YEAR.test(text) || isInTitleMarks(text, at)) continue
    found.push(readMention(text, at, kind, isInPlans))
    at += 2
  }
  const isMixed = found.some(({ year }) => year !== found[0]?.year)
  return isMixed ? found.map((one) => ({ ...one, isCompared: true })) : found
}

function readMention(
  text: string,
  start: number,
  kind: LineOfYears['kind'],
  isInPlans: boolean,
): YearMention {
  const end = start + 4
  DAY.lastIndex = end
  const day = DAY.exec(text)
  const isStart = kind === 'body' && isAtStart(text, start)
  return {
    start,
    end,
    year: Number(text.slice(start, end)),
    month: day ? Number(day[1]) : null,
    where: kind !== 'body' ? kind : isStart ? whereAtStart(text) : 'inside',
    isFullDate: day?.[2] !== undefined,
    text,
    isInPlans,
    isCompared: false,
  }
}

/** The line begins with what the writer is going to do in that year. */
export function isPlan({ where, isInPlans, text, end }: YearMention): boolean {
  return (
    where === 'start' &&
    (isInPlans || has(words.startsPlan, text.slice(end, end + PLAN_BEGINS_WITHIN)))
  )
}

/** Tells what was, or compares. */
export function isHistory({ text, start, end, isCompared }: YearMention): boolean {
  if (isCompared) return true
  const { before, after } = sentenceAround(text, start, end)
  return has(words.history, before + after)
}

export function readTense({ text, start, end }: YearMention): 'past' | 'ahead' | null {
  const { before, after } = sentenceAround(text, start, end)
  if (words.until.some((word) => before.endsWith(word))) return 'past'
  const around = before + after
  if (around.includes('已')) return 'past'
  if (has(words.ahead, around)) return 'ahead'
  return has(words.past, around) ? 'past' : null
}

function isAtStart(text: string, start: number): boolean {
  return start <= LONGEST_MARKER && MARKER.test(text.slice(0, start))
}

function whereAtStart(text: string): 'date' | 'start' {
  return text.length <= LONGEST_DATE_LINE && DATE_LINE.test(text) ? 'date' : 'start'
}

function has(list: readonly string[], text: string): boolean {
  return list.some((word) => text.includes(word))
}
