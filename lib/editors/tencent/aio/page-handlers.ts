/** The page's side of smart documents: runs in the main world, where the data core is. */
import type { PageHandlers } from '../../../messaging/bridge-page'
import { createModelChanges, type ModelContent } from '../../model-changes'
import { findDataCore, findPageRecord } from './data-core'
import { decodeRecords } from './decode-records'
import { learnKinds } from './learn-kinds'
import type { smartDocumentVerbs } from './page-protocol'
import { TextReader } from './record-text'

export function createSmartDocumentHandlers(
  page: unknown,
  document: Document,
): PageHandlers<typeof smartDocumentVerbs> {
  const tellChanges = createModelChanges()
  const texts = new TextReader()
  const learned = new Map<unknown, string>()

  /** Looked up at every reading: another page or document replaces all of it. */
  function read(pageId: string | null): ModelContent | undefined {
    const core = findDataCore(page)
    const record = core && findPageRecord(page, core, pageId)
    if (!core || record === undefined) return undefined
    learnKinds(document, core, learned)
    return decodeRecords(record, { core, texts, learned })
  }

  return {
    smartSnapshot({ pageId, since }) {
      const content = read(pageId)
      return content ? tellChanges(content, since) : { found: false }
    },
    smartProbe({ pageId }) {
      const paragraphs = read(pageId)?.paragraphs
      const characters = (paragraphs ?? []).reduce((sum, { text }) => sum + text.length, 0)
      return { found: paragraphs !== undefined, paragraphs: paragraphs?.length ?? 0, characters }
    },
  }
}
