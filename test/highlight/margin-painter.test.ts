// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Box } from '../../lib/editors/adapter'
import { createPainter, type Painter } from '../../lib/highlight/painter'
import type { Mark } from '../../lib/messaging/protocol'

const mark = (key: string, severity: Mark['severity'] = 'error', text = '××'): Mark => ({
  id: `f-${key}-${severity}`,
  key,
  start: 2,
  end: 4,
  text,
  severity,
  rule: 'placeholder/multiplication-sign',
  message: '没有填',
  suggestions: [],
})

let host: Element | null
let boxes: Map<string, Box[]>
let painter: Painter

const layers = () => [...document.querySelectorAll('gaojian-marks')]
const bars = () =>
  [...(layers()[0]?.shadowRoot?.querySelectorAll('i') ?? [])].map((bar) => ({
    kind: bar.dataset.kind,
    place: bar.style.translate,
    size: bar.dataset.size,
  }))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] })
  document.body.innerHTML = '<div id="pages"><div class="page"></div></div><div id="other"></div>'
  host = document.getElementById('pages')
  boxes = new Map([
    ['a', [{ left: 60, top: 100, width: 500, height: 40 }]],
    ['b', [{ left: 4, top: 200, width: 500, height: 20 }]],
  ])
  const created = createPainter({
    page: document,
    adapter: {
      margin: {
        host: () => host,
        // Fails closed: the text of a mark must be the one that is laid out.
        boxes: ({ key, text }) => (text === '××' ? (boxes.get(key) ?? []) : []),
      },
    },
    highlights: null,
  })
  if (!created) throw new Error('no painter')
  painter = created
})
afterEach(() => {
  painter.stop()
  vi.useRealTimers()
})

describe('margin marks', () => {
  it('stand left of the paragraph in the colour of the worst, in one layer that hears nothing', () => {
    painter.setMarks([mark('a', 'info'), mark('a', 'error'), mark('b', 'warning')])
    expect(bars()).toEqual([
      { kind: 'error', place: '49px 100px', size: '3 40' },
      { kind: 'warning', place: '1px 200px', size: '3 20' },
    ])
    expect(layers()).toHaveLength(1)
    expect(layers()[0]?.parentElement?.id).toBe('pages')
    expect(layers()[0]?.getAttribute('aria-hidden')).toBe('true')
    expect(document.querySelector('.page')?.childNodes).toHaveLength(0)
  })

  it('are not drawn where the text is another one, or nothing is laid out', () => {
    painter.setMarks([mark('a', 'error', '改了'), mark('c')])
    expect(bars()).toEqual([])
  })

  it('follow the layout and move to another host', async () => {
    painter.setMarks([mark('a')])
    boxes.set('a', [{ left: 60, top: 140, width: 500, height: 40 }])
    host = document.getElementById('other')
    document.dispatchEvent(new Event('scroll'))
    await vi.advanceTimersByTimeAsync(40)
    expect(bars()).toEqual([{ kind: 'error', place: '49px 140px', size: '3 40' }])
    expect(layers()[0]?.parentElement?.id).toBe('other')
    host = null
    painter.schedule()
    await vi.advanceTimersByTimeAsync(40)
    expect(layers()).toEqual([])
  })

  it('flash where the user was taken', async () => {
    painter.focus(mark('b'))
    expect(bars()).toEqual([{ kind: 'focus', place: '4px 200px', size: '500 20' }])
    await vi.advanceTimersByTimeAsync(3_000)
    expect(bars()).toEqual([])
  })

  it('are found near the bar, not in the text', () => {
    painter.setMarks([mark('a', 'info'), mark('a')])
    const target = document.querySelector('.page')
    expect(painter.at({ x: 51, y: 120, target })?.marks.map(({ severity }) => severity)).toEqual([
      'error',
      'info',
    ])
    expect(painter.at({ x: 120, y: 120, target })).toBeNull()
    // Under a dialog of the page.
    expect(painter.at({ x: 51, y: 120, target: document.getElementById('other') })).toBeNull()
    expect(painter.painted()).toHaveLength(2)
  })

  it('leave nothing behind', () => {
    painter.setMarks([mark('a')])
    painter.stop()
    expect(layers()).toEqual([])
  })
})
