/**
 * What the user decided about an editor after looking at the live site: layers that are not to be
 * used, and switches. Asked at every use, because a choice takes effect without a reload.
 */
import type { ReadEditor } from './layers'

/**
 * Things that only a look at the live site can decide, and what is done until then.
 * `marginMarks`: bars beside paragraphs of Tencent Docs. `editorLocate`: Feishu's own way to a far
 * block, else scrolling. `temporaryHighlight`: WPS's highlight that is said to be gone after a refresh.
 */
export const SWITCH_DEFAULTS = {
  marginMarks: true,
  editorLocate: true,
  temporaryHighlight: false,
} as const satisfies Record<string, boolean>
export type EditorSwitch = keyof typeof SWITCH_DEFAULTS

export interface EditorChoices {
  /** Whether the layer may be used. One that is off is not called at all: not to read, not to probe. */
  isOn(layer: string): boolean
  has(name: EditorSwitch): boolean
}

/** As they are stored. Layers and switches that this build does not know stay and do nothing. */
export interface StoredChoices {
  layersOff: readonly string[]
  switches: Readonly<Record<string, boolean>>
}

/** Each adapter is handed those of its own editor. */
export interface ChoicesByEditor {
  of(editor: ReadEditor): EditorChoices
}

export interface LiveChoices extends ChoicesByEditor {
  /** By editor id. @returns the editors for which anything is different now */
  set(stored: Readonly<Record<string, StoredChoices>>): ReadonlySet<string>
}

const NONE: StoredChoices = { layersOff: [], switches: {} }

/** Everything as it is by default, until `set` is called. */
export function createLiveChoices(): LiveChoices {
  let current: Readonly<Record<string, StoredChoices>> = {}
  return {
    of: (editor) => ({
      isOn: (layer) => !(current[editor] ?? NONE).layersOff.includes(layer),
      has: (name) => current[editor]?.switches[name] ?? SWITCH_DEFAULTS[name],
    }),
    set(stored) {
      const before = current
      current = stored
      const editors = [...Object.keys(before), ...Object.keys(stored)]
      return new Set(editors.filter((editor) => keyOf(before[editor]) !== keyOf(stored[editor])))
    },
  }
}

/** Nothing is chosen. */
export const DEFAULT_CHOICES: EditorChoices = {
  isOn: () => true,
  has: (name) => SWITCH_DEFAULTS[name],
}

function keyOf({ layersOff, switches }: StoredChoices = NONE): string {
  return JSON.stringify([[...layersOff].sort(), Object.entries(switches).sort()])
}
