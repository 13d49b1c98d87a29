/** What stands around a place of a line. Offsets: normalised UTF-16, end exclusive. */

const SENTENCE_END = '。；！？;!?'
const sentenceEnds = tableOf(SENTENCE_END)
const clauseEnds = tableOf(`${SENTENCE_END}，,：:`)
const FARTHEST = 100
/** How far before a place its opening mark is looked for. */
const FARTHEST_OPENING = 60

export interface Surroundings {
  before: string
  after: string
}

/** The sentence around start and end, at most 120 characters each way. */
export function sentenceAround(text: string, start: number, end: number): Surroundings {
  return around(text, start, end, sentenceEnds)
}

/** From the comma before to the comma after. */
export function clauseAround(text: string, start: number, end: number): Surroundings {
  return around(text, start, end, clauseEnds)
}

function around(text: string, start: number, end: number, ends: Uint8Array): Surroundings {
  let first = start
  while (first > 0 && start - first < FARTHEST && ends[text.charCodeAt(first - 1)] === 0) first--
  let last = end
  while (last < text.length && last - end < FARTHEST && ends[text.charCodeAt(last)] === 0) last++
  return { before: text.slice(first, start), after: text.slice(end, last) }
}

/** Between 《 and 》: the name of a document, which stays as it was given. */
export function isInTitleMarks(text: string, start: number): boolean {
  return isInside(text, start, '《', '》')
}

/** Between “ and ”. */
export function isInQuotation(text: string, start: number): boolean {
  return isInside(text, start, '“', '”')
}

function isInside(text: string, start: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, start - FARTHEST_OPENING), start)
  const opening = before.lastIndexOf(open)
  return opening >= 0 && before.indexOf(close, opening) < 0
}

/** By UTF-16 code: 1 for the characters of `marks`. */
function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  return table
}

/** Years written in the text, `2021年`. */
export function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(/(?<![\d.])(?:19|20)\d\d(?=\s?年|[—\-–－~～至])/g), ([year]) =>
    Number(year),
  )
}

/** The text as it stands inside a message's quotation marks (GB/T 15834-2011 4.8.3.3). */
export function quotable(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}
