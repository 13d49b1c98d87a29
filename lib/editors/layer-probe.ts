/** One line of a probe: asks one layer within its own limits, and never throws. */
import { BridgeError, type BridgeFailure } from '../messaging/bridge'
import type { LayerFailure, LayerProbe } from './adapter'
import type { EditorChoices } from './choices'

/** What a layer read; never the text itself. */
export interface LayerSizes {
  paragraphs: number
  /** UTF-16 units without paragraph ends. */
  characters: number
}

/**
 * @param ask reads the layer; a failure when it has nothing, or nothing that can be the document.
 * A layer that the user switched off is not asked.
 */
export async function probeLayer(
  layer: string,
  choices: EditorChoices,
  ask: () => Promise<LayerSizes | LayerFailure> | LayerSizes | LayerFailure,
): Promise<LayerProbe> {
  const started = performance.now()
  const answer = choices.isOn(layer) ? await settle(ask) : 'off'
  const milliseconds = performance.now() - started
  if (typeof answer !== 'string') return { layer, answers: true, ...answer, milliseconds }
  return { layer, answers: false, paragraphs: 0, milliseconds, reason: answer }
}

async function settle(
  ask: () => Promise<LayerSizes | LayerFailure> | LayerSizes | LayerFailure,
): Promise<LayerSizes | LayerFailure> {
  try {
    return await ask()
  } catch (error) {
    // What was thrown may hold text of the document: only its kind goes on.
    return error instanceof BridgeError ? BRIDGE_FAILURES[error.failure] : 'failed'
  }
}

const BRIDGE_FAILURES: Record<BridgeFailure, LayerFailure> = {
  unavailable: 'absent',
  timeout: 'timeout',
  failed: 'failed',
  invalid: 'insane',
  'given-up': 'given-up',
}

/** For an answer of paragraphs; none at all is `absent`. */
export function sizesOf(paragraphs: readonly { text: string }[]): LayerSizes | LayerFailure {
  if (paragraphs.length === 0) return 'absent'
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return { paragraphs: paragraphs.length, characters }
}
