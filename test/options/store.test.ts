import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setSeverity } from '../../lib/options/severities'
import { createOptionsStore } from '../../lib/options/store'
import { readSettings, SETTINGS_KEY, updateSettings } from '../../lib/storage/settings'

beforeEach(() => fakeBrowser.reset())

async function connected() {
  const store = createOptionsStore()
  const stop = store.getState().connect()
  await vi.waitFor(() => expect(store.getState().settings).not.toBeNull())
  return { store, stop, state: () => store.getState() }
}

describe('settings page', () => {
  it('stores a change at once, says so and takes it back', async () => {
    const { state } = await connected()
    await state().change(
      (settings) => setSeverity(settings, 'numbering/gap', 'off'),
      'options.rules.set',
      { rule: '编号缺号', severity: '关闭' },
    )
    expect((await readSettings()).severities).toEqual({ 'numbering/gap': 'off' })
    expect(state().announcement?.key).toBe('options.rules.set')
    await state().announcement?.undo?.()
    expect((await readSettings()).severities).toEqual({})
    expect(state().announcement).toMatchObject({ key: 'options.undone', undo: null })
  })

  it('takes back no more than it did', async () => {
    const { state } = await connected()
    await state().change(
      (settings) => setSeverity(settings, 'numbering/gap', 'off'),
      'options.undone',
    )
    await updateSettings((settings) => ({ ...settings, ignoredRules: ['residue/watermark'] }))
    await state().announcement?.undo?.()
    expect(await readSettings()).toMatchObject({
      severities: {},
      ignoredRules: ['residue/watermark'],
    })
  })

  it('follows changes made elsewhere until it is left', async () => {
    const { state, stop } = await connected()
    await updateSettings((settings) => ({ ...settings, ignoredRules: ['residue/watermark'] }))
    await vi.waitFor(() => expect(state().settings?.ignoredRules).toEqual(['residue/watermark']))
    stop()
    await updateSettings((settings) => ({ ...settings, ignoredRules: [] }))
    expect(state().settings?.ignoredRules).toEqual(['residue/watermark'])
  })

  it('shows what was set aside as damaged, and discards it', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: 'nonsense' })
    const { state } = await connected()
    expect(state().damaged.map(({ data }) => data)).toEqual(['nonsense'])
    await state().discardDamaged()
    expect(state().damaged).toEqual([])
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  it('says when a change was not stored', async () => {
    const { state } = await connected()
    await state().change(() => {
      throw new Error('no')
    }, 'options.undone')
    expect(state().announcement?.key).toBe('options.failed')
  })
})
