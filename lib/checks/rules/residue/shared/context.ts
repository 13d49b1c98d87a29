/** What stands around a place of a line. Offsets: normalised UTF-16, end exclusive. */

const SENTENCE_END = '。；！？;!?'
const CLAUSE_END = `${SENTENCE_END}，,：:`
const FARTHEST = 120

export interface Surroundings {
  before: string
  after: string
}

/** The sentence around start and end, at most 120 characters each way. */
export function sentenceAround(text: string, start: number, end: number): Surroundings {
  return around(text, start, end, SENTENCE_END)
}

/** From the comma before to the comma after. */
export function clauseAround(text: string, start: number, end: number): Surroundings {
  return around(text, start, end, CLAUSE_END)
}

function around(text: string, start: number, end: number, marks: string): Surroundings {
  let first = start
  while (first > 0 && start - first < FARTHEST && !marks.includes(text.charAt(first - 1))) first--
  let last = end
  while (last < text.length && last - end < FARTHEST && !marks.includes(text.charAt(last))) last++
  return { before: text.slice(first, start), after: text.slice(end, last) }
}

/** Between 《 and 》: the name of a document, which stays as it was given. */
export function isInTitleMarks(text: string, start: number): boolean {
  const { before } = around(text, start, start, '。！？')
  return before.lastIndexOf('《') > before.lastIndexOf('》')
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
