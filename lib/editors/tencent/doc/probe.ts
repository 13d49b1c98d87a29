/** Which layers of a canvas document answer, for the diagnosis. */
import type { BridgeClient } from '../../../messaging/bridge-client'
import type { LayerProbe } from '../../adapter'
import type { CopyListener } from './copied-text'
import type { docVerbs } from './page-protocol'

export async function probeLayers(
  bridge: Pick<BridgeClient<typeof docVerbs>, 'request'>,
  copies: CopyListener,
): Promise<LayerProbe[]> {
  const started = performance.now()
  const answer = await bridge.request('docProbe', {}).catch(() => null)
  const milliseconds = performance.now() - started
  const copied = copies.current()?.paragraphs.length ?? null
  const layers: [string, number | null, number][] = [
    ['tencent-text-pool', answer?.pool ?? null, milliseconds],
    ['tencent-box-tree', answer?.tree ?? null, milliseconds],
    ['tencent-copied', copied, 0],
  ]
  return layers.map(([layer, paragraphs, time]) => ({
    layer,
    answers: paragraphs !== null,
    paragraphs: paragraphs ?? 0,
    milliseconds: time,
  }))
}
