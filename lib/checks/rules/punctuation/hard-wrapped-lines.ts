/** Lines broken in the middle of their sentences, as text from a PDF or a mail has them (practice). */
import { defineDocumentRule } from '../../rule'
import { findWrappedPassages } from './shared/wrapped-passages'

export const hardWrappedLines = defineDocumentRule({
  id: 'punctuation/hard-wrapped-lines',
  severity: 'info',
  check: (document) =>
    findWrappedPassages(document).map(({ firstLine, endLine }) => ({
      lineIndex: firstLine,
      start: 0,
      end: document.lines[firstLine]?.line.text.length ?? 0,
      message: 'punctuation/hard-wrapped-lines.message',
      values: { count: endLine - firstLine },
    })),
})
