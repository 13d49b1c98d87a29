/** The user's own words: reading what was typed or imported, and putting it beside what is there. */
import type { OwnTerm } from '../checks/preferences'
import { isMessageKey, type MessageKey } from '../messages/catalogue'
import { PREFERENCE_LIMITS } from '../storage/settings'
import { formatOwnTerms, parseOwnTerms } from '../terms/own-terms'

export interface TermProblem {
  /** From 1. */
  line: number
  key: MessageKey
  text: string
}

export interface ReadTerms {
  terms: OwnTerm[]
  problems: TermProblem[]
}

export { formatOwnTerms }

/** Every line that could not be used is named. */
export function readTermTable(text: string): ReadTerms {
  const { terms, problems } = parseOwnTerms(text)
  const lines = text.split(/\r\n|\n|\r/)
  return {
    terms,
    problems: problems.map(({ line, key }) => ({
      line,
      key: isMessageKey(key) ? key : 'options.terms.problem.unusable',
      text: lines[line - 1] ?? '',
    })),
  }
}

/** One word as typed into the fields of a row; the rules are those of a line of the table. */
export function readTerm(
  fields: { wrong: string; right: string; note: string },
  others: readonly OwnTerm[],
): { term: OwnTerm } | { problem: MessageKey } {
  const row = [fields.wrong, fields.right, fields.note]
    .map((field) => field.replace(/[\t\r\n]+/g, ' ').trim())
    .join('\t')
  // Only spaces: a blank line, which a table may have and a word may not be.
  const { terms, problems } = readTermTable(row.trim() === '' ? '\t-' : row)
  const [term] = terms
  if (!term) return { problem: problems[0]?.key ?? 'options.terms.problem.unusable' }
  if (others.some(({ wrong }) => wrong === term.wrong))
    return { problem: 'options.terms.problem.repeated' }
  return { term }
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
