/** Tells text written in Markdown and code from ordinary text. */
import { type DocumentLine, type Line, memoizeByLine } from './line'

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
  return { markdown: markdownLines >= MARKDOWN_LINES, code }
}
