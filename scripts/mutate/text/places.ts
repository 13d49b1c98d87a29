/** Which line of a finished document is what. */
import type { FinishedDocument } from '../types'

const DATE_LINE = /^\d{4}年\d{1,2}月\d{1,2}日$/
const AFTER_BODY = /^(?:以上|妥否|特此|专此|述职完毕|附件：|主持：|同志们，)/
/** Enough to be a paragraph of its own and not a label. */
const PARAGRAPH_LENGTH = 40

/** The date under the signature; null when the document ends without one. */
export function findDateLine({ lines }: FinishedDocument): number | null {
  const line = lines.findLastIndex((text) => DATE_LINE.test(text))
  return line < 0 ? null : line
}

/** The line of the signature, right above its date. */
export function findSignatureLine(document: FinishedDocument): number | null {
  const date = findDateLine(document)
  return date === null ? null : date - 1
}

/** The line that names whom the document addresses, below the title. */
export function findAddresseeLine({ lines }: FinishedDocument): number | null {
  return lines[1]?.endsWith('：') ? 1 : null
}

/** Lines of running text that end a sentence. */
export function findParagraphs({ lines }: FinishedDocument): number[] {
  return [...lines.keys()].filter((line) => {
    const text = lines[line] ?? ''
    return line > 0 && text.length >= PARAGRAPH_LENGTH && /[。；！]$/.test(text)
  })
}

/** The line after the last chapter: closing, attachments, signature or a list of names. */
export function findBodyEnd(document: FinishedDocument): number {
  const { lines } = document
  const ends = [lines.findIndex((text) => AFTER_BODY.test(text)), findSignatureLine(document) ?? -1]
  return Math.min(lines.length, ...ends.filter((line) => line > 0))
}
