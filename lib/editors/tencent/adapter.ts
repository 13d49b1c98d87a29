/** Tencent Docs: picks the adapter by the kind of document. */
import { connectToPage } from '../../messaging/bridge-client'
import type { EditorAdapter } from '../adapter'
import { createSmartDocumentAdapter } from './aio/adapter'
import { smartDocumentVerbs } from './aio/page-protocol'

export function createTencentAdapter(page: Document): EditorAdapter {
  return createSmartDocumentAdapter({
    page,
    address: () => page.location,
    bridge: connectToPage(page, smartDocumentVerbs),
  })
}
