/** One way a simulated editor can be: what the contract test opens and what it may expect there. */
import type { UnreadableReason } from '../../../lib/editors/adapter'
import type { EditorId } from '../../../lib/report'
import type { EditorPage } from '../support/editor-page'

interface Opened {
  editor: EditorId
  /** As the table in docs/editors.md names it. */
  name: string
  url: string
  /** Hosts the user enabled, as match patterns. */
  grantedHosts?: readonly string[]
  /** Where it takes longer than the usual ten seconds until a layer is chosen. Milliseconds. */
  patience?: number
}

export interface ReadableVariant extends Opened {
  /** The layer that has to be in use. */
  layer: string
  /** False: the layer sees only what is near the view, and says so. */
  complete: boolean
  /** How the text is marked in the page. */
  marks: 'highlight' | 'margin' | 'none'
  /** The user may write here. */
  editable: boolean
  /** Where a far paragraph can be brought into view. */
  reveals: boolean
  /** What the user does before there is anything to read. */
  prepare?(editor: EditorPage): Promise<void>
  /** Where edits by other people reach what the layer reads. */
  remote: boolean
}

export interface UnreadableVariant extends Opened {
  unreadable: UnreadableReason
}

export type EditorVariant = ReadableVariant | UnreadableVariant

export const isReadable = (variant: EditorVariant): variant is ReadableVariant => 'layer' in variant
