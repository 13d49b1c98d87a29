/** Picks the adapter for a page. */
import { connectToPage } from '../messaging/bridge-client'
import type { EditorAdapter } from './adapter'
import { type ChoicesByEditor, createLiveChoices } from './choices'
import { createFeishuAdapter } from './feishu/adapter'
import { isFeishuHost } from './feishu/hosts'
import { feishuVerbs } from './feishu/page-protocol'
import { createGenericAdapter } from './generic/adapter'

/** @param choices asked at every use, so they may change while the adapter lives */
export function createAdapter(
  page: Document,
  choices: ChoicesByEditor = createLiveChoices(),
): EditorAdapter {
  if (isFeishuHost(page.location.hostname))
    return createFeishuAdapter({
      page,
      address: () => page.location,
      bridge: connectToPage(page, feishuVerbs),
      choices: choices.of('feishu'),
    })
  return createGenericAdapter(page, choices.of('generic'))
}
