/** How a line names the writer's own unit: `我局`, `县政协`, `全镇`. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import type { FoundWord } from '../../../../terms/word-finder'
import data from '../data/units.json'
import { isInQuotation, isInTitleMarks } from '../shared/context'

/** `own`: 我局; `organ`: 县政协 without the name of a place, `named`: with it; `whole`: 全县. */
export type UnitForm = 'own' | 'organ' | 'whole' | 'superior' | 'named'

export interface UnitMention {
  /** Names of units of one group exclude each other. */
  group: string
  /** 县, 局; of a superior: ''. */
  unit: string
  form: UnitForm
  start: number
  end: number
  text: string
  /** Never marked, though it tells something: in a quotation, 本局 (any office's own), 全区. */
  isMarkable: boolean
  /** 我局, said by the writer and not quoted. */
  isSelf: boolean
}

const texts = v.array(v.string())
const parsed = v.parse(
  v.object({
    groups: v.array(
      v.object({
        id: v.string(),
        /** Of the level above: a text that is full of them is written there. */
        superior: texts,
        units: v.array(v.object({ name: v.string(), own: texts, whole: texts, organs: texts })),
      }),
    ),
    /** Characters before 我, 本, 全 with which it is another word: 自我, 根本. */
    notAfter: v.record(v.string(), v.string()),
    /** What makes another word of it: 我所在的. */
    notBefore: v.record(v.string(), texts),
    /** Characters that may stand before an organ; any other may be the end of a place's name. */
    freeBefore: v.string(),
    /** By unit: those inside it, which may speak of both. */
    nested: v.record(v.string(), texts),
    neverMarked: texts,
    sectors: v.array(v.tuple([v.string(), texts])),
  }),
  data,
)

const neverMarked: ReadonlySet<string> = new Set(parsed.neverMarked)

/** A school and an institute of it: both may be 我校 and 我院. */
export function areNested(one: string, other: string): boolean {
  return Boolean(parsed.nested[one]?.includes(other) || parsed.nested[other]?.includes(one))
}

export type UnitMeaning = Pick<UnitMention, 'group' | 'unit' | 'form'>
const meanings = new Map<string, UnitMeaning[]>()
function addMeaning(word: string, meaning: UnitMeaning): void {
  const known = meanings.get(word) ?? []
  meanings.set(word, known)
  known.push(meaning)
}
for (const { id: group, superior, units } of parsed.groups) {
  for (const word of superior) addMeaning(word, { group, unit: '', form: 'superior' })
  for (const { name: unit, own, whole, organs } of units) {
    for (const word of own) addMeaning(word, { group, unit, form: 'own' })
    for (const word of whole) addMeaning(word, { group, unit, form: 'whole' })
    for (const word of organs) addMeaning(word, { group, unit, form: 'organ' })
  }
}
export const unitWords: readonly (readonly [word: string, meanings: readonly UnitMeaning[]])[] = [
  ...meanings,
]

const NONE: readonly UnitMention[] = []
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff
const SEVERAL_LEVELS = '省市县区旗乡镇'

export function readUnits(
  text: string,
  words: readonly FoundWord<readonly UnitMeaning[]>[],
): readonly UnitMention[] {
  if (words.length === 0) return NONE
  const found: UnitMention[] = []
  for (const { start, end, word, value } of words) {
    const isAlone = standsAlone(text, start, end, word)
    const isSaid = isAlone && !isInTitleMarks(text, start) && !isInQuotation(text, start)
    const isMarkable = isSaid && !word.startsWith('本') && !neverMarked.has(word)
    const isSelf = isSaid && word.startsWith('我')
    for (const { group, unit, form } of value) {
      if (!isAlone && form !== 'organ') continue
      const as = isAlone ? form : 'named'
      found.push({ group, unit, form: as, start, end, text: word, isMarkable, isSelf })
    }
  }
  return found
}

function standsAlone(text: string, start: number, end: number, word: string): boolean {
  const before = text.charAt(start - 1)
  const not = parsed.notAfter[word.charAt(0)]
  if (not !== undefined) {
    if (before !== '' && not.includes(before)) return false
  } else if (isHan(before) && !parsed.freeBefore.includes(before)) return false
  // 省、市、县委: several levels at once.
  else if (before === '、' && start > 1 && SEVERAL_LEVELS.includes(text.charAt(start - 2)))
    return false
  return !parsed.notBefore[word]?.some((one) => text.startsWith(one, end))
}

function isHan(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= FIRST_HAN && code <= LAST_HAN
}

export interface SectorMention {
  start: number
  end: number
  sector: string
}

const sectorOfWord = new Map(
  parsed.sectors.flatMap(([sector, words]) => words.map((word) => [word, sector] as const)),
)
const NO_SECTORS: readonly SectorMention[] = []
const MERGED =
  /党建(?:工作)?[与同和]([\u3400-\u9fff]{2,6}?)(?:业务|中心)?(?:工作)?的?(?:深度|有机|高度)?(?:融合|结合)/g

/** `党建与税收业务深度融合`: the trade of the unit that writes. */
export function findSectors(text: string): readonly SectorMention[] {
  if (!text.includes('党建') || !/融合|结合/.test(text)) return NO_SECTORS
  return allMatches(MERGED, text).flatMap((match) => {
    const word = match[1] ?? ''
    const sector = sectorOfWord.get(word)
    if (sector === undefined) return []
    const start = match.index + match[0].indexOf(word)
    return [{ start, end: start + word.length, sector }]
  })
}
