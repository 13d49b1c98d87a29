import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askWorker } from '../../lib/diagnosis/ask-worker'
import { createDiagnosisStore } from '../../lib/diagnosis/store'
import { listDocumentTabs } from '../../lib/diagnosis/tabs'
import { sendMessage } from '../../lib/messaging/protocol'
import { updateSettings } from '../../lib/storage/settings'
import { frameProbe } from './frame-probe'

vi.mock('../../lib/messaging/protocol', async (original) => ({
  ...(await original<object>()),
  sendMessage: vi.fn(),
}))
const ask = vi.mocked(sendMessage)

const TABS = [
  { id: 1, title: '述职报告', url: 'https://team.feishu.cn/docx/Secret' },
  { id: 2, title: '工作总结', url: 'https://docs.qq.com/doc/Secret' },
  { id: 3, title: '随手记', url: 'https://notes.example.test/note' },
  { id: 4, title: '别的网站', url: 'https://other.example.test/' },
  { id: 5, title: '浏览器设置', url: 'chrome://settings/' },
  { id: 6, title: '看不到地址' },
]

beforeEach(async () => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  ask.mockReset()
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => TABS as never)
  await updateSettings((settings) => ({
    ...settings,
    enabledOrigins: ['https://notes.example.test'],
  }))
})

describe('tabs', () => {
  it('are those of the editors and of enabled sites', async () => {
    expect((await listDocumentTabs(null)).map(({ id, editor }) => [id, editor])).toEqual([
      [1, 'feishu'],
      [2, 'tencent'],
      [3, 'generic'],
    ])
  })

  it('and the wanted one, whatever it is', async () => {
    const wanted = async (id: number) => (await listDocumentTabs(id)).find((tab) => tab.id === id)
    expect(await wanted(4)).toMatchObject({ editor: null, place: { host: 'other.example.test' } })
    expect(await wanted(5)).toMatchObject({ editor: null, place: null })
    expect(await wanted(6)).toMatchObject({ editor: null, place: null })
    expect(await wanted(99)).toBeUndefined()
  })
})

describe('a check', () => {
  const create = async (wanted: number | null) => {
    const store = createDiagnosisStore({
      wanted,
      version: '0.1.0',
      browserName: 'Firefox 145.0',
    })
    await store.getState().listTabs()
    return store
  }

  it('asks the wanted tab, else the first', async () => {
    expect((await create(2)).getState().chosen).toBe(2)
    expect((await create(99)).getState().chosen).toBe(1)
    const store = await create(2)
    ask.mockResolvedValue({ ok: true, frames: [frameProbe()] } as never)
    await store.getState().run()
    expect(ask).toHaveBeenCalledWith('probeDocument', { tabId: 2 })
    expect(store.getState()).toMatchObject({
      isChecking: false,
      check: {
        answer: { ok: true },
        circumstances: { version: '0.1.0', editor: 'tencent', place: { host: 'docs.qq.com' } },
        editors: {},
      },
    })
  })

  it('is shown only while its tab is chosen', async () => {
    const store = await create(1)
    let answer: (value: unknown) => void = () => {}
    ask.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve
      }) as never,
    )
    const running = store.getState().run()
    await vi.waitFor(() => expect(ask).toHaveBeenCalled())
    expect(store.getState().isChecking).toBe(true)
    await store.getState().run()
    expect(ask).toHaveBeenCalledTimes(1)
    store.getState().choose(2)
    answer({ ok: true, frames: [frameProbe()] })
    await running
    expect(store.getState()).toMatchObject({ isChecking: false, check: null })
  })

  it('stays chosen when the tab is closed, so that the answer says so', async () => {
    const store = await create(1)
    vi.mocked(fakeBrowser.tabs.query).mockImplementation(async () => TABS.slice(1) as never)
    await store.getState().listTabs()
    expect(store.getState().chosen).toBe(1)
  })
})

describe('an answer that cannot be had', () => {
  it('is unusable when it is not what was agreed', async () => {
    ask.mockResolvedValue({ ok: true, frames: [{ text: '正文' }] } as never)
    expect(await askWorker(1)).toEqual({ ok: false, failure: 'unusable' })
  })

  it('failed, or the extension was updated under the page', async () => {
    ask.mockRejectedValue(new Error('正文'))
    expect(await askWorker(1)).toEqual({ ok: false, failure: 'failed' })
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never)
    expect(await askWorker(1)).toEqual({ ok: false, failure: 'updated' })
  })
})
