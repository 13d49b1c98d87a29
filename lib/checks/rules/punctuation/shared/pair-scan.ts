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

const MARKS = new Map<string, { pair: number; isOpening: boolean }>()
for (const [pair, { open, close }] of PAIRS.entries()) {
  for (const character of open) MARKS.set(character, { pair, isOpening: true })
  for (const character of close) MARKS.set(character, { pair, isOpening: false })
}
const ANY_MARK = new RegExp(`[${[...MARKS.keys()].map((mark) => `\\${mark}`).join('')}]`, 'g')

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

export const scanPairs = memoizeByLine(({ text }: Line): LonelyMarks => matchPairs(readMarks(text)))

function* readMarks(text: string): Generator<PairMark> {
  for (const { 0: character, index: offset } of text.matchAll(ANY_MARK)) {
    const mark = MARKS.get(character)
    if (mark && !isApostrophe(text, offset)) yield { ...mark, offset, character }
  }
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
 * Matches each closing mark with the nearest opening one of its pair. What was opened between them
 * and not closed stays lonely; linear, since each mark is put on and taken off its own stack once.
 */
export function matchPairs(marks: Iterable<PairMark>): LonelyMarks {
  const stacks = PAIRS.map((): PairMark[] => [])
  const closing: PairMark[] = []
  for (const mark of marks) {
    const stack = stacks[mark.pair] ?? []
    if (mark.isOpening) stack.push(mark)
    else if (!stack.pop()) closing.push(mark)
  }
  const opening = stacks.flat().sort((a, b) => a.offset - b.offset)
  return { closing, opening }
}
