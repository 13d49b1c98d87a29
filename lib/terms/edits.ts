/** Compares a term with text at a place where its first or its last two characters stand. */

/** How the text departs from the term by one slip. Offsets are UTF-16 in the text, end exclusive. */
export interface Departure {
  kind: 'substituted' | 'lost' | 'added' | 'swapped'
  start: number
  end: number
  /** The character that differs or is too much; of two swapped ones the first; where one is lost. */
  at: number
  /** Index in the term of the character that is missing there; of an added one, of what follows it. */
  index: number
}

const NONE: readonly Departure[] = []

/** The term stands there without a slip. */
export const RIGHT: readonly Departure[] = []

/** `start`: where the first two characters of the term stand. */
export function compareForward(text: string, start: number, term: string): readonly Departure[] {
  const { length } = term
  let index = 2
  while (index < length && text.charCodeAt(start + index) === term.charCodeAt(index)) index++
  const at = start + index
  if (index === length) return RIGHT
  const rest = length - index - 1
  const isSubstituted = at < text.length && agrees(text, at + 1, term, index + 1, rest)
  const isLost = agrees(text, at, term, index + 1, rest)
  const isAdded = agrees(text, at + 1, term, index, length - index)
  const isSwapped =
    rest > 0 &&
    text[at] === term[index + 1] &&
    text[at + 1] === term[index] &&
    agrees(text, at + 2, term, index + 2, rest - 1)
  if (!isSubstituted && !isLost && !isAdded && !isSwapped) return NONE
  const departures: Departure[] = []
  if (isSubstituted) departures.push({ kind: 'substituted', start, end: start + length, at, index })
  if (isLost) departures.push({ kind: 'lost', start, end: start + length - 1, at, index })
  if (isAdded) departures.push({ kind: 'added', start, end: start + length + 1, at, index })
  if (isSwapped) departures.push({ kind: 'swapped', start, end: start + length, at, index })
  return departures
}

/**
 * `end`: where the last two characters of the term end. Only departures that leave no first pair for
 * `compareForward` to find.
 */
export function compareBackward(text: string, end: number, term: string): readonly Departure[] {
  const shift = end - term.length
  let index = term.length - 3
  while (index >= 0 && text.charCodeAt(shift + index) === term.charCodeAt(index)) index--
  if (index < 0 || index > 2) return NONE
  const at = shift + index
  if (index === 2) {
    const isSwapped = text[at] === term[1] && text[at - 1] === term[2] && text[shift] === term[0]
    return isSwapped ? [{ kind: 'swapped', start: shift, end, at: at - 1, index: 1 }] : NONE
  }
  // Of the first two characters at least one must be right, or else two slips were made.
  if (index === 1 && text[shift] !== term[0] && text[at] !== term[0]) return NONE
  const departures: Departure[] = []
  if (shift >= 0 && (index === 0 || text[shift] === term[0]))
    departures.push({ kind: 'substituted', start: shift, end, at, index })
  if (index === 0 || text[at] === term[0])
    departures.push({ kind: 'lost', start: shift + 1, end, at: at + 1, index })
  if (index === 0 && shift > 0 && text[shift - 1] === term[0])
    departures.push({ kind: 'added', start: shift - 1, end, at, index: 1 })
  if (index === 1 && text[at] === term[0] && text[shift] === term[1])
    departures.push({ kind: 'swapped', start: shift, end, at: shift, index: 0 })
  return departures
}

function agrees(text: string, from: number, term: string, index: number, count: number): boolean {
  for (let offset = 0; offset < count; offset++)
    if (text.charCodeAt(from + offset) !== term.charCodeAt(index + offset)) return false
  return true
}
