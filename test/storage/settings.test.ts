import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { migrate, SETTINGS_VERSION } from '../../lib/storage/migrations'
import {
  DEFAULT_SETTINGS,
  discardDamagedSettings,
  readDamagedSettings,
  readSettings,
  SETTINGS_KEY,
  updateSettings,
} from '../../lib/storage/settings'

const store = (data: unknown) => fakeBrowser.storage.local.set({ [SETTINGS_KEY]: data })
const stored = async () => (await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]

beforeEach(() => fakeBrowser.reset())

describe('reading', () => {
  it('gives the defaults and writes nothing when there is nothing', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('gives back what was changed', async () => {
    await updateSettings((settings) => ({ ...settings, ignoredRules: ['terms/fixed'] }))
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ignoredRules: ['terms/fixed'] })
  })

  it('keeps what is chosen for an editor of another version', async () => {
    const editors = {
      feishu: {
        layersOff: ['feishu-model'],
        switches: { editorLocate: false },
        answers: { a: 'no' },
      },
      another: { layersOff: ['x'], switches: { y: true }, answers: {} },
    }
    await updateSettings((settings) => ({ ...settings, editors }))
    expect((await readSettings()).editors).toEqual(editors)
  })

  it('loses none of several changes at once', async () => {
    const add = (id: string) =>
      updateSettings((settings) => ({
        ...settings,
        ignoredEverywhere: [...settings.ignoredEverywhere, id],
      }))
    await Promise.all(['a', 'b', 'c'].map(add))
    expect((await readSettings()).ignoredEverywhere).toEqual(['a', 'b', 'c'])
  })

  it('writes nothing that could not be read again', async () => {
    const change = updateSettings((settings) => ({
      ...settings,
      preferences: { ...settings.preferences, ownBlanks: [''] },
    }))
    await expect(change).rejects.toThrow()
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('goes on after a change that failed', async () => {
    const failing = updateSettings(() => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await updateSettings((settings) => ({ ...settings, locale: 'en' }))
    expect((await readSettings()).locale).toBe('en')
  })
})

describe('foreign and damaged data', () => {
  it.each([
    ['a text', 'settings'],
    ['a list', [1, 2]],
    ['a number', 7],
    ['an unknown version', { ...DEFAULT_SETTINGS, schemaVersion: 99 }],
    ['no version', { locale: 'en' }],
    ['a field of another type', { ...DEFAULT_SETTINGS, ignoredRules: 'all' }],
    [
      'an own blank of nothing',
      {
        ...DEFAULT_SETTINGS,
        preferences: { ownBlanks: [''], ownTerms: [], lengthPreset: null },
      },
    ],
    [
      'a layer that is a sentence',
      {
        ...DEFAULT_SETTINGS,
        editors: { feishu: { layersOff: ['全文 在此'], switches: {}, answers: {} } },
      },
    ],
    [
      'more layers than there can be',
      {
        ...DEFAULT_SETTINGS,
        editors: {
          wps: {
            layersOff: Array.from({ length: 31 }, (_, n) => `l${n}`),
            switches: {},
            answers: {},
          },
        },
      },
    ],
  ])('%s is set aside with everything in it', async (_, data) => {
    await store(data)
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
    const damaged = await readDamagedSettings()
    expect(damaged.map((entry) => entry.data)).toEqual([data])
    expect(damaged[0]?.at).toBeGreaterThan(0)
    expect(await stored()).toBeUndefined()
    await updateSettings((settings) => settings)
    expect(await readDamagedSettings()).toHaveLength(1)
  })

  it('is kept twice when it happens twice, until the user lets go of it', async () => {
    await store('one')
    await readSettings()
    await store('two')
    await readSettings()
    expect((await readDamagedSettings()).map(({ data }) => data)).toEqual(['one', 'two'])
    await store('two')
    await Promise.all([readSettings(), readSettings()])
    expect(await readDamagedSettings()).toHaveLength(2)
    await discardDamagedSettings()
    expect(await readDamagedSettings()).toEqual([])
  })
})

/** As version 1 wrote them. Never changed: they stand for settings that people have. */
const VERSION_1 = {
  schemaVersion: 1,
  locale: 'en',
  severities: { 'placeholder/letter-x': 'off', 'numbering/gap': 'info' },
  ignoredRules: ['punctuation/half-width-mark'],
  ignoredEverywhere: ['1f3a'],
  ignoredInDocument: { d41d: ['9c2e', '77b0'] },
  enabledOrigins: ['https://notes.example.com'],
  badgeHiddenOn: ['https://team.example.com'],
}

/** As version 2 wrote them. */
const VERSION_2 = {
  ...VERSION_1,
  schemaVersion: 2,
  preferences: {
    ownBlanks: ['〓'],
    ownTerms: [{ wrong: '帐号', right: '账号' }],
    lengthPreset: 'duty-report',
  },
}

describe('migrations', () => {
  it('from version 2 keep everything and choose nothing about the editors', async () => {
    await store(VERSION_2)
    const settings = await readSettings()
    expect(settings).toEqual({ ...VERSION_2, schemaVersion: 3, editors: {} })
    expect(await stored()).toEqual(settings)
    expect(await readDamagedSettings()).toEqual([])
  })

  it('from version 1 keep everything and add what the user may write', async () => {
    await store(VERSION_1)
    const settings = await readSettings()
    expect(settings).toEqual({
      ...VERSION_1,
      schemaVersion: SETTINGS_VERSION,
      preferences: { ownBlanks: [], ownTerms: [], lengthPreset: null },
      editors: {},
    })
    expect(await stored()).toEqual(settings)
    expect(await readDamagedSettings()).toEqual([])
  })

  const previous = SETTINGS_VERSION - 1
  const fromPrevious = {
    from: previous,
    up: ({ muted, ...others }: Record<string, unknown>) => ({
      ...DEFAULT_SETTINGS,
      ...others,
      ignoredRules: muted,
    }),
  }

  it('bring an older version to this one, once', async () => {
    await store({ schemaVersion: previous, locale: 'en', muted: ['terms/fixed'] })
    const settings = await readSettings([fromPrevious])
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, locale: 'en', ignoredRules: ['terms/fixed'] })
    expect(await stored()).toEqual(settings)
    expect(await readDamagedSettings()).toEqual([])
  })

  it('set aside what they make no settings of', async () => {
    await store({ schemaVersion: previous, muted: 7 })
    expect(await readSettings([fromPrevious])).toEqual(DEFAULT_SETTINGS)
    expect((await readDamagedSettings())[0]?.data).toEqual({
      schemaVersion: previous,
      muted: 7,
    })
  })

  it('run in the order of their versions', () => {
    const steps = [
      {
        from: SETTINGS_VERSION - 1,
        up: (data: Record<string, unknown>) => ({ ...data, last: true }),
      },
      {
        from: SETTINGS_VERSION - 2,
        up: (data: Record<string, unknown>) => ({ ...data, first: true }),
      },
    ]
    expect(migrate({ schemaVersion: SETTINGS_VERSION - 2 }, steps)).toEqual({
      data: { schemaVersion: SETTINGS_VERSION, first: true, last: true },
      changed: true,
    })
  })
})
