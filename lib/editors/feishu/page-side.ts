/** The page's side of the Feishu adapter: runs in the main world, where the editor's objects are. */
import { type PageHandlers, servePage } from '../../messaging/bridge-page'
import type { Stop } from '../adapter'
import { createModelChanges } from '../model-changes'
import type { ModelReading } from '../model-reading'
import { readField } from '../page-fields'
import { decodeBlocks } from './decode-blocks'
import { findRootBlock } from './find-model'
import { feishuVerbs } from './page-protocol'

export function startFeishuPageSide(page: Window & typeof globalThis): Stop {
  return servePage(page.document, feishuVerbs, createFeishuHandlers(page))
}

export function createFeishuHandlers(page: unknown): PageHandlers<typeof feishuVerbs> {
  const tellChanges = createModelChanges()

  return {
    snapshot({ since }): ModelReading {
      const root = findRootBlock(page)
      return root === undefined ? { found: false } : tellChanges(decodeBlocks(root), since)
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
