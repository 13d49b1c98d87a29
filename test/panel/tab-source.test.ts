import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onMessage } from '../../lib/messaging/protocol'
import { createPanelStore } from '../../lib/panel/store'
import { createTabSource } from '../../lib/panel/tab-source'
import { createFinding, createReport } from './report-fixture'

const TAB = 7
const ready = { status: 'ready', editor: 'feishu', documentId: 'd' }
const finding = createFinding({ id: 'x', paragraph: 0, start: 0, end: 1, text: '甲' })
const report = createReport(['甲乙'], { findings: [finding] })

function connect() {
  const store = createPanelStore(createTabSource(TAB))
  store.getState().connect()
  const kind = () => store.getState().reading.kind
  return { store, kind }
}

const removals: (() => void)[] = []
const answer: typeof onMessage = (type, handler) => {
  const remove = onMessage(type, handler)
  removals.push(remove)
  return remove
}

beforeEach(() => fakeBrowser.storage.session.clear())
afterEach(() => {
  for (const remove of removals.splice(0)) remove()
})

describe('panel of a tab', () => {
  it('shows what is stored', async () => {
    await fakeBrowser.storage.session.set({ [`tab:${TAB}`]: ready, [`report:${TAB}`]: report })
    const { store, kind } = connect()
    await vi.waitFor(() => expect(kind()).toBe('ready'))
    expect(store.getState().reading).toEqual({ kind: 'ready', report })
  })

  it('follows the store', async () => {
    const { kind } = connect()
    await vi.waitFor(() => expect(kind()).toBe('unsupported'))
    await fakeBrowser.storage.session.set({ [`tab:${TAB}`]: { ...ready, status: 'reading' } })
    await vi.waitFor(() => expect(kind()).toBe('reading'))
    await fakeBrowser.storage.session.set({ [`tab:${TAB}`]: ready, [`report:${TAB}`]: report })
    await vi.waitFor(() => expect(kind()).toBe('ready'))
    await fakeBrowser.storage.session.set({ [`report:${TAB}`]: { nonsense: true } })
    await vi.waitFor(() => expect(kind()).toBe('unreadable'))
  })

  it('does not listen to other tabs', async () => {
    const { kind } = connect()
    await vi.waitFor(() => expect(kind()).toBe('unsupported'))
    await fakeBrowser.storage.session.set({ 'tab:8': ready, 'report:8': report })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(kind()).toBe('unsupported')
  })

  it('sends the user’s choices to the worker, with the tab', async () => {
    const received: unknown[] = []
    answer('chooseGenre', ({ data }) => void received.push(data))
    answer('ignoreFinding', ({ data }) => void received.push(data))
    answer('restoreFinding', ({ data }) => void received.push(data))
    answer('refreshDocument', ({ data }) => void received.push(data))
    const { store, kind } = connect()
    await vi.waitFor(() => expect(kind()).not.toBe('loading'))
    const { chooseGenre, ignore, restore, refresh } = store.getState()
    await chooseGenre('work-summary')
    await ignore(finding, 'rule')
    expect(store.getState().toast?.finding.id).toBe('x')
    await restore(finding)
    expect(store.getState().toast).toBeNull()
    await refresh()
    expect(received).toEqual([
      { tabId: TAB, genre: 'work-summary' },
      { tabId: TAB, findingId: 'x', rule: finding.rule, scope: 'rule' },
      { tabId: TAB, findingId: 'x', rule: finding.rule },
      { tabId: TAB },
    ])
  })

  it.each([
    ['moved', 'panel.revealed.moved'],
    ['absent', 'panel.revealed.absent'],
    ['failed', 'panel.revealed.failed'],
  ] as const)('says that the text was %s', async (result, key) => {
    answer('revealFinding', () => result)
    const { store, kind } = connect()
    await vi.waitFor(() => expect(kind()).not.toBe('loading'))
    await store.getState().revealFinding(finding)
    expect(store.getState().announcement).toMatchObject({ key, values: { number: 1 } })
    expect(store.getState().current).toBe('x')
  })

  it('says so when the worker does not answer', async () => {
    const { store, kind } = connect()
    await vi.waitFor(() => expect(kind()).not.toBe('loading'))
    answer('ignoreFinding', () => {
      throw new Error('no document')
    })
    await store.getState().ignore(finding, 'once')
    expect(store.getState().announcement?.key).toBe('panel.failed')
    expect(store.getState().toast).toBeNull()
  })

  it('asks for the site’s permission and then starts there', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: 'https://docs.example.com:8443/a?b=c' })
    const request = vi.spyOn(fakeBrowser.permissions, 'request')
    request.mockResolvedValueOnce(true as never)
    const enabled: unknown[] = []
    answer('enableOnTab', ({ data }) => void enabled.push(data))
    const store = createPanelStore(createTabSource(id ?? null))
    store.getState().connect()
    await vi.waitFor(() =>
      expect(store.getState().reading).toEqual({ kind: 'unsupported', access: 'possible' }),
    )
    await store.getState().enable()
    expect(request).toHaveBeenCalledWith({ origins: ['https://docs.example.com/*'] })
    expect(enabled).toEqual([{ tabId: id }])
    request.mockRestore()
  })

  it('never asks for a page that is no web page', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request')
    const { store, kind } = connect()
    await vi.waitFor(() => expect(kind()).not.toBe('loading'))
    await store.getState().enable()
    expect(request).not.toHaveBeenCalled()
    expect(store.getState().announcement?.key).toBe('panel.enable.refused')
  })

  it('says whether the clipboard took the text', async () => {
    const { store } = connect()
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    expect(await store.getState().copy('四、原因分析')).toBe(true)
    expect(writeText).toHaveBeenCalledWith('四、原因分析')
    expect(store.getState().announcement?.key).toBe('panel.copied')
    expect(await store.getState().copy('四、原因分析')).toBe(false)
    expect(store.getState().announcement?.key).toBe('panel.copyFailed')
    vi.unstubAllGlobals()
  })
})
