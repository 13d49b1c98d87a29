/** A page's model behind the bridge, asked only for what changed since the last time. */
import { applySplice } from '../document/edits'
import type { SnapshotParagraph } from '../document/snapshot'
import type { ModelReading } from './model-reading'

export interface ModelSnapshot {
  paragraphs: SnapshotParagraph[]
  unloaded: number
}

export interface ModelReader {
  /** Null: the page has no model (yet). @throws BridgeError */
  read(): Promise<ModelSnapshot | null>
  forget(): void
}

/** @param request asks the page side, which knows the revision of what it answered last */
export function createModelReader(
  request: (question: { since?: number }) => Promise<ModelReading>,
): ModelReader {
  let last: { revision: number; paragraphs: SnapshotParagraph[] } | null = null

  async function ask(): Promise<ModelReading> {
    return request(last ? { since: last.revision } : {})
  }

  function accept(reading: ModelReading): ModelSnapshot | null {
    if (!reading.found) return null
    const { content, revision, unloaded } = reading
    const paragraphs =
      content.kind === 'whole'
        ? content.paragraphs
        : content.splices.reduce<SnapshotParagraph[]>(applySplice, last?.paragraphs ?? [])
    last = { revision, paragraphs }
    return { paragraphs, unloaded }
  }

  return {
    async read() {
      try {
        return accept(await ask())
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        // The two sides disagree on what was read last: read all of it.
        last = null
        return accept(await ask())
      }
    },
    forget() {
      last = null
    },
  }
}
