/** Which characters a text must hold for a pattern to match, read from the pattern's source. */

/** Of each set the text must hold one character. */
export type Needles = readonly string[]

/** null: nothing is known of it, as of `[^。]` or of what may be left out. */
type Element = Needles | null

const DIGITS = '0123456789'
const QUANTIFIER = /^(?:[?*+]|\{(\d{1,4})(?:,\d{0,4})?\})\??/u

/** Sets of characters, rarest to match first; [] when nothing is certain. */
export function readNeedles(source: string): Needles {
  const { needles } = readAlternatives(source, 0)
  return [...needles].sort((a, b) => a.length - b.length)
}

interface Read {
  needles: Needles
  /** Where reading goes on. */
  end: number
}

/** Up to the bracket that closes the group, or the end. */
function readAlternatives(source: string, start: number): Read {
  const alternatives: Needles[] = []
  let sequence: string[] = []
  let index = start
  while (index < source.length && source[index] !== ')') {
    if (source[index] === '|') {
      alternatives.push(sequence)
      sequence = []
      index++
      continue
    }
    const { element, end } = readElement(source, index)
    const quantifier = QUANTIFIER.exec(source.slice(end))
    const isOptional = quantifier !== null && /^(?:[?*]|\{0)/u.test(quantifier[0])
    if (element && !isOptional) sequence.push(...element)
    index = end + (quantifier?.[0].length ?? 0)
  }
  alternatives.push(sequence)
  return { needles: joinAlternatives(alternatives), end: index + 1 }
}

/** One of them has to match: of each the smallest set counts. */
function joinAlternatives(alternatives: readonly Needles[]): Needles {
  const [only] = alternatives
  if (alternatives.length === 1 && only) return only
  const smallest = alternatives.map((needles) =>
    needles.reduce<string | null>(
      (best, set) => (best === null || set.length < best.length ? set : best),
      null,
    ),
  )
  return smallest.some((set) => set === null) ? [] : [[...new Set(smallest.join(''))].join('')]
}

function readElement(source: string, index: number): { element: Element; end: number } {
  const character = source[index] ?? ''
  if (character === '(') return readGroup(source, index)
  if (character === '[') return readClass(source, index)
  if (character === '\\') return readEscape(source, index)
  if ('^$.'.includes(character)) return { element: null, end: index + 1 }
  return { element: [character], end: index + 1 }
}

/** What is looked for beside the match says nothing of the match. */
function readGroup(source: string, index: number): { element: Element; end: number } {
  const opening = /^\((?:\?(?:[:=!]|<[=!]))?/u.exec(source.slice(index, index + 4))?.[0] ?? '('
  const { needles, end } = readAlternatives(source, index + opening.length)
  const isLook = opening.length > 1 && opening !== '(?:'
  return { element: isLook ? null : needles, end }
}

function readClass(source: string, index: number): { element: Element; end: number } {
  let end = index + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  const content = source.slice(index + 1, end)
  return { element: /^\^|\\|.-./u.test(content) ? null : [content], end: end + 1 }
}

function readEscape(source: string, index: number): { element: Element; end: number } {
  const escaped = source[index + 1] ?? ''
  if (escaped === 'd') return { element: [DIGITS], end: index + 2 }
  const code = /^\\u([0-9A-Fa-f]{4})/u.exec(source.slice(index, index + 6))?.[1]
  if (code) return { element: [String.fromCharCode(Number.parseInt(code, 16))], end: index + 6 }
  return { element: /[a-zA-Z]/u.test(escaped) ? null : [escaped], end: index + 2 }
}
