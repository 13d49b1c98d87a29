/** The first layer: the block model behind the bridge, asked only for what changed since the last time. */
import { applySplice } from '../../document/edits'
import type { SnapshotParagraph } from '../../document/snapshot'
import type { BridgeClient } from '../../messaging/bridge-client'
import type { feishuVerbs, ModelReading } from './page-protocol'

export interface ModelSnapshot {
  paragraphs: SnapshotParagraph[]
  unloaded: number
}

export interface ModelReader {
  /** Null: the page has no model (yet). @throws BridgeError */
  read(): Promise<ModelSnapshot | null>
  forget(): void
}

export function createModelReader(bridge: BridgeClient<typeof feishuVerbs>): ModelReader {
  let last: { revision: number; paragraphs: SnapshotParagraph[] } | null = null

  async function ask(): Promise<ModelReading> {
    return bridge.request('snapshot', last ? { since: last.revision } : {})
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
