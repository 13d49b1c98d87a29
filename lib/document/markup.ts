/** Tells text written in Markdown and code from ordinary text. */
import { type DocumentLine, type Line, memoizeByLine } from './line'
import type { LineSplice } from './line-splice'

export interface Markup {
  /** The document is written in Markdown. */
  markdown: boolean
  /** Indices of lines inside code fences or code blocks, the fences included. */
  code: ReadonlySet<number>
}

/** Fewer lines than this may look like Markdown by chance (a dash, a table drawn with bars). */
const MARKDOWN_LINES = 3
const MARKDOWN_LINE = /^ {0,3}(?:#{1,6} \S|[->] \S|\|.*\|\s?$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/

interface LineMarkup {
  markdown: boolean
  /** Character of the fence that this line is, or null. */
  fence: string | null
}

const readLine = memoizeByLine((line: Line): LineMarkup => {
  const fence = FENCE.exec(line.text)?.[1]?.charAt(0) ?? null
  return { markdown: fence !== null || MARKDOWN_LINE.test(line.text), fence }
})

/** One pass; what a line says by itself is kept with the line. */
export function detectMarkup(lines: readonly DocumentLine[]): Markup {
  return read(lines).markup
}

/** The same, counting on from the last reading while neither that one nor the edit holds code. */
export function createMarkupDetector(): (
  lines: readonly DocumentLine[],
  splice: LineSplice | null,
) => Markup {
  let last: Reading | null = null
  return (lines, splice) => {
    last = (last && splice && readOn(last, lines, splice)) ?? read(lines)
    return last.markup
  }
}

interface Reading {
  lines: readonly DocumentLine[]
  markdownLines: number
  holdsCode: boolean
  markup: Markup
}

function readOn(
  last: Reading,
  lines: readonly DocumentLine[],
  { before, start, removed, added }: LineSplice,
): Reading | null {
  if (before !== last.lines || last.holdsCode) return null
  const gone = countMarkdown(before, start, start + removed)
  const come = countMarkdown(lines, start, start + added)
  if (come === null) return null
  const markdownLines = last.markdownLines - (gone ?? 0) + come
  const markdown = markdownLines >= MARKDOWN_LINES
  const markup = markdown === last.markup.markdown ? last.markup : { ...last.markup, markdown }
  return { lines, markdownLines, holdsCode: false, markup }
}

/** Null: there is code among them. */
function countMarkdown(lines: readonly DocumentLine[], first: number, end: number): number | null {
  let count = 0
  for (let index = first; index < end; index++) {
    const line = lines[index]?.line
    if (!line) continue
    const { markdown, fence } = readLine(line)
    if (fence !== null || line.source.kind === 'code') return null
    if (markdown) count++
  }
  return count
}

function read(lines: readonly DocumentLine[]): Reading {
  const code = new Set<number>()
  let markdownLines = 0
  let open: { fence: string; index: number } | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.line
    if (!line) continue
    if (line.source.kind === 'code') {
      code.add(index)
      continue
    }
    const { markdown, fence } = readLine(line)
    if (markdown) markdownLines++
    if (fence === null) continue
    if (!open) open = { fence, index }
    else if (open.fence === fence) {
      for (let inside = open.index; inside <= index; inside++) code.add(inside)
      open = null
    }
  }
  // A fence that is never closed is more often a slip than a document that ends in code.
  if (open) code.add(open.index)
  const markup = { markdown: markdownLines >= MARKDOWN_LINES, code }
  return { lines, markdownLines, holdsCode: code.size > 0, markup }
}
