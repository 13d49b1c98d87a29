/** Sentences and whole text of a line as numbers, so that repeats are found without comparing texts. */
import { type Line, memoizeByLine } from '../../../../document/line'

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
/** The class of a shingle is the upper bits of its hash. */
export const SKETCH_SIZE = 8
const SKETCH_SHIFT = 29

const SEED = 0x811c9dc5
const PRIME = 0x01000193
const SPREAD = 0x9e3779b1
const MIX = 0x85ebca6b
const LETTER = 1
const SENTENCE_END = 2
const CLAUSE_END = 3
/** Marks, spaces and numbers of lists: nothing in front of the first word of a clause. */
const LIST_NUMERAL = 4
const LIST_MARK = 5

/** Class of each UTF-16 unit; 0: a mark that says nothing of the wording. */
const classes = createClasses()

function createClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const set = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  table.fill(LETTER, 0x3400, 0xa000)
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER)
  set('。！？!?', SENTENCE_END)
  set('；;', CLAUSE_END)
  set('0123456789一二三四五六七八九十第是要', LIST_NUMERAL)
  set('、.．（()） \u3000“”‘’', LIST_MARK)
  return table
}

export const readPassage = memoizeByLine(({ text }: Line): Passage => {
  const sketch = text.length >= SHORTEST_SKETCHED ? createSketch() : null
  const sentences: Sentence[] = []
  const line: Sum = { start: 0, hash: SEED, size: 0 }
  let sentence: Sum = { start: 0, hash: SEED, size: 0 }
  let start = 0
  let hash = SEED
  let size = 0
  let window = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = classes[code]
    if (kind === 0) continue
    if (kind === SENTENCE_END || kind === CLAUSE_END) {
      closeClause(index + 1)
      if (kind === SENTENCE_END) closeSentence(index + 1)
      continue
    }
    if (size === 0) {
      start = index
      if (kind !== LETTER) continue
    }
    if (kind === LIST_MARK) continue
    hash = Math.imul(hash ^ code, PRIME)
    size++
    if (!sketch) continue
    window = (window << 8) | (Math.imul(code, SPREAD) >>> 24)
    const shingle = Math.imul(window ^ (window >>> 15), MIX) >>> 0
    const at = shingle >>> SKETCH_SHIFT
    if (shingle < (sketch[at] ?? 0)) sketch[at] = shingle
  }
  closeClause(text.length)
  closeSentence(text.length)
  return { sentences, ...line, sketch: line.size >= SHORTEST_SKETCHED ? sketch : null }

  function closeClause(end: number): void {
    if (size >= SHORTEST_SENTENCE) sentences.push({ start, end, hash, size })
    if (size > 0) append(sentence, start, hash, size)
    hash = SEED
    size = 0
  }

  function closeSentence(end: number): void {
    const last = sentences.at(-1)
    const isClause = last?.start === sentence.start && last.size === sentence.size
    if (sentence.size >= SHORTEST_SENTENCE && !isClause) sentences.push({ ...sentence, end })
    if (sentence.size > 0) append(line, sentence.start, sentence.hash, sentence.size)
    sentence = { start: end, hash: SEED, size: 0 }
  }
})

interface Sum {
  start: number
  hash: number
  size: number
}

function append(sum: Sum, start: number, hash: number, size: number): void {
  if (sum.size === 0) sum.start = start
  sum.hash = Math.imul(sum.hash ^ hash, MIX)
  sum.size += size
}

function createSketch(): Uint32Array {
  return new Uint32Array(SKETCH_SIZE).fill(0xffffffff)
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
    const kind = classes[character.charCodeAt(0)]
    if (kind === LETTER || (kind === LIST_NUMERAL && bare !== '')) bare += character
  }
  return bare
}

function shinglesOf(text: string): Set<string> {
  const bare = bareText(text)
  const shingles = new Set<string>()
  for (let start = 0; start + 4 <= bare.length; start++) shingles.add(bare.slice(start, start + 4))
  return shingles
}
