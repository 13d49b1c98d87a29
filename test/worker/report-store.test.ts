import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createAnalyser } from '../../lib/checks/analyser'
import { reportKey, type TabState } from '../../lib/storage/tab-state'
import { createReportStore } from '../../lib/worker/report-store'

const TAB = 3
const STATE: TabState = { status: 'ready', editor: 'feishu', documentId: 'd' }
const reportOf = (text: string) =>
  createAnalyser({ words: null }).update(
    { editor: 'feishu', layer: 'dom', complete: true, paragraphs: [{ key: 'k', text }] },
    { locale: 'zh-CN' },
  )
const storedText = async () => {
  const stored: Record<string, ReturnType<typeof reportOf>> = await fakeBrowser.storage.session.get(
    reportKey(TAB),
  )
  return stored[reportKey(TAB)]?.paragraphs[0]?.text
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.useRealTimers()
})

describe('the store of reports', () => {
  it('stores at once what is not being written', async () => {
    await createReportStore().put(TAB, reportOf('甲'), STATE)
    expect(await storedText()).toBe('甲')
  })

  it('stores the last of many while the user writes', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set')
    const store = createReportStore()
    for (const text of ['甲', '甲乙', '甲乙丙']) store.putSoon(TAB, reportOf(text), STATE)
    await vi.waitFor(async () => expect(await storedText()).toBe('甲乙丙'))
    expect(set.mock.calls.filter(([items]) => reportKey(TAB) in items)).toHaveLength(1)
  })

  it('lets nothing old follow what was stored at once', async () => {
    const store = createReportStore()
    store.putSoon(TAB, reportOf('旧'), STATE)
    await store.put(TAB, reportOf('新'), STATE)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(await storedText()).toBe('新')
  })

  it('forgets what waits for a tab that was left', async () => {
    const store = createReportStore()
    store.putSoon(TAB, reportOf('甲'), STATE)
    store.drop(TAB)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(await storedText()).toBeUndefined()
  })
})
