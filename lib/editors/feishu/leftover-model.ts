/** After navigation the page's model may for a while, or for good, be that of the document before. */
import type { ModelSnapshot } from './model-reader'
import type { MountedBlock } from './mounted-blocks'

/** Two addresses of one document: its model is taken when it is still there after this time. Milliseconds. */
const DOUBT = 5_000

export interface LeftoverGuard {
  /** Whether the reading is that of the document at `path`, opened `waited` milliseconds ago. */
  accepts(reading: ModelSnapshot, at: Place): boolean
}

export interface Place {
  path: string
  waited: number
  hasRoot: boolean
  blocks: readonly MountedBlock[]
}

export function createLeftoverGuard(): LeftoverGuard {
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

/** A model none of whose paragraphs is mounted, beside a DOM with text, is not the document's. */
function agreesWithDom(reading: ModelSnapshot, blocks: readonly MountedBlock[]): boolean {
  const keys = blocks.flatMap(({ key }) => (key === null ? [] : [key]))
  if (keys.length === 0 || reading.unloaded > 0) return true
  const known = new Set(reading.paragraphs.map(({ key }) => key))
  return keys.some((key) => known.has(key))
}
