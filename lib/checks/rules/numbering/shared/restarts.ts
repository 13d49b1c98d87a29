/** Where a numbering of headings begins again below one and the same heading. */
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
  { lines }: AnalysedDocument,
  before: NumberedItem,
  item: NumberedItem,
): boolean {
  for (let index = before.lineIndex + 1; index < item.lineIndex; index++) {
    const line = lines[index]?.line
    if (line && line.text.length <= LONGEST_ATTACHMENT && ATTACHMENT.test(line.text)) return true
  }
  return false
}
