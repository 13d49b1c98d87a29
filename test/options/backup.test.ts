import { describe, expect, it } from 'vitest'
import { type BackupProblem, readBackup, takeBackup, writeBackup } from '../../lib/options/backup'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings'

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  locale: 'en',
  severities: { 'numbering/gap': 'off' },
  enabledOrigins: ['https://notes.example.com'],
  preferences: {
    ownBlanks: ['〓'],
    ownTerms: [{ wrong: '帐号', right: '账号', note: '网络用语' }],
    lengthPreset: null,
  },
  editors: {
    wps: { layersOff: ['wps-api'], switches: { temporaryHighlight: true }, answers: { a: 'no' } },
  },
}
const wrapped = (data: unknown) => JSON.stringify({ format: 'gaojian-settings', settings: data })

function problemsOf(text: string): BackupProblem[] {
  const read = readBackup(text)
  return 'problems' in read ? read.problems : []
}

describe('backup', () => {
  it('is read as it was written', () => {
    expect(readBackup(writeBackup(settings))).toEqual({ settings })
  })

  it('may be settings as they are stored, and of an older version', () => {
    expect(readBackup(JSON.stringify(settings))).toEqual({ settings })
    const { preferences: _, editors: __, ...version1 } = { ...settings, schemaVersion: 1 }
    expect(readBackup(wrapped(version1))).toEqual({
      settings: { ...settings, preferences: DEFAULT_SETTINGS.preferences, editors: {} },
    })
    const { editors: ___, ...version2 } = { ...settings, schemaVersion: 2 }
    expect(readBackup(wrapped(version2))).toEqual({ settings: { ...settings, editors: {} } })
  })

  it('leaves the sites of this browser as they are', () => {
    const taken = takeBackup(
      { ...DEFAULT_SETTINGS, enabledOrigins: ['https://a.example'] },
      settings,
    )
    expect(taken).toEqual({ ...settings, enabledOrigins: ['https://a.example'] })
  })

  it.each<[string, string, BackupProblem[]]>([
    ['no JSON', '设置', [{ key: 'options.backup.problem.json', values: {} }]],
    ['another JSON', '{"a": 1}', [{ key: 'options.backup.problem.foreign', values: {} }]],
    ['a list', '[]', [{ key: 'options.backup.problem.foreign', values: {} }]],
    [
      'a newer version',
      wrapped({ ...settings, schemaVersion: 99 }),
      [{ key: 'options.backup.problem.newer', values: { version: 99 } }],
    ],
    ['too much', ' '.repeat(5_000_001), [{ key: 'options.backup.problem.large', values: {} }]],
  ])('of %s is refused', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('that was changed by hand is refused with the line', () => {
    const text = writeBackup(settings).replace('"locale": "en",', '"locale": "en"')
    const [problem] = problemsOf(text)
    expect(problem).toEqual({ key: 'options.backup.problem.jsonLine', values: { line: 6 } })
  })

  it('says what is wrong and where', () => {
    const wrong = {
      ...settings,
      severities: { 'numbering/gap': 'loud' },
      ignoredRules: undefined,
      preferences: {
        ownBlanks: ['〓', ''],
        ownTerms: [{ wrong: '帐'.repeat(50), right: null }],
        lengthPreset: null,
      },
    }
    expect(problemsOf(wrapped(wrong))).toEqual([
      {
        key: 'options.backup.problem.type',
        values: {
          place: 'severities.numbering/gap',
          expected: '("off" | ("error" | "warning" | "info"))',
          received: '"loud"',
        },
      },
      { key: 'options.backup.problem.missing', values: { place: 'ignoredRules' } },
      { key: 'options.backup.problem.empty', values: { place: 'preferences.ownBlanks[2]' } },
      {
        key: 'options.backup.problem.long',
        values: { place: 'preferences.ownTerms[1].wrong', most: '40' },
      },
    ])
  })
})
