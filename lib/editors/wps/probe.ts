/** Which layers of a WPS document answer, for the diagnosis; never any text. */
import type { BridgeClient } from '../../messaging/bridge-client'
import type { LayerProbe } from '../adapter'
import { readBlocks } from '../generic/read-blocks'
import type { WpsChoices } from './choices'
import type { DocumentKind } from './document-kind'
import { WORD_LAYERS, type wpsVerbs } from './page-protocol'
import { findSmartRoot } from './smart/find-root'
import { SMART_LAYERS } from './smart/smart-document'
import { readVisible } from './word/visible-layer'
import { CALL_TIMEOUT, VISIBLE_LAYER } from './word/word-reader'

type Bridge = BridgeClient<typeof wpsVerbs>

/** A document of another kind is not asked for words: a member that it lacks would block its API. */
export async function probeWpsLayers(
  page: Document,
  bridge: Bridge,
  kind: DocumentKind | null,
  choices: Pick<WpsChoices, 'isOn'>,
): Promise<LayerProbe[]> {
  const probes: LayerProbe[] = []
  async function probe(layer: string, count: () => Promise<number> | number) {
    const started = performance.now()
    const paragraphs = await Promise.resolve()
      .then(() => (choices.isOn(layer) ? count() : 0))
      .catch(() => 0)
    const milliseconds = performance.now() - started
    probes.push({ layer, answers: paragraphs > 0, paragraphs, milliseconds })
  }
  for (const layer of WORD_LAYERS)
    await probe(layer, async () => {
      if (kind !== 'word') return 0
      const reading = await bridge.request('readWord', { layer }, CALL_TIMEOUT)
      return reading.state === 'read' ? countParagraphs(reading.changes.content) : 0
    })
  await probe(VISIBLE_LAYER, () => readVisible(page)?.length ?? 0)
  const root = findSmartRoot(page)
  await probe(SMART_LAYERS.dom, () => (root ? readBlocks(root).length : 0))
  await probe(SMART_LAYERS.view, async () => {
    const reading = await bridge.request('readView', {})
    return reading.state === 'read' ? countParagraphs(reading.changes.content) : 0
  })
  return probes
}

function countParagraphs(
  content: { kind: 'whole'; paragraphs: readonly unknown[] } | { kind: 'changes' },
): number {
  return content.kind === 'whole' ? content.paragraphs.length : 0
}
