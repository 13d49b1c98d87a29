/** Picks the adapter for a page. */
import { connectToPage } from '../messaging/bridge-client'
import type { EditorAdapter } from './adapter'
import { createFeishuAdapter } from './feishu/adapter'
import { isFeishuHost } from './feishu/hosts'
import { looksLikeFeishu } from './feishu/looks-like-feishu'
import { feishuVerbs } from './feishu/page-protocol'
import { createGenericAdapter } from './generic/adapter'
import { createLateAdapter } from './late-adapter'

export function createAdapter(page: Document): EditorAdapter {
  if (isFeishuHost(page.location.hostname)) return createFeishu(page)
  // Private deployments of Feishu live on hosts of their own.
  return createLateAdapter(createGenericAdapter(page), () =>
    looksLikeFeishu(page) ? createFeishu(page) : null,
  )
}

function createFeishu(page: Document): EditorAdapter {
  return createFeishuAdapter({
    page,
    address: () => page.location,
    bridge: connectToPage(page, feishuVerbs),
  })
}
