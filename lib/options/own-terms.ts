/** The user's own words: reading what was typed or imported, and putting it beside what is there. */
import type { OwnTerm } from '../checks/preferences'
import { isMessageKey, type MessageKey } from '../messages/catalogue'
import type { MessageValues } from '../messages/translate'
import { PREFERENCE_LIMITS } from '../storage/settings'
import { readOwnTerms, writeOwnTerms } from '../terms/own-terms'

export interface TermProblem {
  /** From 1; 0: the text as a whole. */
  line: number
  key: MessageKey
  values: MessageValues
  /** The line itself. */
  text: string
}

export interface ReadTerms {
  terms: OwnTerm[]
  problems: TermProblem[]
}

/** A table that `readTermTable` reads back. */
export const writeTermTable = writeOwnTerms

/** Every line that could not be used is named. */
export function readTermTable(text: string): ReadTerms {
  const { terms, mistakes } = readOwnTerms(text)
  const lines = text.split(/\r\n|\n|\r/)
  return {
    terms,
    problems: mistakes.map(({ line, message, values }) => ({
      line,
      key: isMessageKey(message) ? message : 'options.terms.problem.unusable',
      values,
      text: lines[line - 1] ?? '',
    })),
  }
}

/** One word as typed into the fields of a row. */
export function readTerm(
  fields: { wrong: string; right: string; note: string },
  others: readonly OwnTerm[],
): { term: OwnTerm } | { problem: MessageKey } {
  const [wrong, right, note] = [fields.wrong, fields.right, fields.note].map((field) =>
    field.replace(/[\t\r\n]+/g, ' ').trim(),
  ) as [string, string, string]
  if (wrong === '') return { problem: 'options.terms.problem.empty' }
  if (Math.max(wrong.length, right.length) > PREFERENCE_LIMITS.termLength)
    return { problem: 'options.terms.problem.tooLong' }
  if (note.length > PREFERENCE_LIMITS.noteLength)
    return { problem: 'options.terms.problem.noteTooLong' }
  if (wrong === right) return { problem: 'options.terms.problem.same' }
  if (others.some((other) => other.wrong === wrong))
    return { problem: 'options.terms.problem.repeated' }
  if (others.length >= PREFERENCE_LIMITS.terms) return { problem: 'options.terms.problem.tooMany' }
  return { term: { wrong, right: right === '' ? null : right, ...(note !== '' && { note }) } }
}

export interface MergedTerms {
  terms: OwnTerm[]
  added: number
  replaced: number
  /** There was no room for these. */
  left: number
}

/** Imported words replace those with the same wrong form, at their place; new ones follow. */
export function mergeTerms(present: readonly OwnTerm[], imported: readonly OwnTerm[]): MergedTerms {
  const merged = new Map(present.map((term) => [term.wrong, term]))
  let replaced = 0
  let left = 0
  for (const term of imported) {
    if (merged.has(term.wrong)) replaced++
    else if (merged.size >= PREFERENCE_LIMITS.terms) {
      left++
      continue
    }
    merged.set(term.wrong, term)
  }
  return { terms: [...merged.values()], added: merged.size - present.length, replaced, left }
}
