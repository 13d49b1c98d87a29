import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followChoices } from '../../lib/content/follow-choices'
import { createLiveChoices } from '../../lib/editors/choices'
import { type Settings, updateSettings } from '../../lib/storage/settings'

beforeEach(() => fakeBrowser.reset())

const change = (changes: Partial<Settings>) =>
  updateSettings((settings) => ({ ...settings, ...changes }))
const off = (layer: string) => ({ layersOff: [layer], switches: {}, answers: {} })

describe('choices in an open page', () => {
  it('follow the settings of their own editor, and tell when they changed', async () => {
    const choices = createLiveChoices()
    const onChanged = vi.fn()
    const stop = followChoices(() => 'feishu', choices, onChanged)
    await change({ editors: { feishu: off('dom'), wps: off('wps-api') } })
    await vi.waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1))
    expect([choices.of('feishu').isOn('dom'), choices.of('wps').isOn('wps-api')]).toEqual([
      false,
      false,
    ])

    await change({ locale: 'en' })
    await change({ editors: { feishu: off('dom') } })
    await change({ editors: { feishu: { ...off('dom'), answers: { a: 'no' } } } })
    await change({ editors: {} })
    await vi.waitFor(() => expect(onChanged).toHaveBeenCalledTimes(2))
    expect(choices.of('feishu').isOn('dom')).toBe(true)

    stop()
    await change({ editors: { feishu: off('dom') } })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(choices.of('feishu').isOn('dom')).toBe(true)
    expect(onChanged).toHaveBeenCalledTimes(2)
  })
})
