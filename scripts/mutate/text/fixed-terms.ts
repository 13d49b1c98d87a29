/** Fixed terms in a document and forms of them that are wrong. */
import { confusions, terms } from '../data'
import type { RandomSource } from '../random'
import type { FinishedDocument } from '../types'
import { findSpans, type Span, textAt } from './edits'

const BY_LENGTH = [...terms.terms].sort((one, other) => other.length - one.length)
const TERM = new RegExp(BY_LENGTH.join('|'), 'g')
const RIGHT_FORMS: ReadonlySet<string> = new Set([...terms.terms, ...terms.accepted])

/** Numbers inside a name may lead to another name. */
const NUMERALS = '一二三四五六七八九十两第'

/** Where fixed terms stand; the longest where one holds another. */
export function findTerms(document: FinishedDocument): { span: Span; term: string }[] {
  return findSpans(document, TERM).map(({ span }) => ({ span, term: textAt(document, span) }))
}

export function isRightForm(written: string): boolean {
  return RIGHT_FORMS.has(written)
}

/** Offsets in a term whose character may be changed. */
export function changeableOffsets(term: string): number[] {
  return [...term].flatMap((character, offset) => (NUMERALS.includes(character) ? [] : [offset]))
}

/** Characters that a slip of hand or of ear puts in place of this one, and one that has nothing of it. */
export function confuse(character: string, random: RandomSource): string[] {
  const similar = [...(confusions.characters[character] ?? '')]
  const others = [...confusions.common].filter((other) => other !== character)
  return [...similar, random.pick(others)]
}

/** The text with other characters between two offsets. */
export function replaceInside(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end)
}
