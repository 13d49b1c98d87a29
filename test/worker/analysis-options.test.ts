import { describe, expect, it } from 'vitest'
import type { TabChoices } from '../../lib/storage/session-store'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings'
import { analysisOptions } from '../../lib/worker/analysis-options'

const choices: TabChoices = { documentId: 'd', genre: null, ignored: ['c'] }
const optionsFor = (settings: Partial<Settings>) =>
  analysisOptions({ ...DEFAULT_SETTINGS, ...settings }, choices, 'zh-CN')
const preferences = () => ({ ownBlanks: ['〓'], ownTerms: [], lengthPreset: 'general' })

describe('analysisOptions', () => {
  it('passes severities, ignores and language', () => {
    const options = optionsFor({
      locale: 'en',
      severities: { 'numbering/gap': 'off' },
      ignoredRules: ['residue/watermark'],
      ignoredEverywhere: ['a'],
      ignoredInDocument: { d: ['b'], other: ['z'] },
    })
    expect(options).toMatchObject({ locale: 'en', severities: { 'numbering/gap': 'off' } })
    expect([...(options.ignoredFindings ?? [])]).toEqual(['a', 'b', 'c'])
    expect([...(options.ignoredRules ?? [])]).toEqual(['residue/watermark'])
  })

  it('passes the same preferences while they stay the same', () => {
    const first = optionsFor({ preferences: preferences() }).preferences
    expect(first).toEqual(preferences())
    expect(optionsFor({ preferences: preferences(), locale: 'en' }).preferences).toBe(first)
    const changed = optionsFor({ preferences: { ...preferences(), ownBlanks: [] } }).preferences
    expect(changed?.ownBlanks).toEqual([])
  })
})
