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

export function findRestarts(document: AnalysedDocument): Restarts[] {
  // Other texts number lists as they come.
  if (document.textKind !== 'official') return []
  const itemsOf = new Map<Sequence, NumberedItem[]>()
  for (const { kind, sequence, item, before } of readIssues(document)) {
    if (kind !== 'restart' || !HEADING_NUMBERINGS.test(sequence.numbering)) continue
    // A table of contents is numbered like the headings below it.
    if (item.standing !== 'heading' || before?.standing !== 'heading') continue
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
