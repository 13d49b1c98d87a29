/** Recognises a heading by its words when no synonym does. */
import type { WordSegmenter } from '../segmentation/types'
import type { PartId } from './genre'
import { actionPattern, headingSets } from './heading-sets'
import { bareTitle } from './heading-title'
import type { SectionKind } from './match-heading'

/** Share of the heading's characters that must be words of the set. */
const LEAST_SHARE = 0.75
/** A longer heading says more than the name of a part. */
const LONGEST_NAME = 16

/**
 * The part whose vocabulary makes up nearly all of the heading and holds its last word; null when
 * none or several do, or when the heading tells what is done.
 */
export function matchHeadingWords(
  title: string,
  kinds: readonly SectionKind[],
  words: WordSegmenter,
): PartId | null {
  const bare = bareTitle(title)
  if (bare.length > LONGEST_NAME || actionPattern.test(bare)) return null
  const found = words.segment(bare).map((word) => word.text)
  const similar = kinds.filter((kind) => kind.sets.some((id) => isSimilar(found, id)))
  return similar.length === 1 ? (similar[0]?.part ?? null) : null
}

function isSimilar(words: readonly string[], id: SectionKind['sets'][number]): boolean {
  const set = headingSets.get(id)
  const last = words.at(-1)
  if (!set || last === undefined || words.length < 2 || !set.heads.has(last)) return false
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0)
  const known = words.filter((word) => set.heads.has(word) || set.modifiers.has(word))
  return length(known) >= LEAST_SHARE * length(words)
}
