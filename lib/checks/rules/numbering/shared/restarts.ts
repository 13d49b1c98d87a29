/** Where a numbering of headings begins again below one and the same heading. */
import { firstAtLine } from '../../../../document/line-splice'
import { collectFromLines } from '../../../collect-lines'
import type { AnalysedDocument } from '../../../rule'
import { readIssues } from './issues'
import type { NumberedItem, Sequence } from './sequences'

export interface Restarts {
  sequence: Sequence
  /** The items with which the numbering begins again, in order. */
  items: readonly NumberedItem[]
  /** An upper heading is lost: the numbering begins again at least this often without one between. */
  isLevelLost: boolean
}

/** Arabic numbers count lists, and lists may follow each other; these count headings. */
const HEADING_NUMBERINGS = /^(?:chinese-comma|chinese-parenthesis|chapter)/
/** The level that is lost is the one above （一）. */
const LOWER_NUMBERING = 'chinese-parenthesis'
const LOST_LEVEL_RESTARTS = 2

/** `附件2` on a line of its own: what follows is numbered for itself. */
const ATTACHMENT =
  /^[\s\u3000]{0,8}附[\s\u3000]{0,4}件[\s\u3000]{0,4}[\d一二三四五六七八九十]{0,3}[\s\u3000]{0,2}[：:]?[\s\u3000]{0,8}$/

/** Longer lines hold more than the word and its number. */
const LONGEST_ATTACHMENT = 40

const kept = new WeakMap<AnalysedDocument, readonly Restarts[]>()

/** Kept as long as the analysed document lives. */
export function findRestarts(document: AnalysedDocument): readonly Restarts[] {
  const before = kept.get(document)
  if (before) return before
  const found = collectRestarts(document)
  kept.set(document, found)
  return found
}

function collectRestarts(document: AnalysedDocument): Restarts[] {
  // Other texts number lists as they come.
  if (document.textKind !== 'official') return []
  const itemsOf = new Map<Sequence, NumberedItem[]>()
  for (const { kind, sequence, item, before } of readIssues(document)) {
    if (kind !== 'restart' || !HEADING_NUMBERINGS.test(sequence.numbering)) continue
    // A table of contents is numbered like the headings below it.
    if (item.standing !== 'heading' || before?.standing !== 'heading') continue
    if (startsAttachment(document, before, item)) continue
    const items = itemsOf.get(sequence) ?? []
    items.push(item)
    itemsOf.set(sequence, items)
  }
  return [...itemsOf].map(([sequence, items]) => ({
    sequence,
    items,
    isLevelLost: sequence.numbering === LOWER_NUMBERING && items.length >= LOST_LEVEL_RESTARTS,
  }))
}

function startsAttachment(
  document: AnalysedDocument,
  before: NumberedItem,
  item: NumberedItem,
): boolean {
  const labels = collectLabels(document)
  const next = labels[firstAtLine(labels, before.lineIndex + 1)]
  return next !== undefined && next.lineIndex < item.lineIndex
}

const NO_LABELS: readonly { lineIndex: number }[] = []

const collectLabels = collectFromLines<{ lineIndex: number }>({
  take: ({ text }, _place, lineIndex) =>
    text.length <= LONGEST_ATTACHMENT && ATTACHMENT.test(text) ? [{ lineIndex }] : NO_LABELS,
  move: (_label, lineIndex) => ({ lineIndex }),
})
