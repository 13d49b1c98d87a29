// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Painter } from '../../lib/highlight/painter'
import type { HighlightEnvironment, HighlightSet } from '../../lib/highlight/registry'
import { createTextPainter } from '../../lib/highlight/text-painter'
import type { Mark } from '../../lib/messaging/protocol'

class TestHighlight extends Set<AbstractRange> implements HighlightSet {}

let registry: Map<string, unknown>
let visible: Set<string>
let painter: Painter
let before: string
const ranges = vi.fn()

const environment: HighlightEnvironment = {
  create: () => new TestHighlight(),
  get: (name) => registry.get(name),
  set: (name, highlight) => void registry.set(name, highlight),
  delete: (name) => void registry.delete(name),
}

/** Each paragraph is one element with one text node. */
function findRanges({ key, start, end, text }: Mark): Range[] {
  const node = document.getElementById(key)?.firstChild
  if (!node?.textContent || node.textContent.slice(start, end) !== text) return []
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return [range]
}

const mark = (key: string, severity: Mark['severity'] = 'error'): Mark => ({
  id: `f-${key}`,
  key,
  start: 2,
  end: 4,
  text: '××',
  severity,
  rule: 'placeholder/multiplication-sign',
  message: '没有填',
  suggestions: [],
})
const painted = (name: string) =>
  [...((registry.get(`gaojian-${name}`) as TestHighlight | undefined) ?? [])].map(String)
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  registry = new Map()
  visible = new Set(['a', 'b'])
  document.body.innerHTML =
    '<div id="a">完成××项</div><div id="b">新增××人</div><div id="c">共计××次</div>'
  before = document.documentElement.outerHTML
  ranges.mockReset().mockImplementation(findRanges)
  painter = createTextPainter({
    page: document,
    adapter: { ranges, visibleKeys: () => visible },
    highlights: environment,
  })
})
afterEach(() => {
  painter.stop()
  vi.useRealTimers()
})

describe('painting', () => {
  it('registers the marks in view by severity, and touches no node', () => {
    painter.setMarks([mark('a'), mark('b', 'warning'), mark('c')])
    expect(painted('error')).toEqual(['××'])
    expect(painted('warning')).toEqual(['××'])
    expect(painter.painted().map((entry) => entry.mark.key)).toEqual(['a', 'b'])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('follows the view when it scrolls, at most once in a while', async () => {
    painter.setMarks([mark('a'), mark('c')])
    visible = new Set(['c'])
    for (let event = 0; event < 20; event++) document.dispatchEvent(new Event('scroll'))
    await pass(160)
    expect(painter.painted().map((entry) => entry.mark.key)).toEqual(['c'])
    expect(painted('error')).toHaveLength(1)
    expect(ranges).toHaveBeenCalledTimes(2)
  })

  it('looks again only at paragraphs that changed', async () => {
    painter.setMarks([mark('a'), mark('b')])
    ranges.mockClear()
    const element = document.getElementById('b')
    if (element) element.textContent = '今年新增××人'
    painter.schedule()
    await pass(410)
    expect(ranges.mock.calls.map(([span]) => span.key)).toEqual(['b'])
    expect(painter.painted().find((entry) => entry.mark.key === 'b')?.ranges).toEqual([])
    expect(painted('error')).toEqual(['××'])
  })

  const textOf = (key: string): Text => {
    const node = document.getElementById(key)?.firstChild
    if (!(node instanceof Text)) throw new Error('no text')
    return node
  }

  it('takes a mark away before the page is painted when it is typed into', async () => {
    painter.setMarks([mark('a'), mark('b', 'warning')])
    textOf('b').insertData(3, '不')
    await Promise.resolve()
    expect([painted('error'), painted('warning')]).toEqual([['××'], []])
    expect(painter.painted().map((entry) => entry.ranges.length)).toEqual([1, 0])
  })

  it('looks for such a mark again soon', async () => {
    painter.setMarks([mark('a')])
    textOf('a').insertData(3, '不')
    await Promise.resolve()
    textOf('a').data = '完成××项'
    await pass(100)
    expect(painted('error')).toEqual(['××'])
  })

  it('lets a focus mark go that is typed into', async () => {
    painter.focus(mark('a'))
    textOf('a').insertData(3, '不')
    await Promise.resolve()
    expect(painted('focus')).toEqual([])
  })

  it('tells what is marked at a point, the worst first', () => {
    painter.setMarks([mark('a', 'info'), { ...mark('a'), id: 'worse' }])
    const box = { left: 10, top: 20, width: 30, height: 16, right: 40, bottom: 36 } as DOMRect
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([box] as unknown as DOMRectList)
    const target = document.getElementById('a')?.firstChild ?? null
    expect(painter.at({ x: 12, y: 25, target })?.marks.map(({ id }) => id)).toEqual([
      'worse',
      'f-a',
    ])
    expect(painter.at({ x: 12, y: 60, target })).toBeNull()
    expect(painter.at({ x: 12, y: 25, target: document.getElementById('b') })).toBeNull()
    vi.restoreAllMocks()
  })

  it('takes a mark away as soon as it is no longer reported', () => {
    painter.setMarks([mark('a'), mark('b')])
    painter.setMarks([mark('b')])
    expect(painter.painted().map((entry) => entry.mark.key)).toEqual(['b'])
    painter.setMarks([])
    expect(painted('error')).toEqual([])
  })

  it('has nothing for findings without a place', () => {
    painter.setMarks([{ ...mark('a'), start: 0, end: 0, text: '' }])
    expect(ranges).not.toHaveBeenCalled()
  })

  it('comes back when the page clears the registry', async () => {
    painter.setMarks([mark('a')])
    registry.clear()
    painter.schedule()
    await pass(410)
    expect(painted('error')).toEqual(['××'])
  })

  it('shows one place in its own colour for a while', async () => {
    painter.focus(mark('a'))
    expect(painted('focus')).toEqual(['××'])
    painter.focus(mark('b'))
    expect(painted('focus')).toHaveLength(1)
    await pass(3_000)
    expect(painted('focus')).toEqual([])
  })

  it('leaves nothing behind, and what is the page’s own alone', async () => {
    registry.set('page-own', 'kept')
    const sheets = [...document.adoptedStyleSheets]
    painter.setMarks([mark('a')])
    painter.stop()
    document.dispatchEvent(new Event('scroll'))
    await pass(1_000)
    expect([...registry.keys()]).toEqual(['page-own'])
    expect(document.adoptedStyleSheets).toEqual(sheets)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
