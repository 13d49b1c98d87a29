/** The page's side of a model that is asked again and again: answers by what changed since. */
import { diffParagraphs } from '../document/edits'
import type { SnapshotParagraph } from '../document/snapshot'
import type { ModelReading } from './model-reading'

export interface ModelContent {
  paragraphs: SnapshotParagraph[]
  unloaded: number
}

/** Keeps the last reading, so that a question after it is answered by what changed alone. */
export function createModelChanges(): (
  content: ModelContent,
  since: number | undefined,
) => ModelReading {
  let last: { revision: number; paragraphs: SnapshotParagraph[] } | undefined
  let revision = 0
  return ({ paragraphs, unloaded }, since) => {
    const before = last !== undefined && last.revision === since ? last.paragraphs : null
    const splice = before && diffParagraphs(before, paragraphs)
    if (!before || splice) {
      revision += 1
      last = { revision, paragraphs }
    }
    return {
      found: true,
      revision,
      unloaded,
      content: before
        ? { kind: 'changes', splices: splice ? [splice] : [] }
        : { kind: 'whole', paragraphs },
    }
  }
}
