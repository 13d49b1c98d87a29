/** Where a line speaks of attachments: in the note (附件：1.…), as the head of one (附件1), or in the text (见附件1). */
import type { Line } from '../../../../document/line'

export type AttachmentItem =
  /** `nameless`: the names stand in the lines below. */
  | { what: 'note'; nameless: boolean }
  | { what: 'heading'; ordinal: number }
  | { what: 'mention'; start: number; end: number; ordinals: readonly number[] }

const NOTE = /^\s{0,12}附\s{0,4}件\s{0,2}[：:]\s{0,4}(\S?)/u
const HEADING = /^\s{0,8}附\s{0,4}件\s{0,2}(\d{1,2})?\s{0,2}(?:[：:].{0,60}|[^，。；：:]{0,40})$/u
const MENTION =
  /(?:见|填写|填报|填好|[（(]附|[（(])(?:本通知|本文|本方案)?附件\s?(\d{1,2})((?:[、，和及]\s?(?:附件)?\d{1,2}){0,4})(?:\s?[-—～~至到]\s?(?:附件)?(\d{1,2}))?(?!\d)/gu
/** Ranges are short; a longer one is no range. */
const LONGEST_RANGE = 20

export function readAttachments({ text }: Line, cell: boolean): AttachmentItem[] {
  const note = cell ? null : NOTE.exec(text)
  if (note) return [{ what: 'note', nameless: note[1] === '' }]
  const heading = cell || text.length > 80 ? null : HEADING.exec(text)
  if (heading) return [{ what: 'heading', ordinal: Number(heading[1] ?? 1) }]
  return [...text.matchAll(MENTION)].map((match) => ({
    what: 'mention',
    start: match.index + match[0].indexOf('附件'),
    end: match.index + match[0].length,
    ordinals: readOrdinals(match),
  }))
}

function readOrdinals([, first, others = '', last]: RegExpExecArray): number[] {
  const ordinals = [
    Number(first),
    ...Array.from(others.matchAll(/\d{1,2}/gu), ([digits]) => Number(digits)),
  ]
  const start = ordinals.at(-1) ?? 0
  const end = Number(last ?? start)
  for (let next = start + 1; next <= end && next - start < LONGEST_RANGE; next++)
    ordinals.push(next)
  return ordinals
}
