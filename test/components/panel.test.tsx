// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Panel } from '../../components/Panel'
import type { Reading } from '../../lib/panel/source'
import { createFinding, createReport } from '../panel/report-fixture'
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

const CLEAN = '没有发现问题'
const blank = (id: string, paragraph: number) =>
  createFinding({
    id,
    rule: 'placeholder/letter-x',
    paragraph,
    start: 2,
    end: 4,
    text: 'XX',
    message: `请填写次数${id}`,
  })
const texts = ['开会XX次', '调研XX次', '走访XX次']
const report = createReport(texts, { findings: [blank('a', 0), blank('b', 1), blank('c', 2)] })
const ready = (given = report): Reading => ({ kind: 'ready', report: given })

async function show(reading: Reading, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const fake = createFakeSource(reading)
  const element = await renderPanel(<Panel onOpenWorkbench={() => {}} />, fake.source, { locale })
  return { ...fake, element, text: () => element.textContent ?? '' }
}

describe('states that are not a clean document', () => {
  it.each<[string, Reading, string]>([
    ['loading', { kind: 'loading' }, '稿检'],
    ['reading', { kind: 'reading', editor: 'feishu' }, '正在读取飞书文档'],
    [
      'unreadable with a reason',
      { kind: 'unreadable', editor: 'feishu', reason: 'not-a-document' },
      '没能读取这个文档',
    ],
    [
      'unreadable for an unknown reason',
      { kind: 'unreadable', editor: null, reason: null },
      '没能读取这个文档',
    ],
    ['unsupported', { kind: 'unsupported', access: 'possible' }, '在此页面启用'],
    [
      'partial',
      ready(createReport(['甲'], { complete: false, unloaded: 38 })),
      '还有 38 段没有读到',
    ],
    [
      'partial, no finding',
      ready(createReport(['甲'], { complete: false })),
      '还没读完，暂未发现问题',
    ],
    ['empty', ready(createReport([''])), '文档里还没有文字'],
  ])('%s', async (_, reading, sentence) => {
    const { text } = await show(reading)
    expect(text()).toContain(sentence)
    expect(text()).not.toContain(CLEAN)
  })

  it('a clean document says how much was checked', async () => {
    const { text } = await show(ready(createReport(['甲', '乙'])))
    expect(text()).toContain('没有发现问题（已检查全部 2 段）')
  })

  it('a page that cannot be read offers no permission', async () => {
    const { text } = await show({ kind: 'unsupported', access: 'impossible' })
    expect(text()).not.toContain('在此页面启用')
    expect(text()).toContain('打开工作台')
  })

  it('a document that could not be read leads to the diagnosis', async () => {
    const fake = createFakeSource({ kind: 'unreadable', editor: 'feishu', reason: null })
    const opened = vi.fn()
    const element = await renderPanel(<Panel onOpenDiagnosis={opened} />, fake.source)
    await click(findByName(element, 'button', '诊断'))
    expect(opened).toHaveBeenCalledTimes(1)
    await fake.show(ready())
    expect(element.textContent).not.toContain('诊断')
  })

  it('where copying is forbidden no way around it is offered', async () => {
    const { text } = await show({ kind: 'unreadable', editor: 'feishu', reason: 'copy-forbidden' })
    expect(text()).not.toContain('打开工作台')
  })

  it('is complete in English', async () => {
    const { text } = await show(ready(), 'en')
    expect(text()).toContain('Blanks')
    expect(text()).toContain('all 3 paragraphs read')
  })
})

describe('findings', () => {
  it('walks the blanks like a form', async () => {
    const { element, text, calls } = await show(ready())
    expect(text()).toContain('第 1/3 处')
    await click(findByName(element, 'button', '下一处'))
    await click(findByName(element, 'button', '下一处'))
    expect(text()).toContain('第 2/3 处')
    await click(findByName(element, 'button', '上一处'))
    await click(findByName(element, 'button', '上一处'))
    expect(text()).toContain('第 3/3 处')
    expect(calls.map(([, finding]) => (finding as { id: string }).id)).toEqual(['a', 'b', 'a', 'c'])
  })

  it('says what the blank asks for, where that is known', async () => {
    const known = { ...blank('a', 0), expected: 'times' as const }
    const { element } = await show(ready({ ...report, findings: [known, blank('b', 1)] }))
    expect(element.querySelector('.walk__expected')?.textContent).toBe('要填：次数')
    await click(findByName(element, 'button', '下一处'))
    await click(findByName(element, 'button', '下一处'))
    expect(element.querySelector('.walk__expected')).toBeNull()
  })

  it('sums up what is repeated, and lists one kind alone', async () => {
    const gap = createFinding({ id: 'g', message: '缺号', severity: 'info' })
    const summaries = [
      { rule: 'placeholder/letter-x', severity: 'error' as const, count: 3, message: '“XX” 3 处' },
    ]
    const repeated = { ...report, findings: [gap, ...report.findings], summaries }
    const { element, text, show: tell } = await show(ready(repeated))
    expect(text()).toContain('像是还没填完的模板')
    const chip = findByName(element, '.summaries button', '“XX” 3 处')
    await click(chip)
    expect(chip.getAttribute('aria-pressed')).toBe('true')
    expect(element.querySelectorAll('.finding')).toHaveLength(3)
    await click(findByName(element, '.summaries button', '看全部'))
    expect(chip.getAttribute('aria-pressed')).toBe('false')
    await click(chip)
    await tell(ready({ ...report, findings: [{ ...gap, severity: 'error' }] }))
    expect(element.querySelectorAll('.finding')).toHaveLength(1)
  })

  it('stays at its place when the blank was filled in', async () => {
    const { element, text, show: tell } = await show(ready())
    await click(findByName(element, 'button', '下一处'))
    await click(findByName(element, 'button', '下一处'))
    await tell(ready({ ...report, findings: [blank('a', 0), blank('c', 2)] }))
    expect(text()).toContain('第 2/2 处')
    expect(element.querySelector('.walk__message')?.textContent).toBe('请填写次数c')
  })

  it('marks the flagged text and says where it went', async () => {
    const { element, calls } = await show(ready())
    expect(element.querySelector('.finding-list mark')?.textContent).toBe('XX')
    await click(findByName(element, '.finding__main', '请填写次数b'))
    expect(calls[0]?.[0]).toBe('revealFinding')
    expect(element.querySelector('[role="status"]')?.textContent).toBe('已定位到第 2 段')
  })

  it('moves through the list by arrow keys, with one stop for the Tab key', async () => {
    const { element } = await show(ready())
    const rows = [...element.querySelectorAll<HTMLElement>('.finding__main')]
    expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1])
    rows[0]?.focus()
    await press(rows[0] ?? element, 'ArrowDown')
    expect(document.activeElement).toBe(rows[1])
    await press(rows[1] ?? element, 'End')
    expect(document.activeElement).toBe(rows[2])
  })

  it('shows info only when asked for', async () => {
    const info = createFinding({ id: 'i', severity: 'info', message: '样式不一致' })
    const { element, text } = await show(ready({ ...report, findings: [info] }))
    expect(text()).not.toContain('样式不一致')
    expect(text()).not.toContain(CLEAN)
    await click(findByName(element, 'button', '另有 1 条提示'))
    expect(text()).toContain('样式不一致')
  })

  it('lists what was ignored, with the way back', async () => {
    const { element, calls } = await show(ready({ ...report, ignored: [blank('z', 0)] }))
    await click(findByName(element, '.ignored button', '恢复'))
    expect(calls[0]).toEqual(['restoreFinding', blank('z', 0)])
  })

  it('mounts a long list in part', async () => {
    giveHeights()
    const many = Array.from({ length: 2000 }, (_, index) => blank(`n${index}`, 0))
    const { element } = await show(ready({ ...report, findings: many }))
    const mounted = element.querySelectorAll('.finding').length
    expect(mounted).toBeGreaterThan(0)
    expect(mounted).toBeLessThan(100)
  })
})
