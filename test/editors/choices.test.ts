import { describe, expect, it } from 'vitest'
import { createLiveChoices, DEFAULT_CHOICES, SWITCH_DEFAULTS } from '../../lib/editors/choices'

const off = (...layersOff: string[]) => ({ layersOff, switches: {} })

describe('choices', () => {
  it('are the defaults until the user chose something', () => {
    for (const choices of [createLiveChoices().of('feishu'), DEFAULT_CHOICES]) {
      expect(choices.isOn('dom')).toBe(true)
      for (const [name, value] of Object.entries(SWITCH_DEFAULTS))
        expect(choices.has(name as keyof typeof SWITCH_DEFAULTS)).toBe(value)
    }
  })

  it('switch layers off and switches either way, each editor for itself', () => {
    const choices = createLiveChoices()
    const wps = choices.of('wps')
    choices.set({
      wps: { layersOff: ['a', 'b'], switches: { temporaryHighlight: true } },
      feishu: { layersOff: ['c'], switches: { editorLocate: false } },
    })
    expect([wps.isOn('a'), wps.isOn('c'), choices.of('feishu').isOn('c')]).toEqual([
      false,
      true,
      false,
    ])
    expect([wps.has('temporaryHighlight'), wps.has('editorLocate')]).toEqual([true, true])
    choices.set({})
    expect([wps.isOn('a'), wps.has('temporaryHighlight')]).toEqual([true, false])
  })

  it('tell for which editors something changed', () => {
    const choices = createLiveChoices()
    const changed = (stored: Parameters<typeof choices.set>[0]) => [...choices.set(stored)].sort()
    expect(changed({ wps: off('a', 'b'), feishu: off() })).toEqual(['wps'])
    expect(changed({ wps: off('b', 'a') })).toEqual([])
    expect(changed({ feishu: off('dom') })).toEqual(['feishu', 'wps'])
    expect(changed({})).toEqual(['feishu'])
  })
})
