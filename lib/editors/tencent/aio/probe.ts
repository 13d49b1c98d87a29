/** Which layers of a smart document answer, for the diagnosis. */
import type { BridgeClient } from '../../../messaging/bridge-client'
import type { LayerProbe } from '../../adapter'
import type { EditorChoices } from '../../choices'
import { probeLayer, sizesOf } from '../../layer-probe'
import type { MountedView } from './mounted-view'
import type { smartDocumentVerbs } from './page-protocol'
import { readShown } from './read-dom'

export async function probeLayers(
  bridge: BridgeClient<typeof smartDocumentVerbs>,
  pageId: string | null,
  view: MountedView,
  choices: EditorChoices,
): Promise<LayerProbe[]> {
  return [
    await probeLayer('tencent-smart-data', choices, async () => {
      const { found, paragraphs, characters } = await bridge.request('smartProbe', { pageId })
      return found ? { paragraphs, characters } : 'absent'
    }),
    await probeLayer('dom', choices, () =>
      sizesOf(readShown(view.blocks()).map(({ paragraph }) => paragraph)),
    ),
  ]
}
