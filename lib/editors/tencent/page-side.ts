/** The page's side of Tencent Docs: runs in the main world, where the editors' objects are. */
import { servePage } from '../../messaging/bridge-page'
import type { Stop } from '../adapter'
import { createSmartDocumentHandlers } from './aio/page-handlers'
import { smartDocumentVerbs } from './aio/page-protocol'

export function startTencentPageSide(page: Window & typeof globalThis): Stop {
  return servePage(
    page.document,
    smartDocumentVerbs,
    createSmartDocumentHandlers(page, page.document),
  )
}
