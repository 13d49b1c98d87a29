/** Whether the page's model may be believed: after navigation it may for a while, or for good, be the one before. */
import { visibleText } from '../dom-text'
import type { ModelSnapshot } from '../model-reader'
import type { MountedBlock } from './mounted-blocks'

/** Two addresses of one document: its model is taken when it is still there after this time. Milliseconds. */
const DOUBT = 5_000
/** Blocks with text in the DOM and none in the model. */
const PROOF = 3

export interface ModelGuard {
  /** Whether the reading is that of the document at `path`, opened `waited` milliseconds ago. */
  accepts(reading: ModelSnapshot, at: Place): boolean
}

export interface Place {
  path: string
  waited: number
  hasRoot: boolean
  blocks: readonly MountedBlock[]
}

export function createModelGuard(): ModelGuard {
  let accepted: { path: string; document: string | undefined } | null = null
  return {
    accepts(reading, { path, waited, hasRoot, blocks }) {
      const document = reading.paragraphs[0]?.key
      const isLeftover = accepted && accepted.path !== path && accepted.document === document
      // A wiki node of another kind has no editor, and the model before may stay.
      if (isLeftover && (!hasRoot || waited < DOUBT)) return false
      if (!agreesWithDom(reading, blocks)) return false
      accepted = { path, document }
      return true
    },
  }
}

/**
 * A model none of whose paragraphs is mounted is not the document's. One that has no text for what shows
 * text keeps it in another place by now. A few blocks prove nothing: the model lags behind the keys.
 */
function agreesWithDom(reading: ModelSnapshot, blocks: readonly MountedBlock[]): boolean {
  const keyed = blocks.filter(({ key }) => key !== null)
  if (keyed.length === 0) return true
  const texts = new Map(reading.paragraphs.map(({ key, text }) => [key, text]))
  const textOf = ({ key }: MountedBlock) => texts.get(key ?? '')
  if (!keyed.some((block) => textOf(block) !== undefined)) return false
  const shown = keyed.filter(({ zone }) => visibleText(zone.textContent ?? '').trim() !== '')
  return shown.length < PROOF || shown.some((block) => textOf(block))
}
