// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Panel } from '../../components/Panel'
import type { PanelTab } from '../../lib/panel/store'
import type { Part, Report } from '../../lib/report'
import { createNode, createReport } from '../panel/report-fixture'
import {
  click,
  createFakeSource,
  findByName,
  giveHeights,
  press,
  renderPanel,
  unmountAll,
} from './render'

afterEach(unmountAll)

const part = (id: string, status: Part['status'], paragraph?: number): Part => ({
  id,
  name:
    { performance: '履职情况', problems: '存在问题', causes: '原因分析', plans: '打算' }[id] ?? id,
  required: true,
  status,
  ...(paragraph === undefined ? {} : { paragraph }),
  characters: 120,
  share: 0.25,
})
const genre = {
  id: 'party-building-duty-report',
  name: '抓基层党建述职报告',
  confidence: 0.9,
  chosenBy: 'detected' as const,
}
const parts = [
  part('performance', 'present', 1),
  part('problems', 'present', 3),
  part('causes', 'missing'),
  part('plans', 'present', 5),
]
const numbered = (paragraph: number, marker: string, title: string) => ({
  ...createNode(paragraph, title),
  marker,
})
const texts = [
  '述职报告',
  '一、履职情况',
  '（一）抓学习',
  '二、存在问题',
  '不足。',
  '三、下一步打算',
]
const report = createReport(texts, {
  genre,
  parts,
  outline: [
    { ...numbered(1, '一、', '履职情况'), children: [numbered(2, '（一）', '抓学习')] },
    numbered(3, '二、', '存在问题'),
    numbered(5, '三、', '下一步打算'),
  ],
  sections: [{ title: '述职报告', paragraph: 0, end: 6, genre, parts }],
})

async function show(tab: PanelTab, given: Report = report) {
  const fake = createFakeSource({ kind: 'ready', report: given })
  const element = await renderPanel(<Panel />, fake.source, { tab })
  return { ...fake, element, text: () => element.textContent ?? '' }
}

describe('tabs', () => {
  it('carry their counts and open by arrow keys', async () => {
    const { element } = await show('outline')
    const tabs = [...element.querySelectorAll<HTMLElement>('[role="tab"]')]
    expect(tabs.map((tab) => tab.textContent)).toEqual(['大纲4', '问题', '缺项1', '短语'])
    await act(async () => tabs[0]?.focus())
    await press(tabs[0] ?? element, 'ArrowRight')
    expect(tabs[1]?.getAttribute('aria-selected')).toBe('true')
  })
})

describe('outline', () => {
  it('is a tree that keys walk, fold and open', async () => {
    const { element, calls } = await show('outline')
    const items = () => [...element.querySelectorAll<HTMLElement>('[role="treeitem"]')]
    expect(items().map((item) => item.getAttribute('aria-level'))).toEqual(['1', '2', '1', '1'])
    const [first] = items()
    if (!first) throw new Error('no heading')
    first.focus()
    await press(first, 'ArrowLeft')
    expect(items()).toHaveLength(3)
    await press(first, 'ArrowRight')
    expect(items()).toHaveLength(4)
    await press(first, 'ArrowRight')
    expect(document.activeElement?.textContent).toContain('抓学习')
    await press(items()[1] ?? first, 'Enter')
    expect(calls).toEqual([['revealParagraph', 2]])
  })

  it('mounts 6,000 headings in part', async () => {
    giveHeights()
    const outline = Array.from({ length: 6000 }, (_, index) => createNode(index, `标题${index}`))
    const { element } = await show('outline', { ...report, outline })
    const mounted = element.querySelectorAll('[role="treeitem"]').length
    expect(mounted).toBeGreaterThan(0)
    expect(mounted).toBeLessThan(100)
  })
})

describe('parts', () => {
  it('says what is there and what is missing, with the heading for its place', async () => {
    const { text } = await show('parts')
    expect(text()).toContain('缺 1 个必写的部分')
    expect(text()).toMatch(/三、\S*原因/)
    expect(text()).toContain('插在“存在问题”之后')
    expect(text()).toContain('后面的编号要依次加一')
  })

  it('copies the heading', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined)
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)
    const { element } = await show('parts')
    await click(findByName(element, 'button', '复制标题'))
    expect(writeText.mock.lastCall?.[0]).toMatch(/^三、\S*原因/)
    expect(element.querySelector('[role="status"]')?.textContent).toBe('已复制')
  })

  it('calls nothing missing while the reading is incomplete', async () => {
    const { text } = await show('parts', { ...report, complete: false })
    expect(text()).toContain('缺项要等读完全文才能确定')
    expect(text()).not.toContain('原因分析')
  })

  it('asks for the genre when it is not known', async () => {
    const { text } = await show('parts', { ...report, genre: null, parts: [], sections: [] })
    expect(text()).toContain('没认出文种')
  })
})

describe('phrases', () => {
  it('begin at the first missing part, numbered for this document', async () => {
    const { element } = await show('phrases')
    const select = element.querySelector<HTMLSelectElement>('.phrases select')
    expect(select?.value).toBe('causes')
    expect(element.querySelector('.heading-set .phrase__text')?.textContent).toMatch(/^（一）/)
  })
})

describe('genre', () => {
  it('can be chosen, and detected again', async () => {
    const { element, calls } = await show('outline')
    const select = element.querySelector<HTMLSelectElement>('.genre select')
    if (!select) throw new Error('no picker')
    expect(select.selectedOptions[0]?.textContent).toBe('抓基层党建述职报告（自动识别）')
    const other = [...select.options].find(({ value }) => value !== '')?.value ?? ''
    await act(async () => {
      select.value = other
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(calls).toEqual([['chooseGenre', other]])
  })
})
