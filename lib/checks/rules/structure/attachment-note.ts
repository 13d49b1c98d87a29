/** The list of attachments and what the text says of them (GB/T 9704-2012 7.3.4, 7.3.7). */
import type { Line } from '../../../document/line'
import {
  type AnalysedDocument,
  type Collected,
  type DocumentFinding,
  defineCollectingRule,
} from '../../rule'
import { type AttachmentItem, readAttachments } from './shared/attachments'

type At = Collected<AttachmentItem>

export const attachmentNote = defineCollectingRule<AttachmentItem>({
  id: 'structure/attachment-note',
  severity: 'warning',
  needsComplete: true,
  triggers: '附',
  collect: (line, { textKind, kind }) =>
    textKind === 'official' ? readAttachments(line, kind === 'cell') : [],
  judge: (items, document) => {
    const notes = items.flatMap(({ lineIndex, item }) =>
      item.what === 'note' ? [readList(document, lineIndex, item)] : [],
    )
    return [...notes.flatMap(checkForm), ...checkMentions(items, notes, document)]
  },
})

/** One name of an attachment in a list below `附件：`. */
interface ListedName {
  lineIndex: number
  line: Line
  /** 0: the only one, without a number. */
  ordinal: number
  ordinalStart: number
  /** Offset behind number and mark. */
  nameStart: number
  mark: string
}

const LISTED = /^(\s{0,12}(?:附\s{0,4}件\s{0,2}[：:])?\s{0,4})(?:(\d{1,2})\s?([.．、]))?\s{0,2}\S/u
const MOST_LISTED = 30

function readList(
  { lines }: AnalysedDocument,
  first: number,
  { nameless }: Extract<AttachmentItem, { what: 'note' }>,
): ListedName[] {
  const names: ListedName[] = []
  for (let index = first; index < lines.length && names.length < MOST_LISTED; index++) {
    const line = lines[index]?.line
    const match = line && LISTED.exec(line.text)
    if (index === first && nameless) continue
    const ordinal = Number(match?.[2] ?? 0)
    if (!line || !match || (index > first && ordinal !== names.length + 1)) break
    const ordinalStart = match[1]?.length ?? 0
    const mark = match[3] ?? ''
    const nameStart = ordinalStart + (match[2]?.length ?? 0) + mark.length
    names.push({ lineIndex: index, line, ordinal, ordinalStart, nameStart, mark })
  }
  return names
}

function checkForm(names: readonly ListedName[]): DocumentFinding[] {
  return names.flatMap(({ lineIndex, line, ordinal, ordinalStart, nameStart, mark }) => {
    const findings: DocumentFinding[] = []
    if (mark === '、')
      findings.push({
        lineIndex,
        start: ordinalStart,
        end: nameStart,
        message: 'structure/attachment-note.number',
        suggestions: [`${ordinal}.`],
        severity: 'info',
      })
    const end = line.text.trimEnd().length
    const last = line.text.charAt(end - 1)
    const name = line.text.slice(nameStart, end - 1)
    if ('。；，;,'.includes(last) && !/[。；，]/u.test(name))
      findings.push({
        lineIndex,
        start: end - 1,
        end,
        message: 'structure/attachment-note.mark',
        values: { mark: last },
        suggestions: [''],
        severity: 'info',
      })
    return findings
  })
}

/** `见附件3` in a text that lists or holds only two. */
function checkMentions(
  items: readonly At[],
  notes: readonly (readonly ListedName[])[],
  { lines }: AnalysedDocument,
): DocumentFinding[] {
  const known = new Set<number>()
  for (const names of notes) for (const { ordinal } of names) known.add(ordinal || 1)
  for (const { item } of items) if (item.what === 'heading') known.add(item.ordinal)
  // What follows a list at the very end of the reading may have been cut off.
  const lastNamed = notes.at(-1)?.at(-1)?.lineIndex ?? -1
  const headings = items.some(({ item }) => item.what === 'heading')
  const cutOff = !headings && !lines.slice(lastNamed + 1).some(({ line }) => line.text.trim())
  if (known.size === 0 || cutOff) return []
  return items.flatMap(({ lineIndex, item }) => {
    if (item.what !== 'mention') return []
    const missing = item.ordinals.find((ordinal) => !known.has(ordinal))
    if (missing === undefined) return []
    const { start, end } = item
    return [
      {
        lineIndex,
        start,
        end,
        message: 'structure/attachment-note.message',
        values: { number: missing },
      },
    ]
  })
}
