/** A word that the user or the organisation writes otherwise, or does not use (preferences). */
import { type Line, memoizeByLine } from '../../../document/line'
import { createLiteralFinder } from '../../../terms/literal-finder'
import type { OwnTerm } from '../../preferences'
import { type DocumentFinding, defineDocumentRule, type LineFinding } from '../../rule'

const compiled = new WeakMap<readonly OwnTerm[], (line: Line) => readonly LineFinding[]>()

export const ownTerm = defineDocumentRule({
  id: 'custom/own-term',
  severity: 'warning',
  check({ lines, places, preferences: { ownTerms } }) {
    if (ownTerms.length === 0) return []
    const find = compiled.get(ownTerms) ?? compile(ownTerms)
    compiled.set(ownTerms, find)
    const found: DocumentFinding[] = []
    for (const [lineIndex, { line }] of lines.entries()) {
      if (places[lineIndex]?.kind === 'code') continue
      for (const finding of find(line)) found.push({ lineIndex, ...finding })
    }
    return found
  },
})

function compile(ownTerms: readonly OwnTerm[]): (line: Line) => readonly LineFinding[] {
  const finder = createLiteralFinder(
    ownTerms
      .filter(({ wrong }) => wrong !== '')
      .map((term): [string, OwnTerm] => [term.wrong, term]),
  )
  return memoizeByLine(({ text }) =>
    finder
      .find(text)
      .filter(({ start, value }) => !isInRightForm(text, start, value))
      .map(({ start, end, word, value }) => ({ start, end, ...describe(word, value) })),
  )
}

/** The wrong form may be part of the right one: 书记 in 党组书记. */
function isInRightForm(text: string, start: number, { wrong, right }: OwnTerm): boolean {
  if (!right) return false
  for (let at = right.indexOf(wrong); at >= 0; at = right.indexOf(wrong, at + 1))
    if (start >= at && text.startsWith(right, start - at)) return true
  return false
}

function describe(text: string, { right, note = '' }: OwnTerm): Omit<LineFinding, 'start' | 'end'> {
  const noted = note.trim()
  if (right === null)
    return {
      message:
        noted === '' ? 'custom/own-term.message.banned' : 'custom/own-term.message.banned-note',
      values: { text, note: noted },
      suggestions: [],
    }
  return {
    message: noted === '' ? 'custom/own-term.message' : 'custom/own-term.message.note',
    values: { text, word: right, note: noted },
    suggestions: [right],
  }
}
