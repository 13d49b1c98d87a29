/** The changes that the ways are made of. */
import type { FinishedDocument, Mutant } from '../types'

/** A place in a line; `end` exclusive. */
export interface Span {
  readonly line: number
  readonly start: number
  readonly end: number
}

export function textAt({ lines }: FinishedDocument, { line, start, end }: Span): string {
  return (lines[line] ?? '').slice(start, end)
}

/** Other text in one place. */
export function replaceSpan(
  document: FinishedDocument,
  span: Span,
  replacement: string,
  change = `${textAt(document, span)} → ${replacement}`,
): Mutant {
  const { line, start, end } = span
  const old = document.lines[line] ?? ''
  const lines = document.lines.with(line, old.slice(0, start) + replacement + old.slice(end))
  return {
    text: lines.join('\n'),
    paragraph: line,
    start,
    end: start + replacement.length,
    change,
  }
}

/** Lines left out; the broken place is the start of the line that follows. */
export function dropLines(document: FinishedDocument, first: number, end = first + 1): Mutant {
  return placeAt(
    [...document.lines.slice(0, first), ...document.lines.slice(end)],
    first,
    `− ${document.lines[first] ?? ''}`,
  )
}

/** A new line before the line of that index. */
export function insertLine(document: FinishedDocument, at: number, line: string): Mutant {
  const lines = [...document.lines.slice(0, at), line, ...document.lines.slice(at)]
  return {
    text: lines.join('\n'),
    paragraph: at,
    start: 0,
    end: line.length,
    change: `+ ${line}`,
  }
}

/** A mutant whose broken place is the start of a line, or the end of the document. */
export function placeAt(lines: readonly string[], line: number, change: string): Mutant {
  const isInside = line < lines.length
  const paragraph = isInside ? line : lines.length - 1
  const offset = isInside ? 0 : (lines[paragraph] ?? '').length
  return { text: lines.join('\n'), paragraph, start: offset, end: offset, change }
}

/** Places where the pattern (with the flag g) matches, in reading order. */
export function findSpans(
  { lines }: FinishedDocument,
  pattern: RegExp,
): { span: Span; match: RegExpExecArray }[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(pattern)].map((match) => ({
      match,
      span: { line, start: match.index, end: match.index + match[0].length },
    })),
  )
}
