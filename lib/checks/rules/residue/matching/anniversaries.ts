/** Anniversaries named in a line: `建党100周年`, `向70周年献礼`. */
import * as v from 'valibot'
import { parseChineseNumeral } from '../../../../outline/numerals'
import data from '../data/anniversaries.json'
import { isInTitleMarks, sentenceAround, yearsIn } from '../shared/context'

export interface Anniversary {
  start: number
  end: number
  /** As written: 建党100周年. */
  text: string
  /** Years it can stand for: one for a named event, one for each great event when it has no name. */
  years: readonly number[]
  isNamed: boolean
  /** Years written in the same sentence. */
  writtenYears: readonly number[]
  /** `2024年是新中国成立70周年`: the year the text itself gives it. */
  statedYear: number | null
  /** 庆祝, 献礼, 活动: spoken of as something that is done now. */
  isOccasion: boolean
  /** Spoken of as past, or names what was said, given or written then. */
  isRetrospect: boolean
}

const EventSchema = v.object({
  year: v.number(),
  names: v.array(v.string()),
  /** May be meant where only 献礼70周年 is written. */
  bare: v.optional(v.boolean(), false),
  /** Fewer years are another event's. */
  least: v.optional(v.number(), 5),
})
const parsed = v.parse(
  v.object({
    events: v.array(EventSchema),
    otherNamed: v.array(v.string()),
    occasion: v.array(v.string()),
    bareOccasion: v.array(v.string()),
    retrospect: v.array(v.string()),
  }),
  data,
)
const named = parsed.events
  .flatMap((event) => event.names.map((name) => ({ name, event })))
  .sort((a, b) => b.name.length - a.name.length)
const bareYears = parsed.events.filter(({ bare }) => bare).map(({ year }) => year)
const longestName = named[0]?.name.length ?? 0

const COUNT = /(?<![\d.])(\d{1,3}|[一二三四五六七八九十百零]{1,6})个?(?:周年|年?华诞)/g
const STATED =
  /((?:19|20)\d\d)年(?:是|正?值|恰逢|适逢|正逢|正是|我们?将?迎来|我们?将?庆祝|迎来)(?:伟大的?)?[\u3400-\u9fff“”《》暨]{0,12}$/
const has = (words: readonly string[], text: string) => words.some((word) => text.includes(word))

export function findAnniversaries(text: string): Anniversary[] {
  if (!text.includes('周年') && !text.includes('华诞')) return []
  const found: Anniversary[] = []
  for (const { 0: written, 1: numeral = '', index } of text.matchAll(COUNT)) {
    const count = /^\d/.test(numeral) ? Number(numeral) : parseChineseNumeral(readHundred(numeral))
    if (count === null || isInTitleMarks(text, index)) continue
    const end = index + written.length
    const place = sentenceAround(text, index, end)
    const match = findName(place.before.slice(-longestName - 2), count)
    const near = place.before.slice(-8) + place.after.slice(0, 8)
    if (match === null && !isBare(near, place.before, count)) continue
    const start = index - (match?.name.length ?? 0)
    const around = place.before + place.after
    const stated = STATED.exec(
      place.before.slice(0, place.before.length - (match?.name.length ?? 0)),
    )
    found.push({
      start,
      end,
      text: text.slice(start, end),
      years: match ? [match.year + count] : bareYears.map((year) => year + count),
      isNamed: match !== null,
      writtenYears: yearsIn(around),
      statedYear: stated ? Number(stated[1]) : null,
      isOccasion: has(parsed.occasion, around),
      isRetrospect: has(parsed.retrospect, around) || /^[时后前]/.test(place.after),
    })
  }
  return found
}

/** 百年华诞 is written without 一. */
function readHundred(numeral: string): string {
  return numeral.startsWith('百') ? `一${numeral}` : numeral
}

function findName(before: string, count: number): { name: string; year: number } | null {
  for (const { name, event } of named) {
    if (count < event.least || !before.endsWith(name)) continue
    const other = before.slice(0, before.length - name.length)
    if (parsed.otherNamed.some((one) => other.endsWith(one))) return null
    return { name, year: event.year }
  }
  return null
}

/** 献礼70周年 and 向70周年献礼, where no event of the writer's own is meant. */
function isBare(near: string, before: string, count: number): boolean {
  if (count < 60 || count % 5 !== 0 || !has(parsed.bareOccasion, near)) return false
  return !has(parsed.otherNamed, before) && !/[\u3400-\u9fff“”]{0,2}[立建庆]$/.test(before)
}
