/** Picks the adapter for a page. */
import { connectToPage } from '../messaging/bridge-client'
import type { EditorAdapter } from './adapter'
import { type ChoicesByEditor, createLiveChoices } from './choices'
import { createFeishuAdapter } from './feishu/adapter'
import { isFeishuHost } from './feishu/hosts'
import { looksLikeFeishu } from './feishu/looks-like-feishu'
import { feishuVerbs } from './feishu/page-protocol'
import { createGenericAdapter } from './generic/adapter'
import { createLateAdapter } from './late-adapter'
import { createTencentAdapter } from './tencent/adapter'
import { isTencentHost } from './tencent/hosts'

/** @param choices asked at every use, so they may change while the adapter lives */
export function createAdapter(
  page: Document,
  choices: ChoicesByEditor = createLiveChoices(),
): EditorAdapter {
  const createFeishu = () =>
    createFeishuAdapter({
      page,
      address: () => page.location,
      bridge: connectToPage(page, feishuVerbs),
      choices: choices.of('feishu'),
    })
  if (isFeishuHost(page.location.hostname)) return createFeishu()
  if (isTencentHost(page.location.hostname))
    return createTencentAdapter(page, choices.of('tencent'))
  // Private deployments of Feishu live on hosts of their own.
  return createLateAdapter(createGenericAdapter(page, choices.of('generic')), () =>
    looksLikeFeishu(page) ? createFeishu() : null,
  )
}
