/** Picks the adapter for a page. */
import { connectToPage } from '../messaging/bridge-client'
import type { EditorAdapter } from './adapter'
import { createFeishuAdapter } from './feishu/adapter'
import { isFeishuHost } from './feishu/hosts'
import { feishuVerbs } from './feishu/page-protocol'
import { createGenericAdapter } from './generic/adapter'
import { createTencentAdapter } from './tencent/adapter'
import { isTencentHost } from './tencent/hosts'

export function createAdapter(page: Document): EditorAdapter {
  if (isFeishuHost(page.location.hostname))
    return createFeishuAdapter({
      page,
      address: () => page.location,
      bridge: connectToPage(page, feishuVerbs),
    })
  if (isTencentHost(page.location.hostname)) return createTencentAdapter(page)
  return createGenericAdapter(page)
}
