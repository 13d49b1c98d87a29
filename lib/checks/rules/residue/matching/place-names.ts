/** Names of places in a line: 松岚市, 柳塘镇. Two characters and the level tell them. */
import * as v from 'valibot'
import data from '../data/place-names.json'

export interface PlaceName {
  /** 松岚, offset of its first character, and the level after it. */
  stem: string
  start: number
  level: string
  /** The two characters after the name. */
  next: string
  isInList: boolean
}

const parsed = v.parse(
  v.object({
    levels: v.string(),
    /** Of one rank: a place is one of them. */
    counties: v.string(),
    /** Before a level they make no name of it: 社区, 城市. */
    notBefore: v.string(),
  }),
  data,
)
const LEVEL = 1
const NO_NAME = 2
const kinds = new Uint8Array(0x10000)
for (const character of parsed.notBefore) kinds[character.charCodeAt(0)] = NO_NAME
for (const character of parsed.levels)
  kinds[character.charCodeAt(0)] = (kinds[character.charCodeAt(0)] ?? 0) | LEVEL
const STEM_LENGTH = 2
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
const NONE: readonly PlaceName[] = []

export const placeTriggers = parsed.levels

export function findPlaceNames(text: string): readonly PlaceName[] {
  let found: PlaceName[] | null = null
  for (let at = STEM_LENGTH; at < text.length; at++) {
    if (((kinds[text.charCodeAt(at)] ?? 0) & LEVEL) === 0) continue
    const before = text.charCodeAt(at - 1)
    if (((kinds[before] ?? 0) & NO_NAME) !== 0 || !isHan(before)) continue
    if (!isHan(text.charCodeAt(at - 2))) continue
    const start = at - STEM_LENGTH
    found ??= []
    found.push({
      stem: text.slice(start, at),
      start,
      level: text.charAt(at),
      next: text.slice(at + 1, at + 3),
      isInList: text.charAt(start - 1) === '、' || text.charAt(at + 1) === '、',
    })
  }
  return found ?? NONE
}

function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN
}

/** 县 and 市, not 县 and 镇: the same name may well stand for a county and its town. */
export function areOfOneRank(one: string, other: string): boolean {
  return parsed.counties.includes(one) && parsed.counties.includes(other)
}
