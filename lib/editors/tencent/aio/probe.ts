/** Which layers of a smart document answer, for the diagnosis. */
import type { BridgeClient } from '../../../messaging/bridge-client'
import type { LayerProbe } from '../../adapter'
import type { MountedView } from './mounted-view'
import type { smartDocumentVerbs } from './page-protocol'

export async function probeLayers(
  bridge: BridgeClient<typeof smartDocumentVerbs>,
  pageId: string | null,
  view: MountedView,
): Promise<LayerProbe[]> {
  const startedData = performance.now()
  const data = await bridge.request('smartProbe', { pageId }).catch(() => null)
  const startedDom = performance.now()
  const mounted = view.blocks().length
  return [
    {
      layer: 'tencent-smart-data',
      answers: data?.found ?? false,
      paragraphs: data?.paragraphs ?? 0,
      milliseconds: startedDom - startedData,
    },
    {
      layer: 'dom',
      answers: mounted > 0,
      paragraphs: mounted,
      milliseconds: performance.now() - startedDom,
    },
  ]
}
