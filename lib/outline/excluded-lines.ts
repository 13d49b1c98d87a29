/** Lines that only look like headings: contents pages, attachment lists, lines cut by a hard wrap. */
import type { DocumentLine } from '../document/line'
import type { LineFacts } from './line-facts'

/** A run of this many lines of about one width without end marks was wrapped by hand or by a PDF. */
const WRAPPED_LINES = 5
const WRAPPED_WIDTH = { least: 25, most: 40 }

const SPACES = /[\s\u3000]{1,20}/g
const PAGE_NUMBER = /[\s\u3000]\d{1,4}$/

/** Marks each line that belongs to a contents page or an attachment list, or is no ordinary text. */
export function findExcludedLines(
  lines: readonly DocumentLine[],
  facts: readonly LineFacts[],
  code: ReadonlySet<number>,
): Uint8Array {
  const excluded = new Uint8Array(lines.length)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.line
    if (!line) continue
    const { cell, kind } = line.source
    if (cell || kind === 'synced' || facts[index]?.contents || code.has(index)) excluded[index] = 1
  }
  const contents = facts.findIndex(({ contentsTitle }) => contentsTitle)
  if (contents >= 0) excludeContents(facts, contents, excluded)
  excludeAttachments(facts, excluded)
  return excluded
}

/** Entries without page numbers are told by coming again below as headings. */
function excludeContents(facts: readonly LineFacts[], from: number, excluded: Uint8Array): void {
  excluded[from] = 1
  // `总 则` of the contents is the chapter `总则`.
  const nameOf = (text: string) => text.replace(SPACES, '')
  const last = new Map(facts.map(({ text, short }, index) => [short ? nameOf(text) : text, index]))
  const end = findTitleAgain(facts, from, nameOf)
  for (let index = from + 1; index < facts.length; index++) {
    const fact = facts[index]
    if (index < end) {
      excluded[index] = 1
      continue
    }
    if (!fact || fact.text === '' || excluded[index]) continue
    const entry = nameOf(fact.text.replace(PAGE_NUMBER, ''))
    if (!fact.short || (last.get(entry) ?? index) <= index) return
    excluded[index] = 1
  }
}

/** Where the title above the contents stands again above the text; `from` when it does not. */
function findTitleAgain(
  facts: readonly LineFacts[],
  from: number,
  nameOf: (text: string) => string,
): number {
  let above = from - 1
  while (above >= 0 && facts[above]?.text === '') above--
  const title = nameOf(facts[above]?.text ?? '')
  if (title === '') return from
  for (let index = from + 1; index < facts.length; index++) {
    const fact = facts[index]
    if (!fact || fact.text === '') continue
    if (!fact.short) return from
    if (nameOf(fact.text) === title) return index
  }
  return from
}

/** `附件：1.甲` and the numbered names below it count for themselves. */
function excludeAttachments(facts: readonly LineFacts[], excluded: Uint8Array): void {
  let inside = false
  for (let index = 0; index < facts.length; index++) {
    const { text = '', marker, attachments } = facts[index] ?? {}
    if (text === '') continue
    if (attachments) inside = true
    else if (!inside) continue
    else if (marker?.scheme !== 'arabic-point' && marker?.scheme !== 'arabic-comma') inside = false
    if (inside) excluded[index] = 1
  }
}

/** Marks the lines of runs that were cut by a hard wrap. */
export function findWrappedLines(facts: readonly LineFacts[]): Uint8Array {
  const wrapped = new Uint8Array(facts.length)
  let start = 0
  for (let index = 0; index <= facts.length; index++) {
    const fact = facts[index]
    const inRun =
      fact !== undefined &&
      !fact.endsSentence &&
      fact.text.length >= WRAPPED_WIDTH.least &&
      fact.text.length <= WRAPPED_WIDTH.most
    if (inRun) continue
    // The line after the run is the end of its last sentence.
    if (index - start >= WRAPPED_LINES) wrapped.fill(1, start, Math.min(index + 1, facts.length))
    start = index + 1
  }
  return wrapped
}
