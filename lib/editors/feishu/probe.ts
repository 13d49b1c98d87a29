/** Which layers of a Feishu document answer, for the diagnosis. */
import type { BridgeClient } from '../../messaging/bridge-client'
import type { LayerProbe } from '../adapter'
import { findEditorRoot, findMountedBlocks } from './mounted-blocks'
import type { feishuVerbs } from './page-protocol'

export async function probeLayers(
  page: Document,
  bridge: BridgeClient<typeof feishuVerbs>,
): Promise<LayerProbe[]> {
  const startedModel = performance.now()
  const model = await bridge.request('probe', {}).catch(() => null)
  const startedDom = performance.now()
  const root = findEditorRoot(page)
  const mounted = root ? findMountedBlocks(root).length : 0
  return [
    {
      layer: 'feishu-model',
      answers: model?.model ?? false,
      paragraphs: model?.paragraphs ?? 0,
      milliseconds: startedDom - startedModel,
    },
    {
      layer: 'dom',
      answers: mounted > 0,
      paragraphs: mounted,
      milliseconds: performance.now() - startedDom,
    },
  ]
}
