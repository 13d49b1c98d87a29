/** Word documents: the best layer that answers, and the way to a place in it. */

import type { Snapshot, SnapshotParagraph } from '../../../document/snapshot'
import type { BridgeClient } from '../../../messaging/bridge-client'
import { type RevealResult, type Span, UnreadableError } from '../../adapter'
import type { EditorChoices } from '../../choices'
import { diffKeyedLines } from '../../generic/line-keys'
import { createChangeReader, type NotRead } from '../changes'
import type { WordLayer, wpsVerbs } from '../page-protocol'
import { revealVisible } from './reveal-visible'
import { readVisible } from './visible-layer'

export const VISIBLE_LAYER = 'wps-visible'

/** The API comes up to five seconds after the page; until then the others would only be a stopgap. Milliseconds. */
const API_PATIENCE = 6_000
/** Longer than two calls of the page side that run out of their time. Milliseconds. */
export const CALL_TIMEOUT = 60_000

export interface WordReader {
  /** `waited`: milliseconds since the document was opened. @throws UnreadableError */
  read(waited: number): Promise<Snapshot>
  reveal(span: Span, highlight: boolean): Promise<RevealResult>
}

export function createWordReader(
  page: Document,
  bridge: BridgeClient<typeof wpsVerbs>,
  choices: EditorChoices,
): WordReader {
  const readerOf = (layer: WordLayer) =>
    createChangeReader((since) =>
      bridge.request('readWord', since === undefined ? { layer } : { layer, since }, CALL_TIMEOUT),
    )
  const readers = { 'wps-api': readerOf('wps-api'), 'wps-app': readerOf('wps-app') }
  let visible: SnapshotParagraph[] = []
  let lastKey = 0
  let layerInUse = ''

  async function ask(layer: WordLayer): Promise<Snapshot | NotRead | 'off'> {
    if (!choices.isOn(layer)) return 'off'
    const answer = await readers[layer]().catch(() => 'failed' as const)
    if (typeof answer === 'string') return answer
    // An editor that is still opening its document may answer with an empty one.
    if (isBlank(answer) && !isBlank((readVisible(page) ?? []).map((text) => ({ text }))))
      return 'failed'
    layerInUse = layer
    return { editor: 'wps', layer, complete: true, paragraphs: answer }
  }

  function readShown(): Snapshot | null {
    const texts = choices.isOn(VISIBLE_LAYER) ? readVisible(page) : null
    if (!texts) return null
    visible = diffKeyedLines(visible, texts, () => `visible-${++lastKey}`)
    layerInUse = VISIBLE_LAYER
    return { editor: 'wps', layer: VISIBLE_LAYER, complete: false, paragraphs: visible }
  }

  return {
    async read(waited) {
      const api = await ask('wps-api')
      if (typeof api !== 'string') return api
      if ((api === 'absent' || api === 'loading') && waited < API_PATIENCE)
        throw new UnreadableError('no-editor')
      const app = await ask('wps-app')
      if (typeof app !== 'string') return app
      const shown = readShown()
      if (shown) return shown
      throw new UnreadableError(api === 'loading' ? 'no-editor' : 'model-unavailable')
    },
    async reveal({ key, start, end, text }, highlight) {
      if (layerInUse === VISIBLE_LAYER) {
        const paragraph = visible.find((candidate) => candidate.key === key)
        return paragraph ? revealVisible(page, paragraph.text, start) : 'failed'
      }
      if (layerInUse === '') return 'failed'
      const layer: WordLayer = layerInUse === 'wps-app' ? 'wps-app' : 'wps-api'
      return bridge
        .request('revealWord', { layer, key, start, end, text, highlight }, CALL_TIMEOUT)
        .catch(() => 'failed' as const)
    },
  }
}

const isBlank = (paragraphs: readonly { text: string }[]) =>
  paragraphs.every(({ text }) => text.trim() === '')
