/** Picks the adapter for a page. */
import { connectToPage } from '../messaging/bridge-client'
import type { EditorAdapter } from './adapter'
import { createFeishuAdapter } from './feishu/adapter'
import { isFeishuHost } from './feishu/hosts'
import { feishuVerbs } from './feishu/page-protocol'
import { createGenericAdapter } from './generic/adapter'
import { createWpsAdapter } from './wps/adapter'
import { isWebOfficePath, isWpsHost } from './wps/hosts'
import { wpsVerbs } from './wps/page-protocol'
import { createUnknownHostAdapter } from './wps/unknown-host'

export function createAdapter(page: Document): EditorAdapter {
  const { hostname, pathname } = page.location
  const address = () => page.location
  if (isFeishuHost(hostname))
    return createFeishuAdapter({ page, address, bridge: connectToPage(page, feishuVerbs) })
  const bridge = connectToPage(page, wpsVerbs)
  const createWps = () => createWpsAdapter({ page, address, bridge })
  if (isWpsHost(hostname) || isWebOfficePath(pathname)) return createWps()
  return createUnknownHostAdapter({ generic: createGenericAdapter(page), createWps, bridge })
}
