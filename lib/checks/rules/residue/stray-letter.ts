/** `凝X聚力`, `政治i`: a Latin letter that slipped, or was put, into a fixed word. */
import { memoizeByLine } from '../../../document/line'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { readInitials, readMaskedWords, readStrayLetters } from './matching/stray-letters'

/** The same letter after the same two characters this often is no slip of the reader's eye. */
const REPEATED = 3

export const strayLetter = defineDocumentRule({
  id: 'residue/stray-letter',
  severity: 'error',
  check(document) {
    const repeated = findRepeated(document)
    return document.lines.flatMap(({ line }, lineIndex) => {
      if (!hasLetters(line) || document.places[lineIndex]?.kind === 'code') return []
      const words = readMaskedWords(line)
      const known = new Set(words.map(({ letter }) => letter))
      const inWords = words.map(
        ({ letter, start, end, word }): DocumentFinding => ({
          lineIndex,
          start,
          end,
          message: 'residue/stray-letter.message',
          values: { text: line.text.slice(start, end), word, letter: line.text.charAt(letter) },
          suggestions: [word],
        }),
      )
      const others = readStrayLetters(line)
        .filter(({ at, key }) => repeated.has(key) && !known.has(at))
        .map(
          ({ at, key }): DocumentFinding => ({
            lineIndex,
            start: at - 2,
            end: at + 1,
            message: 'residue/stray-letter.message.repeated',
            values: { text: key, word: key.slice(0, 2), letter: key.slice(2) },
            suggestions: [key.slice(0, 2)],
          }),
        )
      const initials = readInitials(line).map(
        ({ index, initials: text }): DocumentFinding => ({
          lineIndex,
          start: index,
          end: index + text.length,
          message: 'residue/stray-letter.message.initials',
          values: { text },
          suggestions: [],
        }),
      )
      return [...inWords, ...others, ...initials].sort((a, b) => a.start - b.start)
    })
  },
})

/** Most lines hold none of the three. */
const hasLetters = memoizeByLine(
  (line) =>
    readMaskedWords(line).length + readStrayLetters(line).length + readInitials(line).length > 0,
)

/** `政治i` often enough; not where letters tell things apart (方案a, 方案b). */
function findRepeated({ lines, places, textKind }: AnalysedDocument): Set<string> {
  const counts = new Map<string, number>()
  const letters = new Map<string, Set<string>>()
  if (textKind !== 'official') return new Set()
  for (const [index, { line }] of lines.entries()) {
    if (!hasLetters(line) || places[index]?.kind === 'code') continue
    for (const { key } of readStrayLetters(line)) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      const word = key.slice(0, 2)
      letters.set(word, (letters.get(word) ?? new Set()).add(key.slice(2)))
    }
  }
  const repeated = new Set<string>()
  for (const [key, count] of counts)
    if (count >= REPEATED && letters.get(key.slice(0, 2))?.size === 1) repeated.add(key)
  return repeated
}
