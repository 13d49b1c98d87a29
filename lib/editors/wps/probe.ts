/** Which layers of a WPS document answer, for the diagnosis; never any text. */
import type { BridgeClient } from '../../messaging/bridge-client'
import type { LayerFailure, LayerProbe } from '../adapter'
import type { EditorChoices } from '../choices'
import { readBlocks } from '../generic/read-blocks'
import { type LayerSizes, probeLayer, sizesOf } from '../layer-probe'
import type { DocumentKind } from './document-kind'
import { type Reading, WORD_LAYERS, type wpsVerbs } from './page-protocol'
import { findSmartRoot } from './smart/find-root'
import { SMART_LAYERS } from './smart/smart-document'
import { readVisible } from './word/visible-layer'
import { CALL_TIMEOUT, VISIBLE_LAYER } from './word/word-reader'

/** A document of another kind is not asked for words: a member that it lacks would block its API. */
export async function probeWpsLayers(
  page: Document,
  bridge: BridgeClient<typeof wpsVerbs>,
  kind: DocumentKind | null,
  choices: EditorChoices,
): Promise<LayerProbe[]> {
  const probes: LayerProbe[] = []
  // One after another: the editor answers in order.
  for (const layer of WORD_LAYERS)
    probes.push(
      await probeLayer(layer, choices, async () =>
        kind === 'word'
          ? sizesOfReading(await bridge.request('readWord', { layer }, CALL_TIMEOUT))
          : 'absent',
      ),
    )
  return [
    ...probes,
    await probeLayer(VISIBLE_LAYER, choices, () =>
      sizesOf((readVisible(page) ?? []).map((text) => ({ text }))),
    ),
    await probeLayer(SMART_LAYERS.view, choices, async () =>
      sizesOfReading(await bridge.request('readView', {})),
    ),
    await probeLayer(SMART_LAYERS.dom, choices, () => {
      const root = findSmartRoot(page)
      return root ? sizesOf(readBlocks(root).map(({ reading }) => reading)) : 'absent'
    }),
  ]
}

/** Asked without a revision the page sends all of it. */
function sizesOfReading(reading: Reading): LayerSizes | LayerFailure {
  if (reading.state !== 'read') return reading.state === 'failed' ? 'failed' : 'absent'
  const { content } = reading.changes
  return content.kind === 'whole' ? sizesOf(content.paragraphs) : 'failed'
}
