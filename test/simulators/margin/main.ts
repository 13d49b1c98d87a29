/** A painted document with margin marks, to see the layer in a real browser: pages that scroll, nothing editable. */
import type { Box } from '../../../lib/editors/adapter'
import { createPainter, type Painter } from '../../../lib/highlight/painter'
import type { Mark } from '../../../lib/messaging/protocol'

declare global {
  interface Window {
    __margin: {
      painter: Painter
      /** Where a paragraph's bar has to be just now: left and top in the window. */
      expected(index: number): { left: number; top: number }
      replaceHost(): void
    }
  }
}

const PARAGRAPHS = 60
const HEIGHT = 60
const SEVERITIES = ['error', 'warning', 'info'] as const
const { positioned } = Object.fromEntries(new URLSearchParams(location.search))

const boxOf = (index: number): Box => ({
  left: 80,
  top: 20 + index * (HEIGHT + 20),
  width: 500,
  height: HEIGHT,
})

const scroller = document.createElement('div')
scroller.id = 'scroller'
scroller.style.cssText =
  'position:absolute;inset:40px 30px 0 50px;overflow:auto;background:#eee;padding:12px'
document.body.append(scroller)

function makeHost(): HTMLElement {
  const host = document.createElement('div')
  host.id = 'pages'
  const position = positioned === 'no' ? 'static' : 'relative'
  host.style.cssText = `position:${position};height:${PARAGRAPHS * (HEIGHT + 20)}px;background:#fff;border:3px solid #ccc`
  scroller.replaceChildren(host)
  return host
}

let host = makeHost()
const marks = Array.from(
  { length: PARAGRAPHS },
  (_, index): Mark => ({
    id: `m${index}`,
    key: `k${index}`,
    start: 0,
    end: 2,
    text: '××',
    rule: 'placeholder/multiplication-sign',
    severity: SEVERITIES[index % 3] ?? 'info',
    message: '没有填',
    suggestions: [],
  }),
)
const painter = createPainter({
  page: document,
  adapter: {
    margin: { host: () => host, boxes: ({ key }) => [boxOf(Number(key.slice(1)))] },
  },
  highlights: null,
})
if (painter) {
  painter.setMarks(marks)
  window.__margin = {
    painter,
    expected(index) {
      const { left, top } = host.getBoundingClientRect()
      const box = boxOf(index)
      return { left: left + box.left - 11, top: top + box.top }
    },
    replaceHost() {
      host = makeHost()
      painter.schedule()
    },
  }
}
