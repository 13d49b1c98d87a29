/** What stands below signature and date but belongs above them (GB/T 9704-2012 7.3.3 to 7.3.5). */
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { readClosing } from './shared/closings'
import { isAttachmentNote } from './shared/edge-lines'
import { type OfficialText, officialTexts } from './shared/official-texts'

/** Names of files below a notice on a web page. */
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|pptx?|ofd|jpg|png)/iu
const LONGEST_NOTE = 80

export const orderAtEnd = defineDocumentRule({
  id: 'structure/order-at-end',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    officialTexts(document).flatMap((text) => [
      ...findClosings(document, text),
      ...findNotes(document, text),
      ...findEarlyNote(document, text),
      ...findLateSignature(document, text),
    ]),
})

function findClosings({ lines }: AnalysedDocument, { below }: OfficialText): DocumentFinding[] {
  return below.flatMap((lineIndex) => {
    const line = lines[lineIndex]?.line
    const closing = line ? readClosing(line) : null
    if (!line || !closing || line.text.trim().length > LONGEST_NOTE) return []
    const { start, end } = closing
    return [{ lineIndex, start, end, message: 'structure/order-at-end.message' }]
  })
}

function findNotes({ lines }: AnalysedDocument, { below }: OfficialText): DocumentFinding[] {
  const texts = below.map((index) => lines[index]?.line.text.trim() ?? '')
  // With prose below it the line is the head of the attachment itself.
  if (texts.some((text) => text.length > LONGEST_NOTE || FILE.test(text))) return []
  const at = below.findIndex((index) => {
    const line = lines[index]?.line
    return line !== undefined && isAttachmentNote(line)
  })
  const lineIndex = below[at]
  const line = lines[lineIndex ?? -1]?.line
  if (lineIndex === undefined || !line || !isListOnly(texts.slice(at + 1))) return []
  const start = line.text.length - line.text.trimStart().length
  const colon = line.text.search(/[：:]/u)
  const message = 'structure/order-at-end.attachment'
  return [{ lineIndex, start, end: colon + 1, message, severity: 'info' }]
}

/** `附件：…` above the closing sentence. */
function findEarlyNote(
  { lines }: AnalysedDocument,
  { body, closing }: OfficialText,
): DocumentFinding[] {
  if (!closing || (lines[closing.lineIndex]?.line.text.trim().length ?? 0) > LONGEST_NOTE) return []
  const lineIndex = body.find((index) => {
    const line = lines[index]?.line
    return line !== undefined && isAttachmentNote(line)
  })
  if (lineIndex === undefined || lineIndex > closing.lineIndex) return []
  const text = lines[lineIndex]?.line.text ?? ''
  const start = text.length - text.trimStart().length
  const end = text.search(/[：:]/u) + 1
  return [{ lineIndex, start, end, message: 'structure/order-at-end.early', severity: 'info' }]
}

/** The name of the organ below its date. */
function findLateSignature(
  { lines }: AnalysedDocument,
  { signature, date }: OfficialText,
): DocumentFinding[] {
  if (signature === null || !date || signature <= date.lineIndex) return []
  const text = lines[signature]?.line.text ?? ''
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return [
    {
      lineIndex: signature,
      start,
      end,
      message: 'structure/order-at-end.signature',
      severity: 'info',
    },
  ]
}

/** Further names of attachments and notes in brackets, no text of an attachment. */
function isListOnly(texts: readonly string[]): boolean {
  return texts.every((text) => /^(?:\d{1,2}[.．、]|[（(]|抄送|联系人|联系电话)/u.test(text))
}
