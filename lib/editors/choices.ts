/**
 * What the user decided about an editor after looking at the live site: layers that are not to be
 * used, and switches. Asked at every use, because a choice takes effect without a reload.
 */

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

const NONE: StoredChoices = { layersOff: [], switches: {} }

export interface LiveChoices extends EditorChoices {
  /** Undefined: the user chose nothing. @returns whether anything is different now */
  set(stored: StoredChoices | undefined): boolean
}

/** Everything as it is by default, until `set` is called. */
export function createLiveChoices(): LiveChoices {
  let current = NONE
  return {
    isOn: (layer) => !current.layersOff.includes(layer),
    has: (name) => current.switches[name] ?? SWITCH_DEFAULTS[name],
    set(stored = NONE) {
      const before = keyOf(current)
      current = { layersOff: stored.layersOff, switches: stored.switches }
      return keyOf(current) !== before
    },
  }
}

export const DEFAULT_CHOICES: EditorChoices = createLiveChoices()

function keyOf({ layersOff, switches }: StoredChoices): string {
  return JSON.stringify([[...layersOff].sort(), Object.entries(switches).sort()])
}
