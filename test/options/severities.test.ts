import { describe, expect, it } from 'vitest'
import {
  allOff,
  chosenSeverity,
  countChanged,
  resetSeverities,
  setSeverity,
  switchRules,
} from '../../lib/options/severities'
import { DEFAULT_SETTINGS } from '../../lib/storage/settings'

const rules = [{ id: 'a/one' }, { id: 'a/two' }]
const ids = rules.map(({ id }) => id)

describe('severities', () => {
  it('are set, and forgotten when they are the default again', () => {
    const off = setSeverity(DEFAULT_SETTINGS, 'a/one', 'off')
    expect(chosenSeverity(off, 'a/one')).toBe('off')
    expect(countChanged(off, rules)).toBe(1)
    expect(setSeverity(off, 'a/one', 'default').severities).toEqual({})
    expect(DEFAULT_SETTINGS.severities).toEqual({})
  })

  it('of a group are switched off, and on again without losing those that were set', () => {
    const set = setSeverity(DEFAULT_SETTINGS, 'a/two', 'info')
    const off = switchRules(set, ids, false)
    expect(allOff(off, rules)).toBe(true)
    expect(switchRules(off, ids, true).severities).toEqual({})
    const half = setSeverity(set, 'a/one', 'off')
    expect(allOff(half, rules)).toBe(false)
    expect(switchRules(half, ids, true).severities).toEqual({ 'a/two': 'info' })
  })

  it('are all reset', () => {
    const set = setSeverity(setSeverity(DEFAULT_SETTINGS, 'a/one', 'off'), 'unknown/rule', 'info')
    expect(countChanged(set, rules)).toBe(1)
    expect(resetSeverities(set).severities).toEqual({})
  })
})
