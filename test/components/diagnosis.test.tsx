// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DiagnosisPage } from '../../components/diagnosis/DiagnosisPage'
import { DiagnosisProvider } from '../../components/diagnosis/diagnosis-context'
import { OptionsProvider } from '../../components/options/options-context'
import { createLanguage, LanguageProvider } from '../../components/translate-context'
import type { ProbeAnswer } from '../../lib/diagnosis/probe'
import { createDiagnosisStore } from '../../lib/diagnosis/store'
import type { Locale } from '../../lib/messages/catalogue'
import { sendMessage } from '../../lib/messaging/protocol'
import { createOptionsStore } from '../../lib/options/store'
import { readSettings } from '../../lib/storage/settings'
import { frameProbe } from '../diagnosis/frame-probe'
import { click, findByName } from './render'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
vi.mock('../../lib/messaging/protocol', async (original) => ({
  ...(await original<object>()),
  sendMessage: vi.fn(),
}))

const TITLE = '机密：二〇二五年度述职报告'
const copied = vi.fn(async (_: string) => {})
const createStore = () =>
  createDiagnosisStore({ wanted: null, version: '0.1.0', browserName: 'Firefox 145.0' })
let root: Root
let element: HTMLElement

async function open(answer: ProbeAnswer, { locale = 'zh-CN' as Locale, tabs = true } = {}) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(
    (tabs
      ? [
          { id: 1, title: TITLE, url: 'https://team.feishu.cn/docx/Secret' },
          { id: 2, title: '', url: 'https://www.kdocs.cn/l/cSecret' },
        ]
      : []) as never,
  )
  vi.mocked(sendMessage).mockResolvedValue(answer as never)
  element = document.createElement('div')
  document.body.append(element)
  root = createRoot(element)
  await act(async () =>
    root.render(
      <LanguageProvider value={createLanguage(locale)}>
        <OptionsProvider value={createOptionsStore()}>
          <DiagnosisProvider value={createStore()}>
            <DiagnosisPage />
          </DiagnosisProvider>
        </OptionsProvider>
      </LanguageProvider>,
    ),
  )
  await act(() => vi.waitFor(() => expect(element.querySelector('.questions')).not.toBeNull()))
  await act(() =>
    vi.waitFor(() => expect(element.querySelector('fieldset, .options__empty')).not.toBeNull()),
  )
}

const text = () => element.textContent ?? ''
const check = async () => {
  await click(findByName(element, 'button', '检查'))
  await act(() => vi.waitFor(() => expect(element.querySelector('.facts')).not.toBeNull()))
}
const stored = (test: (settings: Awaited<ReturnType<typeof readSettings>>) => void) =>
  act(() => vi.waitFor(async () => test(await readSettings())))
const answerOf = (item: number, name: string) => {
  const question = element.querySelectorAll<HTMLElement>('.question')[item]
  if (!question) throw new Error('no such question')
  return findByName(question, 'label', name)
}

beforeEach(() => {
  fakeBrowser.reset()
  copied.mockClear()
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: copied },
  })
})
afterEach(async () => {
  await act(async () => root.unmount())
  element.remove()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the check', () => {
  it('shows the layers and copies what it shows, without title and address', async () => {
    await open({ ok: true, frames: [frameProbe()] })
    expect(text()).toContain(TITLE)
    expect(text()).toContain('没有标题的标签页')
    await check()
    const rows = [...element.querySelectorAll('.layers tbody tr')].map((row) => row.textContent)
    expect(rows).toEqual([
      'feishu-model正在使用从文档数据读取有回应12340012',
      'dom从页面显示的文字读取页面里没有––0.2',
    ])
    await click(findByName(element, 'button', '复制为文字'))
    expect(copied).toHaveBeenCalledTimes(1)
    const [report = ''] = copied.mock.calls[0] ?? []
    expect(report).toBe(element.querySelector('pre')?.textContent)
    expect(report).toContain('浏览器：Firefox 145.0')
    expect(report).not.toMatch(/机密|Secret/)
    expect(element.querySelector('.notice [role=status]')?.textContent).toContain('已复制')
  })

  it('says aloud why there is no answer, and that copying did not work', async () => {
    await open({ ok: false, failure: 'no-script' })
    await check()
    expect(element.querySelector('[role=alert]')?.textContent).toContain('请刷新那个页面')
    expect(element.querySelector('.layers')).toBeNull()
    copied.mockRejectedValueOnce(new Error('not allowed'))
    await click(findByName(element, 'button', '复制为文字'))
    expect(element.querySelector('.notice [role=status]')?.textContent).toContain('没能复制')
  })

  it('cannot be asked for without a document', async () => {
    await open({ ok: false, failure: 'failed' }, { tabs: false })
    expect(text()).toContain('没有打开着的文档')
    expect(findByName(element, 'button', '检查').hasAttribute('disabled')).toBe(true)
  })

  it('is gone when another tab is chosen', async () => {
    await open({ ok: true, frames: [frameProbe()] })
    await check()
    await click(findByName(element, 'label', '没有标题').querySelector('input') as HTMLElement)
    expect(element.querySelector('.facts')).toBeNull()
    expect(text()).toContain('WPS 文档的清单')
  })

  it('is in English too', async () => {
    await open({ ok: true, frames: [frameProbe()] }, { locale: 'en' })
    await click(findByName(element, 'button', 'Check'))
    await act(() => vi.waitFor(() => expect(element.querySelector('.layers')).not.toBeNull()))
    expect(
      text()
        .replaceAll(/[（）：；，【】]/g, '')
        .replaceAll(/机密|二〇二五年度述职报告|姓名|联系电话|中文/g, ''),
    ).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('the checklist', () => {
  it('keeps answers, sets what they say, and takes both back', async () => {
    await open({ ok: true, frames: [frameProbe()] })
    await check()
    await click(answerOf(0, '否').querySelector('input') as HTMLElement)
    await stored(({ editors }) =>
      expect(editors.feishu).toEqual({
        layersOff: ['feishu-model'],
        switches: {},
        answers: { 'model-size': 'no' },
      }),
    )
    expect(text()).toContain('已回答 1/9 项')
    expect(text()).toContain('请再点一次“检查”')
    expect(element.querySelector('pre')?.textContent).toContain('不用 feishu-model')

    await click(findByName(element, 'button', '不回答这一项'))
    await stored(({ editors }) => expect(editors).toEqual({}))
    await click(findByName(element, '.notice button', '撤销'))
    await stored(({ editors }) => expect(editors.feishu?.layersOff).toEqual(['feishu-model']))
    await click(findByName(element, 'button', '全部清除'))
    await stored(({ editors }) => expect(editors).toEqual({}))
  })

  it('of another editor can be chosen', async () => {
    await open({ ok: true, frames: [frameProbe()] })
    const select = element.querySelector<HTMLSelectElement>('.diagnosis__editor')
    if (!select) throw new Error('no select')
    await act(async () => {
      select.value = 'wps'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const highlight = [...element.querySelectorAll('.question')].findIndex((question) =>
      question.textContent?.includes('试一试'),
    )
    await click(answerOf(highlight, '没有痕迹').querySelector('input') as HTMLElement)
    await stored(({ editors }) =>
      expect(editors.wps?.switches).toEqual({ temporaryHighlight: true }),
    )
  })
})
