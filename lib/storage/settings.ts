/**
 * What the user chose and lasts: `storage.local` key `settings`. Never text of a document: ids, hashes
 * and what the user wrote in the settings themselves.
 */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { SeveritySchema } from '../report'
import { LONGEST_FORM, LONGEST_NOTE, MOST_OWN_TERMS } from '../terms/own-terms'
import { type Migration, migrate, SETTINGS_VERSION, settingsMigrations } from './migrations'

const IdsSchema = v.array(v.string())

/** Limits of the user's own lists: far above what a person writes, far below what slows a check. */
export const PREFERENCE_LIMITS = {
  blanks: 100,
  blankLength: 30,
  terms: MOST_OWN_TERMS,
  termLength: LONGEST_FORM,
  noteLength: LONGEST_NOTE,
} as const

const textOf = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most))

export const OwnTermSchema = v.object({
  wrong: textOf(PREFERENCE_LIMITS.termLength),
  right: v.nullable(textOf(PREFERENCE_LIMITS.termLength)),
  note: v.optional(v.pipe(v.string(), v.maxLength(PREFERENCE_LIMITS.noteLength))),
})

export const PreferencesSchema = v.object({
  ownBlanks: v.pipe(
    v.array(textOf(PREFERENCE_LIMITS.blankLength)),
    v.maxLength(PREFERENCE_LIMITS.blanks),
  ),
  ownTerms: v.pipe(v.array(OwnTermSchema), v.maxLength(PREFERENCE_LIMITS.terms)),
  lengthPreset: v.nullable(v.pipe(v.string(), v.maxLength(100))),
})

/** Far above what checklists ask; what comes from another version is kept, and does nothing. */
const EDITOR_LIMITS = {
  editors: 20,
  layers: 30,
  switches: 30,
  answers: 100,
  nameLength: 60,
} as const

const NameSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]+$/),
  v.maxLength(EDITOR_LIMITS.nameLength),
)

/** What the user found out about an editor on its live site, and what follows from it. */
export const EditorSettingsSchema = v.object({
  /** Layers that are not used. */
  layersOff: v.pipe(v.array(NameSchema), v.maxLength(EDITOR_LIMITS.layers)),
  /** Switches that are not as they are by default (`lib/editors/choices.ts`). */
  switches: v.pipe(v.record(NameSchema, v.boolean()), v.maxEntries(EDITOR_LIMITS.switches)),
  /** Ids of answers by ids of the checklist's questions; never anything the user wrote. */
  answers: v.pipe(v.record(NameSchema, NameSchema), v.maxEntries(EDITOR_LIMITS.answers)),
})
export type EditorSettings = v.InferOutput<typeof EditorSettingsSchema>

export const SettingsSchema = v.object({
  schemaVersion: v.literal(SETTINGS_VERSION),
  locale: v.picklist(['auto', 'zh-CN', 'en']),
  /** By rule id; rules that are not named keep their own severity. */
  severities: v.record(v.string(), v.union([v.literal('off'), SeveritySchema])),
  ignoredRules: IdsSchema,
  /** Finding ids: hashes. */
  ignoredEverywhere: IdsSchema,
  /** Finding ids by document id; both are hashes. */
  ignoredInDocument: v.record(v.string(), IdsSchema),
  /** Origins where the user switched the generic adapter on. */
  enabledOrigins: IdsSchema,
  /** Origins where the badge in the page is hidden. */
  badgeHiddenOn: IdsSchema,
  /** What the user adds to the rules. */
  preferences: PreferencesSchema,
  /** By editor id; editors that are not named are used as this build does by itself. */
  editors: v.pipe(v.record(NameSchema, EditorSettingsSchema), v.maxEntries(EDITOR_LIMITS.editors)),
})
export type Settings = v.InferOutput<typeof SettingsSchema>

export const DEFAULT_SETTINGS: Settings = {
  schemaVersion: SETTINGS_VERSION,
  locale: 'auto',
  severities: {},
  ignoredRules: [],
  ignoredEverywhere: [],
  ignoredInDocument: {},
  enabledOrigins: [],
  badgeHiddenOn: [],
  preferences: { ownBlanks: [], ownTerms: [], lengthPreset: null },
  editors: {},
}

export const SETTINGS_KEY = 'settings'
/** What was there and could not be understood, kept until the user has decided. */
export const DAMAGED_SETTINGS_KEY = 'settings:damaged'

export const DamagedSettingsSchema = v.array(
  v.object({
    /** Milliseconds since 1970. */
    at: v.number(),
    data: v.unknown(),
  }),
)
export type DamagedSettings = v.InferOutput<typeof DamagedSettingsSchema>

/** Reads the settings; older ones are migrated and kept, foreign ones are set aside and named by `readDamagedSettings`. */
export async function readSettings(
  migrations: readonly Migration[] = settingsMigrations,
): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]
  if (stored === undefined) return DEFAULT_SETTINGS
  const migrated = migrate(stored, migrations)
  const parsed = v.safeParse(SettingsSchema, migrated?.data)
  if (!parsed.success) {
    await setAside(stored)
    return DEFAULT_SETTINGS
  }
  if (migrated?.changed) await browser.storage.local.set({ [SETTINGS_KEY]: parsed.output })
  return parsed.output
}

let lastUpdate: Promise<unknown> = Promise.resolve()

/**
 * Changes run one after another, so that two at once do not lose one.
 * @throws ValiError when the change makes no settings
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const update = lastUpdate.then(async () => {
    // What would not be understood when it is read again must not be written.
    const settings = v.parse(SettingsSchema, change(await readSettings()))
    await browser.storage.local.set({ [SETTINGS_KEY]: settings })
    return settings
  })
  lastUpdate = update.catch(() => {})
  return update
}

/** Oldest first; [] when nothing was set aside. */
export async function readDamagedSettings(): Promise<DamagedSettings> {
  const stored = (await browser.storage.local.get(DAMAGED_SETTINGS_KEY))[DAMAGED_SETTINGS_KEY]
  const parsed = v.safeParse(DamagedSettingsSchema, stored)
  return parsed.success ? parsed.output : []
}

/** Once the user has seen them. */
export async function discardDamagedSettings(): Promise<void> {
  await browser.storage.local.remove(DAMAGED_SETTINGS_KEY)
}

async function setAside(data: unknown): Promise<void> {
  const damaged = await readDamagedSettings()
  // Worker and page may read the same settings at the same time: once is enough.
  const isKnown = JSON.stringify(damaged.at(-1)?.data) === JSON.stringify(data)
  if (!isKnown)
    await browser.storage.local.set({
      [DAMAGED_SETTINGS_KEY]: [...damaged, { at: Date.now(), data }],
    })
  await browser.storage.local.remove(SETTINGS_KEY)
}
