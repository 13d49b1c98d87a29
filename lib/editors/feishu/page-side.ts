/** The page's side of the Feishu adapter: runs in the main world, where the editor's objects are. */
import { diffParagraphs } from '../../document/edits'
import type { SnapshotParagraph } from '../../document/snapshot'
import { type PageHandlers, servePage } from '../../messaging/bridge-page'
import type { Stop } from '../adapter'
import { readField } from '../page-fields'
import { decodeBlocks } from './decode-blocks'
import { findRootBlock } from './find-model'
import { feishuVerbs, type ModelReading } from './page-protocol'

export function startFeishuPageSide(page: Window & typeof globalThis): Stop {
  return servePage(page.document, feishuVerbs, createFeishuHandlers(page))
}

/** Keeps the last reading, so that a question after it is answered by what changed alone. */
export function createFeishuHandlers(page: unknown): PageHandlers<typeof feishuVerbs> {
  let last: { revision: number; paragraphs: SnapshotParagraph[] } | undefined
  let revision = 0

  return {
    snapshot({ since }): ModelReading {
      const root = findRootBlock(page)
      if (root === undefined) return { found: false }
      const { paragraphs, unloaded } = decodeBlocks(root)
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
    },

    async locate({ key }) {
      const main = readField(page, 'PageMain')
      const locate = readField(main, 'locateBlockWithRecordIdImpl')
      if (typeof locate !== 'function') return false
      return (await locate.call(main, key)) !== false
    },

    probe() {
      const root = findRootBlock(page)
      const locate = readField(readField(page, 'PageMain'), 'locateBlockWithRecordIdImpl')
      return {
        model: root !== undefined,
        locate: typeof locate === 'function',
        paragraphs: root === undefined ? 0 : decodeBlocks(root).paragraphs.length,
      }
    },
  }
}
