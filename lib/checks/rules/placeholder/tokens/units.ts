/** Whether a measure word or an institution follows a run: the best proof that the run is a blank. */
import data from './data/units.json'

const COUNTING = new Set(data.counting)
const INSTITUTIONS = new Set(data.institutions)

export type UnitKind = 'counting' | 'institution' | null

/** The kind of word that begins at `at`. */
export function unitAt(text: string, at: number): UnitKind {
  const character = text.charAt(at)
  if (character === '') return null
  const isExcepted = data.notCounting.some((word) => text.startsWith(word, at))
  if (COUNTING.has(character) && !isExcepted) return 'counting'
  if (data.countingWords.some((word) => text.startsWith(word, at))) return 'counting'
  return INSTITUTIONS.has(character) ? 'institution' : null
}
