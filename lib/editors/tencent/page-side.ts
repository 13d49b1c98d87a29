/** The page's side of the Tencent Docs adapters: one for every kind, since the site changes kinds without a reload. */
import { servePage } from '../../messaging/bridge-page'
import type { Stop } from '../adapter'
import { createSmartDocumentHandlers } from './aio/page-handlers'
import { createDocHandlers } from './doc/page-handlers'
import { tencentVerbs } from './page-protocol'

export function startTencentPageSide(page: Window & typeof globalThis): Stop {
  return servePage(page.document, tencentVerbs, {
    ...createDocHandlers(page),
    ...createSmartDocumentHandlers(page, page.document),
  })
}
