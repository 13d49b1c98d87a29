/** Which paired marks of a line find no partner in it (GB/T 15834-2011 4.8, 4.9, 4.15). */
import { type Line, memoizeByLine } from '../../../../document/line'

/** Full-width and half-width forms of a bracket close each other. */
const PAIRS: readonly { open: string; close: string }[] = [
  { open: '“', close: '”' },
  { open: '‘', close: '’' },
  { open: '《', close: '》' },
  { open: '〈', close: '〉' },
  { open: '（(', close: '）)' },
  { open: '【', close: '】' },
  { open: '〔', close: '〕' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
]

export interface PairMark {
  /** Number of its pair: marks with the same number belong together. */
  pair: number
  isOpening: boolean
  offset: number
  character: string
}

export interface LonelyMarks {
  /** Closing marks without an opening one before them. */
  closing: readonly PairMark[]
  /** Opening marks that stay open. */
  opening: readonly PairMark[]
}

/** All paired marks: a line without any of them has no lonely one. */
export const PAIRED_MARKS = PAIRS.map(({ open, close }) => open + close).join('')

const BALANCED: LonelyMarks = { closing: [], opening: [] }
/** More than this many half pairs in one line are no slip, and a finding for each helps nobody. */
const MOST_IN_LINE = 100

/** By code unit: 0 for no mark, else twice the number of the pair plus 2 for opening, 3 for closing. */
const KINDS = new Uint8Array(0x10000)
for (const [pair, { open, close }] of PAIRS.entries()) {
  for (const character of open) KINDS[character.charCodeAt(0)] = pair * 2 + 2
  for (const character of close) KINDS[character.charCodeAt(0)] = pair * 2 + 3
}

/** `1）` `a)` `一）` at the start of an item: a list marker, not half of a pair. */
const LIST_MARKER =
  /(?:^|[\s。；：，、;:,.])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/

/** The mark that an opening mark is closed by, and the other way round, in full width. */
export function partnerOf({ pair, isOpening }: PairMark): string {
  const { open = '', close = '' } = PAIRS[pair] ?? {}
  return (isOpening ? close : open).charAt(0)
}

export function isHalfWidth({ character }: PairMark): boolean {
  return character === '(' || character === ')'
}

export const scanPairs = memoizeByLine(({ text }: Line): LonelyMarks => {
  const { closing, opening } = matchPairs(text)
  if (closing.length === 0 && opening.length === 0) return BALANCED
  const toMark = (offset: number): PairMark => {
    const character = text.charAt(offset)
    const kind = (KINDS[character.charCodeAt(0)] ?? 0) - 2
    return { pair: kind >> 1, isOpening: (kind & 1) === 0, offset, character }
  }
  const inOrder = opening.sort((a, b) => a - b)
  return {
    closing: closing.slice(0, MOST_IN_LINE).map(toMark),
    opening: inOrder.slice(0, MOST_IN_LINE).map(toMark),
  }
})

export function isBalanced({ closing, opening }: LonelyMarks): boolean {
  return closing.length === 0 && opening.length === 0
}

/** ’ in don’t and the ’90s. */
function isApostrophe(text: string, offset: number): boolean {
  const character = text.charAt(offset)
  if (character !== '’' && character !== '‘') return false
  return /[A-Za-z]/.test(text.charAt(offset - 1)) || /[A-Za-z0-9]/.test(text.charAt(offset + 1))
}

/** Whether a lonely closing bracket only belongs to a list marker. */
export function closesListMarker(text: string, { character, offset }: PairMark): boolean {
  if (character !== '）' && character !== ')') return false
  return LIST_MARKER.test(text.slice(Math.max(0, offset - 4), offset))
}

/**
 * Matches each closing mark with the nearest opening one of its pair, and calls `onPair` for both.
 * What was opened between them and not closed stays lonely; linear, since each mark is put on and
 * taken off its own stack once.
 */
export function matchPairs(
  text: string,
  onPair?: (open: number, close: number) => void,
): { closing: number[]; opening: number[] } {
  const stacks: (number[] | undefined)[] = []
  const closing: number[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const kind = KINDS[text.charCodeAt(offset)]
    if (!kind || isApostrophe(text, offset)) continue
    const pair = (kind - 2) >> 1
    const stack = stacks[pair]
    if ((kind & 1) === 0) {
      if (stack) stack.push(offset)
      else stacks[pair] = [offset]
      continue
    }
    const open = stack?.pop()
    if (open === undefined) closing.push(offset)
    else onPair?.(open, offset)
  }
  return { closing, opening: stacks.flatMap((stack) => stack ?? []) }
}
