/** Which layers of a canvas document answer, for the diagnosis. */
import type { BridgeClient } from '../../../messaging/bridge-client'
import type { LayerProbe } from '../../adapter'
import type { EditorChoices } from '../../choices'
import { probeLayer, sizesOf } from '../../layer-probe'
import type { CopyListener } from './copied-text'
import type { docVerbs } from './page-protocol'

export async function probeLayers(
  bridge: Pick<BridgeClient<typeof docVerbs>, 'request'>,
  copies: CopyListener,
  choices: EditorChoices,
): Promise<LayerProbe[]> {
  const ask = async (name: 'pool' | 'tree') =>
    (await bridge.request('docProbe', {}))[name] ?? 'absent'
  return [
    await probeLayer('tencent-text-pool', choices, () => ask('pool')),
    await probeLayer('tencent-box-tree', choices, () => ask('tree')),
    await probeLayer('tencent-copied', choices, () =>
      sizesOf((copies.current()?.paragraphs ?? []).map((text) => ({ text }))),
    ),
  ]
}
