/** Both ends of a reading that is sent across the bridge only as far as it changed. */
import { applySplice, diffParagraphs } from '../../document/edits'
import type { SnapshotParagraph } from '../../document/snapshot'
import type { Changes, Reading } from './page-protocol'

/** The page's end. The same array again costs nothing: it is known to be unchanged. */
export function createChangeKeeper(): (
  paragraphs: SnapshotParagraph[],
  since: number | undefined,
) => Changes {
  let revision = 0
  let last: SnapshotParagraph[] | null = null
  return (paragraphs, since) => {
    const before = last !== null && since === revision ? last : null
    const splice = before && before !== paragraphs ? diffParagraphs(before, paragraphs) : null
    if (!before || splice) revision += 1
    last = paragraphs
    return {
      revision,
      content: before
        ? { kind: 'changes', splices: splice ? [splice] : [] }
        : { kind: 'whole', paragraphs },
    }
  }
}

export type NotRead = Exclude<Reading['state'], 'read'>

/** The reader's end: asks for what changed, and for all of it when the two ends disagree. */
export function createChangeReader(
  ask: (since: number | undefined) => Promise<Reading>,
): () => Promise<SnapshotParagraph[] | NotRead> {
  let last: { revision: number; paragraphs: SnapshotParagraph[] } | null = null

  function accept(reading: Reading): SnapshotParagraph[] | NotRead {
    if (reading.state !== 'read') return reading.state
    const { revision, content } = reading.changes
    const paragraphs =
      content.kind === 'whole'
        ? content.paragraphs
        : content.splices.reduce<SnapshotParagraph[]>(applySplice, last?.paragraphs ?? [])
    last = { revision, paragraphs }
    return paragraphs
  }

  return async () => {
    try {
      return accept(await ask(last?.revision))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      last = null
      return accept(await ask(undefined))
    }
  }
}
