/** A page on a host the user enabled: any editable text, until it turns out to be Feishu or WPS. */
import { connectToPage } from '../../messaging/bridge-client'
import type { EditorAdapter } from '../adapter'
import type { ChoicesByEditor } from '../choices'
import { createFeishuAdapter } from '../feishu/adapter'
import { looksLikeFeishu } from '../feishu/looks-like-feishu'
import { createGenericAdapter } from '../generic/adapter'
import { createWpsAdapter } from '../wps/adapter'
import { createLateAdapter } from './late-adapter'
import { otherHostVerbs } from './page-protocol'

export function createOtherHostAdapter(page: Document, choices: ChoicesByEditor): EditorAdapter {
  const bridge = connectToPage(page, otherHostVerbs)
  const address = () => page.location

  /** WPS's API appears seconds after the page, and not every private server has WebOffice in its paths. */
  async function hasWps(): Promise<boolean> {
    const description = await bridge.request('describe', {}).catch(() => null)
    return description?.hasEditor === true
  }

  const adapter = createLateAdapter(createGenericAdapter(page, choices.of('generic')), async () => {
    if (looksLikeFeishu(page))
      return createFeishuAdapter({ page, address, bridge, choices: choices.of('feishu') })
    return (await hasWps())
      ? createWpsAdapter({ page, address, bridge, choices: choices.of('wps') })
      : null
  })
  return {
    ...adapter,
    get id() {
      return adapter.id
    },
    dispose() {
      adapter.dispose?.()
      bridge.stop()
    },
  }
}
