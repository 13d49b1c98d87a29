/** The state of the settings page: what is set, what was damaged, and what just happened. */
import { browser } from 'wxt/browser'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MessageKey } from '../messages/catalogue'
import type { MessageValues } from '../messages/translate'
import {
  DAMAGED_SETTINGS_KEY,
  type DamagedSettings,
  discardDamagedSettings,
  readDamagedSettings,
  readSettings,
  SETTINGS_KEY,
  type Settings,
  updateSettings,
} from '../storage/settings'

export interface OptionsAnnouncement {
  key: MessageKey
  values: MessageValues
  serial: number
  /** Takes back what was just done; null: nothing to take back. */
  undo: (() => Promise<void>) | null
}

/** Pure. */
export type SettingsChange = (settings: Settings) => Settings

export interface OptionsState {
  /** Null until they were read. */
  settings: Settings | null
  damaged: DamagedSettings
  announcement: OptionsAnnouncement | null

  /** Stores the change, which open documents follow at once, and says so when there is a sentence. */
  change(step: SettingsChange, key?: MessageKey, values?: MessageValues): Promise<void>
  announce(key: MessageKey, values?: MessageValues): void
  discardDamaged(): Promise<void>
  /** Reads the settings and follows changes made elsewhere; the returned function stops. */
  connect(): () => void
}

export type OptionsStore = StoreApi<OptionsState>

export function createOptionsStore(): OptionsStore {
  let serial = 0

  return createStore<OptionsState>((set) => {
    const say = (
      key: MessageKey,
      values: MessageValues = {},
      undo: OptionsAnnouncement['undo'] = null,
    ) => set({ announcement: { key, values, serial: ++serial, undo } })

    const load = async () => {
      // In this order: reading is what finds out that settings are damaged.
      const settings = await readSettings()
      set({ settings, damaged: await readDamagedSettings() })
    }

    async function change(step: SettingsChange, key?: MessageKey, values?: MessageValues) {
      try {
        let before: Settings | undefined
        const settings = await updateSettings((present) => {
          before = present
          return step(present)
        })
        set({ settings })
        if (key === undefined) return
        const taken = before
        say(key, values, taken ? () => takeBack(taken, settings) : null)
      } catch {
        say('options.failed')
      }
    }

    /** Only the fields that were changed: others may have changed since. */
    async function takeBack(before: Settings, after: Settings) {
      const fields = (Object.keys(after) as (keyof Settings)[]).filter(
        (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
      )
      const old = Object.fromEntries(fields.map((field) => [field, before[field]]))
      try {
        set({ settings: await updateSettings((present) => ({ ...present, ...old })) })
        say('options.undone')
      } catch {
        say('options.failed')
      }
    }

    return {
      settings: null,
      damaged: [],
      announcement: null,
      change,
      announce: (key, values) => say(key, values),

      async discardDamaged() {
        try {
          await discardDamagedSettings()
          set({ damaged: [] })
          say('options.damaged.discarded')
        } catch {
          say('options.failed')
        }
      },

      connect() {
        const onStored = (changes: Record<string, unknown>, area: string) => {
          if (area !== 'local') return
          if (SETTINGS_KEY in changes || DAMAGED_SETTINGS_KEY in changes) void load()
        }
        browser.storage.onChanged.addListener(onStored)
        void load().catch(() => say('options.failed'))
        return () => browser.storage.onChanged.removeListener(onStored)
      },
    }
  })
}
