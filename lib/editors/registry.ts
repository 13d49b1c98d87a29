/** Picks the adapter for a page. */
import { connectToPage } from '../messaging/bridge-client'
import type { EditorAdapter } from './adapter'
import { type ChoicesByEditor, createLiveChoices } from './choices'
import { createFeishuAdapter } from './feishu/adapter'
import { isFeishuHost } from './feishu/hosts'
import { feishuVerbs } from './feishu/page-protocol'
import { createOtherHostAdapter } from './other-hosts/adapter'
import { createTencentAdapter } from './tencent/adapter'
import { isTencentHost } from './tencent/hosts'
import { createWpsAdapter } from './wps/adapter'
import { isWebOfficePath, isWpsHost } from './wps/hosts'
import { wpsVerbs } from './wps/page-protocol'

/** @param choices asked at every use, so they may change while the adapter lives */
export function createAdapter(
  page: Document,
  choices: ChoicesByEditor = createLiveChoices(),
): EditorAdapter {
  const { hostname, pathname } = page.location
  const address = () => page.location
  if (isFeishuHost(hostname)) {
    const bridge = connectToPage(page, feishuVerbs)
    return createFeishuAdapter({ page, address, bridge, choices: choices.of('feishu') })
  }
  if (isTencentHost(hostname)) return createTencentAdapter(page, choices.of('tencent'))
  if (isWpsHost(hostname) || isWebOfficePath(pathname)) {
    const bridge = connectToPage(page, wpsVerbs)
    return createWpsAdapter({ page, address, bridge, choices: choices.of('wps') })
  }
  return createOtherHostAdapter(page, choices)
}
