/** Which layers of a Feishu document answer, for the diagnosis. */
import type { BridgeClient } from '../../messaging/bridge-client'
import type { LayerProbe } from '../adapter'
import type { EditorChoices } from '../choices'
import { probeLayer, sizesOf } from '../layer-probe'
import { findEditorRoot } from './mounted-blocks'
import type { OldDocumentFinder } from './old-document'
import type { feishuVerbs } from './page-protocol'
import { readMountedParagraphs } from './read-dom'
import { createOldDocumentReader } from './read-old-document'

export async function probeLayers(
  page: Document,
  bridge: BridgeClient<typeof feishuVerbs>,
  oldDocument: OldDocumentFinder,
  choices: EditorChoices,
): Promise<LayerProbe[]> {
  return [
    await probeLayer('feishu-model', choices, async () => {
      const { model, paragraphs, characters } = await bridge.request('probe', {})
      return model ? { paragraphs, characters } : 'absent'
    }),
    await probeLayer('dom', choices, () => {
      const root = findEditorRoot(page)
      return root ? sizesOf(readMountedParagraphs(root)) : 'absent'
    }),
    await probeLayer('feishu-old-dom', choices, () => {
      const found = oldDocument.find()
      return found ? sizesOf(createOldDocumentReader().read(found.lines)) : 'absent'
    }),
  ]
}
