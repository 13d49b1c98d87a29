/** Brings stored settings of an older version to the present one, step by step. */

/** The version that this build writes. A change of meaning adds one and a step to the list below. */
export const SETTINGS_VERSION = 3

/** From version `from` to `from + 1`. Must not throw for data that its version allowed. */
export interface Migration {
  from: number
  up(data: Record<string, unknown>): Record<string, unknown>
}

/** One entry for every version that was ever released, oldest first. */
export const settingsMigrations: readonly Migration[] = [
  {
    // Own blanks, own terms and the length preset came with version 2.
    from: 1,
    up: (data) => ({ ...data, preferences: { ownBlanks: [], ownTerms: [], lengthPreset: null } }),
  },
  {
    // What the user found out about the live editors came with version 3.
    from: 2,
    up: (data) => ({ ...data, editors: {} }),
  },
]

/** Null: not settings of ours, or of a version that this build does not know. */
export function migrate(
  stored: unknown,
  migrations: readonly Migration[],
): { data: Record<string, unknown>; changed: boolean } | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null
  let data: Record<string, unknown> = { ...stored }
  let changed = false
  for (;;) {
    const version = data.schemaVersion
    if (version === SETTINGS_VERSION) return { data, changed }
    const migration = migrations.find(({ from }) => from === version)
    if (!migration) return null
    data = { ...migration.up(data), schemaVersion: migration.from + 1 }
    changed = true
  }
}
