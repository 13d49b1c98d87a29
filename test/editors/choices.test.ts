import { describe, expect, it } from 'vitest'
import { createLiveChoices, SWITCH_DEFAULTS } from '../../lib/editors/choices'

describe('choices', () => {
  it('are the defaults until the user chose something', () => {
    const choices = createLiveChoices()
    expect(choices.isOn('dom')).toBe(true)
    for (const [name, value] of Object.entries(SWITCH_DEFAULTS))
      expect(choices.has(name as keyof typeof SWITCH_DEFAULTS)).toBe(value)
  })

  it('switch layers off and switches either way, and tell whether anything changed', () => {
    const choices = createLiveChoices()
    expect(choices.set({ layersOff: ['a', 'b'], switches: { temporaryHighlight: true } })).toBe(
      true,
    )
    expect([choices.isOn('a'), choices.isOn('c')]).toEqual([false, true])
    expect(choices.has('temporaryHighlight')).toBe(true)
    expect(choices.set({ layersOff: ['b', 'a'], switches: { temporaryHighlight: true } })).toBe(
      false,
    )
    expect(choices.set({ layersOff: [], switches: { marginMarks: false } })).toBe(true)
    expect(choices.has('marginMarks')).toBe(false)
    expect(choices.has('temporaryHighlight')).toBe(false)
    expect(choices.set(undefined)).toBe(true)
    expect(choices.has('marginMarks')).toBe(true)
  })
})
