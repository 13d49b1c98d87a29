/** Sentences and whole text of a line as numbers, so that repeats are found without comparing texts. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { isDigitCode, isHanCode, isSentenceEnd } from './characters'

/** Characters that count: Han, digits and letters. Marks and spaces say nothing of the wording. */
export interface Sentence {
  start: number
  /** Behind its closing mark. */
  end: number
  hash: number
  /** Number of characters that count. */
  size: number
}

export interface Passage {
  /** Also the clauses of a sentence that ；parts, in front of the sentence itself. */
  sentences: readonly Sentence[]
  /** Of the whole line. */
  hash: number
  size: number
  /** Smallest hashes of its shingles, one a class; null in a short passage. */
  sketch: Uint32Array | null
}

export const SHORTEST_SENTENCE = 20
/** Passages of fewer characters have too few shingles to be compared by them. */
export const SHORTEST_SKETCHED = 60
/** A power of two: the class of a shingle is the low bits of its hash. */
export const SKETCH_SIZE = 8

const SEED = 0x811c9dc5
const PRIME = 0x01000193
/** Marks, spaces and numbers of lists, before the first word of a sentence. */
const LIST_MARKS: ReadonlySet<number> = new Set(
  [...'一二三四五六七八九十第是要、.．（()） \u3000“”‘’'].map((mark) => mark.charCodeAt(0)),
)

export const readPassage = memoizeByLine(({ text }: Line): Passage => {
  const sketch = text.length >= SHORTEST_SKETCHED ? createSketch() : null
  const sentences: Sentence[] = []
  let hash = SEED
  let size = 0
  let start = 0
  let sentenceHash = SEED
  let sentenceSize = 0
  let clauseStart = 0
  let clauseHash = SEED
  let clauseSize = 0
  let one = 0
  let two = 0
  let three = 0
  const closeClause = (end: number) => {
    if (clauseSize >= SHORTEST_SENTENCE)
      sentences.push({ start: clauseStart, end, hash: clauseHash, size: clauseSize })
    clauseHash = SEED
    clauseSize = 0
  }
  const closeSentence = (end: number) => {
    const isOneClause = clauseSize === sentenceSize
    closeClause(end)
    if (!isOneClause && sentenceSize >= SHORTEST_SENTENCE)
      sentences.push({ start, end, hash: sentenceHash, size: sentenceSize })
    sentenceHash = SEED
    sentenceSize = 0
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isSentenceEnd(code)) {
      if (isClauseEnd(code)) closeClause(index + 1)
      else closeSentence(index + 1)
      continue
    }
    if (clauseSize === 0) {
      clauseStart = index
      if (sentenceSize === 0) start = index
      if (LIST_MARKS.has(code) || isDigitCode(code)) continue
    }
    if (!isCounted(code)) continue
    clauseHash = Math.imul(clauseHash ^ code, PRIME)
    clauseSize++
    sentenceHash = Math.imul(sentenceHash ^ code, PRIME)
    sentenceSize++
    hash = Math.imul(hash ^ code, PRIME)
    size++
    if (sketch && size > 3) {
      const shingle = mix((one * 0x10000 + two) ^ Math.imul(three * 0x10000 + code, 0x9e3779b1))
      const at = shingle & (SKETCH_SIZE - 1)
      if (shingle < (sketch[at] ?? 0)) sketch[at] = shingle
    }
    one = two
    two = three
    three = code
  }
  closeSentence(text.length)
  return { sentences, hash, size, sketch: size >= SHORTEST_SKETCHED ? sketch : null }
})

function isClauseEnd(code: number): boolean {
  return code === 0xff1b || code === 0x3b
}

export function isCounted(code: number): boolean {
  return isHanCode(code) || isDigitCode(code) || (code >= 0x41 && code <= 0x5a) || isSmall(code)
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function createSketch(): Uint32Array {
  return new Uint32Array(SKETCH_SIZE).fill(0xffffffff)
}

function mix(value: number): number {
  const spread = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return (spread ^ (spread >>> 13)) >>> 0
}

/** Share of the 4-character shingles that both texts have; 1: the same wording. */
export function compareTexts(one: string, other: string): number {
  const first = shinglesOf(one)
  const second = shinglesOf(other)
  let shared = 0
  for (const shingle of first) if (second.has(shingle)) shared++
  const all = first.size + second.size - shared
  return all === 0 ? 0 : shared / all
}

/** The characters that count, without the list marks at the start. */
export function bareText(text: string): string {
  let bare = ''
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (bare === '' && (LIST_MARKS.has(code) || isDigitCode(code))) continue
    if (isCounted(code)) bare += character
  }
  return bare
}

function shinglesOf(text: string): Set<string> {
  const bare = bareText(text)
  const shingles = new Set<string>()
  for (let start = 0; start + 4 <= bare.length; start++) shingles.add(bare.slice(start, start + 4))
  return shingles
}
