/** `凝X聚力`, `政治i`, `D中央`: a Latin letter that slipped, or was put, into a fixed word (practice). */
import type { Line } from '../../../document/line'
import { type Collected, defineCollectingRule, type LineFinding } from '../../rule'
import { findLoneLetters, type LoneLetter } from './matching/lone-letters'
import {
  letterTriggers,
  readEvasions,
  readInitials,
  readMaskedWords,
  readStrayLetters,
} from './matching/stray-letters'
import { findLabels, judgeLoneLetter } from './shared/lone-letter'

/** The same letter after the same two characters this often is no slip of the reader's eye. */
const REPEATED = 3

/** `repeats`: counts only when the same stands several times; null: it is a defect by itself. */
interface Stray {
  /** null: found in a word already, so it only counts. */
  finding: LineFinding | null
  repeats: string | null
  lone: LoneLetter | null
}

export const strayLetter = defineCollectingRule<Stray>({
  id: 'residue/stray-letter',
  severity: 'error',
  triggers: letterTriggers,
  collect: (line, { kind, textKind }) =>
    kind === 'code' ? [] : collectStrays(line, textKind === 'official'),
  judge(items, { words }) {
    const repeated = findRepeated(items)
    const labels = findLabels(items.flatMap(({ item: { lone } }) => (lone ? [lone.letter] : [])))
    return items.flatMap(({ lineIndex, item: { finding, repeats, lone } }) => {
      if (finding && (repeats === null || repeated.has(repeats))) return [{ lineIndex, ...finding }]
      const found = lone && !labels.has(lone.letter) ? judgeLoneLetter(lone, words) : null
      return found ? [{ lineIndex, ...found }] : []
    })
  },
})

function collectStrays(line: Line, isOfficial: boolean): Stray[] {
  const { text } = line
  const words = readMaskedWords(line)
  const known = new Set(words.map(({ letter }) => letter))
  const strays: Stray[] = words.map(({ letter, start, end, word }) => ({
    lone: null,
    repeats: null,
    finding: {
      start,
      end,
      message: 'residue/stray-letter.message',
      values: { text: text.slice(start, end), word, letter: text.charAt(letter) },
      suggestions: [word],
    },
  }))
  if (isOfficial) {
    const evasions = readEvasions(line).filter(
      ({ start, end }) => !words.some((one) => one.start < end && start < one.end),
    )
    const lone = new Map(
      findLoneLetters(text)
        .filter(
          ({ at }) => !known.has(at) && !evasions.some(({ start, end }) => start <= at && at < end),
        )
        .map((one) => [one.at, one]),
    )
    for (const { at, key } of readStrayLetters(line)) {
      if (known.has(at)) {
        strays.push({ lone: null, repeats: key, finding: null })
        continue
      }
      const [word, letter] = [key.slice(0, 2), key.slice(2)]
      strays.push({
        lone: lone.get(at) ?? null,
        repeats: key,
        finding: {
          start: at - 2,
          end: at + 1,
          message: 'residue/stray-letter.message.repeated',
          values: { text: key, word, letter },
          suggestions: [word],
        },
      })
      lone.delete(at)
    }
    for (const one of lone.values()) strays.push({ lone: one, repeats: null, finding: null })
    for (const { start, end, word, value } of evasions)
      strays.push({
        lone: null,
        repeats: null,
        finding: {
          start,
          end,
          severity: 'warning',
          message: 'residue/stray-letter.message.evasion',
          values: { text: word, word: value },
          suggestions: [value],
        },
      })
  }
  for (const { index, initials } of readInitials(line))
    strays.push({
      lone: null,
      repeats: null,
      finding: {
        start: index,
        end: index + initials.length,
        message: 'residue/stray-letter.message.initials',
        values: { text: initials },
        suggestions: [],
      },
    })
  return strays
}

/** `政治i` often enough; not where letters tell things apart (方案a, 方案b). */
function findRepeated(items: readonly Collected<Stray>[]): Set<string> {
  const counts = new Map<string, number>()
  const letters = new Map<string, Set<string>>()
  for (const { item } of items) {
    if (item.repeats === null) continue
    counts.set(item.repeats, (counts.get(item.repeats) ?? 0) + 1)
    const word = item.repeats.slice(0, 2)
    letters.set(word, (letters.get(word) ?? new Set()).add(item.repeats.slice(2)))
  }
  const repeated = new Set<string>()
  for (const [key, count] of counts)
    if (count >= REPEATED && letters.get(key.slice(0, 2))?.size === 1) repeated.add(key)
  return repeated
}
