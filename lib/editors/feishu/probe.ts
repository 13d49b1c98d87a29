/** Which layers of a Feishu document answer, for the diagnosis. */
import type { BridgeClient } from '../../messaging/bridge-client'
import type { LayerProbe } from '../adapter'
import { findEditorRoot, findMountedBlocks } from './mounted-blocks'
import type { OldDocumentFinder } from './old-document'
import type { feishuVerbs } from './page-protocol'

export async function probeLayers(
  page: Document,
  bridge: BridgeClient<typeof feishuVerbs>,
  oldDocument: OldDocumentFinder,
): Promise<LayerProbe[]> {
  const startedModel = performance.now()
  const model = await bridge.request('probe', {}).catch(() => null)
  const startedDom = performance.now()
  const root = findEditorRoot(page)
  const mounted = root ? findMountedBlocks(root).length : 0
  const startedOld = performance.now()
  const lines = oldDocument.find()?.lines.length ?? 0
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
      milliseconds: startedOld - startedDom,
    },
    {
      layer: 'feishu-old-dom',
      answers: lines > 0,
      paragraphs: lines,
      milliseconds: performance.now() - startedOld,
    },
  ]
}
