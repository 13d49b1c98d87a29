/** Lines and their sentences as numbers, so that repeats are found without comparing texts. */
import { type Line, memoizeByLine } from '../../../../document/line'

/** Offsets: normalised UTF-16; so is a part between ：and ；. */
export interface Sentence {
  start: number
  /** Behind its closing mark. */
  end: number
  print: number
  /** Number of characters that count: Han, digits and letters. */
  size: number
}

/**
 * A line's fingerprints in one flat list, so that a whole document is gone through in no time. They
 * are small integers, which an array holds without boxes.
 */
export type Passage = readonly number[]
/** Where they stand in a passage: the whole line, its size, the smallest of its clauses, sentences. */
export const LINE_PRINT = 0
export const SIZE = 1
export const CLAUSES = 2
export const SENTENCES = 5

export const SHORTEST_SENTENCE = 20
/** Shorter lines are too much alike by chance to be told by their clauses. */
const SHORTEST_OF_CLAUSES = 60
const SHORTEST_CLAUSE = 4
export const NO_CLAUSE = 0x3fffffff

const FULL_STOP = 0x3002
const SEED = 0x811c9dc5
const PRIME = 0x01000193
const MIX = 0x85ebca6b
/** So that a line, a sentence and a clause of the same words have different fingerprints. */
const OF_LINE = 0x1b873593
const OF_CLAUSE = 0x2545f491

const LETTER = 1
const SENTENCE_END = 2
const PART_END = 3
const LEAD_END = 7
const CLAUSE_END = 4
/** Marks, spaces and numbers of lists: nothing in front of the first word of a clause. */
const LIST_NUMERAL = 5
const LIST_MARK = 6

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
  set('；;', PART_END)
  set('：:', LEAD_END)
  set('，,', CLAUSE_END)
  set('0123456789一二三四五六七八九十第是要', LIST_NUMERAL)
  set('、.．（()） \u3000“”‘’', LIST_MARK)
  return table
}

export const readPassage = memoizeByLine(({ text }: Line): Passage => scan(text, null))

/** The sentences with their places; its parts stand in front of a sentence. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  scan(text, sentences)
  return sentences
}

/** Without a call for each clause, character or sentence: every line of a document is read here. */
function scan(text: string, sentences: Sentence[] | null): Passage {
  const passage: number[] = [0, 0, NO_CLAUSE, NO_CLAUSE, NO_CLAUSE]
  const withClauses = text.length >= SHORTEST_OF_CLAUSES
  let lineHash = SEED
  let lineSize = 0
  let sentenceStart = 0
  let sentenceHash = SEED
  let sentenceSize = 0
  let start = 0
  let hash = SEED
  let size = 0
  let clause = SEED
  let clauseSize = 0
  const { length } = text
  for (let index = 0; index <= length; index++) {
    const code = index === length ? FULL_STOP : text.charCodeAt(index)
    const kind = classes[code]
    if (kind === LETTER || kind === LIST_NUMERAL) {
      if (clauseSize === 0 && size === 0) {
        start = index
        if (kind === LIST_NUMERAL) continue
      }
      clause = Math.imul(clause ^ code, PRIME)
      clauseSize++
      continue
    }
    if (kind === undefined || kind === 0 || kind === LIST_MARK) continue
    if (clauseSize > 0) {
      if (withClauses && clauseSize >= SHORTEST_CLAUSE)
        keepSmallest(passage, mix(clause ^ OF_CLAUSE))
      hash = Math.imul(hash ^ clause, MIX)
      size += clauseSize
      clause = SEED
      clauseSize = 0
    }
    if (kind === CLAUSE_END) continue
    const end = Math.min(index + 1, length)
    const isWhole = sentenceSize === 0
    if (size > 0) {
      if (isWhole) sentenceStart = start
      sentenceHash = Math.imul(sentenceHash ^ hash, MIX)
      sentenceSize += size
      // What leads up to a list is often said again.
      if (size >= SHORTEST_SENTENCE && kind !== LEAD_END) {
        const print = mix(hash)
        passage.push(print)
        sentences?.push({ start, end, print, size })
      }
      hash = SEED
      size = 0
    }
    if (kind !== SENTENCE_END || sentenceSize === 0) continue
    if (!isWhole && sentenceSize >= SHORTEST_SENTENCE) {
      const print = mix(sentenceHash)
      passage.push(print)
      sentences?.push({ start: sentenceStart, end, print, size: sentenceSize })
    }
    lineHash = Math.imul(lineHash ^ sentenceHash, MIX)
    lineSize += sentenceSize
    sentenceHash = SEED
    sentenceSize = 0
  }
  passage[LINE_PRINT] = mix(lineHash ^ OF_LINE)
  passage[SIZE] = lineSize
  return passage
}

/** 30 bits, never the one that stands for none. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), MIX) >>> 2
  return mixed >= NO_CLAUSE ? 0 : mixed
}

function keepSmallest(passage: number[], print: number): void {
  const first = passage[CLAUSES] ?? NO_CLAUSE
  const second = passage[CLAUSES + 1] ?? NO_CLAUSE
  const third = passage[CLAUSES + 2] ?? NO_CLAUSE
  if (print >= third || print === first || print === second) return
  passage[CLAUSES + 2] = print > second ? print : second
  if (print > second) return
  passage[CLAUSES + 1] = print > first ? print : first
  if (print < first) passage[CLAUSES] = print
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
