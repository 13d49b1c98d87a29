/** Names that organs bore before they were merged or renamed. */
import * as v from 'valibot'
import type { FoundWord } from '../../../../terms/word-finder'
import data from '../data/obsolete-organs.json'
import { isInTitleMarks, sentenceAround, yearsIn } from '../shared/context'

export interface ObsoleteOrgan {
  start: number
  end: number
  old: string
  now: string
  since: number
  /** The earliest year written in the same sentence. */
  told: number | null
}

const texts = v.array(v.pipe(v.string(), v.minLength(2)))
const parsed = v.parse(
  v.object({
    organs: v.array(v.object({ old: texts, now: v.string(), since: v.number() })),
    /** Names of today that end in an old one. */
    current: texts,
    /** Before the old name they make a longer one of it: 文化和旅游局. */
    namePart: v.string(),
    historical: v.array(v.string()),
  }),
  data,
)
/** null: a name of today. */
export type OrganOfOldName = { now: string; since: number } | null

export const organWords: readonly (readonly [word: string, organ: OrganOfOldName])[] = [
  ...parsed.organs.flatMap(({ old, ...organ }) => old.map((name) => [name, organ] as const)),
  ...parsed.current.map((name) => [name, null] as const),
]

export function readObsoleteOrgans(
  text: string,
  words: readonly FoundWord<OrganOfOldName>[],
): ObsoleteOrgan[] {
  if (words.length === 0) return []
  const oldest = yearsIn(text).reduce((old, year) => Math.min(old, year), Number.POSITIVE_INFINITY)
  return words.flatMap(({ start, end, word, value }): ObsoleteOrgan[] => {
    if (!value || isInTitleMarks(text, start)) return []
    const before = text.charAt(start - 1)
    if (before !== '' && parsed.namePart.includes(before)) return []
    const { before: head, after } = sentenceAround(text, start, end)
    const sentence = head + after
    if (parsed.historical.some((one) => sentence.includes(one))) return []
    if (oldest <= value.since) return []
    const years = yearsIn(sentence)
    const told = years.length === 0 ? null : Math.min(...years)
    return [{ start, end, old: word, told, ...value }]
  })
}
