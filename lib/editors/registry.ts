/** Picks the adapter for a page. */
import { connectToPage } from '../messaging/bridge-client'
import type { EditorAdapter } from './adapter'
import { createFeishuAdapter } from './feishu/adapter'
import { isFeishuHost } from './feishu/hosts'
import { feishuVerbs } from './feishu/page-protocol'
import { createGenericAdapter } from './generic/adapter'

export function createAdapter(page: Document): EditorAdapter {
  if (isFeishuHost(page.location.hostname))
    return createFeishuAdapter({
      page,
      address: () => page.location,
      bridge: connectToPage(page, feishuVerbs),
    })
  return createGenericAdapter(page)
}
