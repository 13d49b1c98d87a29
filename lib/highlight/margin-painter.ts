/**
 * Marks for editors that paint their text on a canvas: a bar left of each paragraph that has one, drawn
 * in one layer beside the pages. The layer takes no pointer events, so the editor works under it.
 */
import type { Box, EditorAdapter, Span } from '../editors/adapter'
import type { Mark } from '../messaging/protocol'
import { barOf, createMarginLayer, type Drawing } from './margin-layer'
import { groupMarks } from './painted-marks'
import type { Painter } from './painter'
import { byWeight, contains, placeOf } from './places'
import { createFrameTicker } from './ticker'

export interface MarginPainterEnvironment {
  page: Document
  adapter: Pick<EditorAdapter, 'visibleKeys'> & Required<Pick<EditorAdapter, 'margin'>>
}

const FOCUS_TIME = 2_500
/** How far from a bar it is still meant. CSS pixels. */
const SLACK = 6

interface Drawn {
  bar: Box
  mark: Mark
}

export function createMarginPainter({ page, adapter }: MarginPainterEnvironment): Painter {
  const { margin } = adapter
  const layer = createMarginLayer(page)
  const abort = new AbortController()
  let marksByKey = new Map<string, Mark[]>()
  let drawn: Drawn[] = []
  let focused: Span | null = null
  let focusTimer: ReturnType<typeof setTimeout> | undefined

  const view = page.defaultView
  const frames = createFrameTicker(view, draw)
  const schedule = () => frames.soon()
  page.addEventListener('scroll', schedule, { capture: true, passive: true, signal: abort.signal })
  view?.addEventListener('resize', schedule, { signal: abort.signal })

  function draw() {
    drawn = []
    const host = margin.host()
    if (!host || (marksByKey.size === 0 && !focused)) {
      layer.remove()
      return
    }
    const visible = adapter.visibleKeys?.() ?? marksByKey.keys()
    const drawings: Drawing[] = []
    for (const key of visible) drawings.push(...drawParagraph(marksByKey.get(key) ?? []))
    for (const box of focused ? margin.boxes(focused) : []) drawings.push({ kind: 'focus', box })
    layer.draw(host, drawings)
  }

  /** One bar a stretch of the paragraph, in the colour of the worst mark that is surely there. */
  function drawParagraph(marks: readonly Mark[]): Drawing[] {
    const bars = new Map<string, { box: Box; worst: Mark }>()
    for (const mark of marks)
      for (const box of margin.boxes(mark)) {
        drawn.push({ bar: barOf(box), mark })
        const place = `${box.left} ${box.top} ${box.height}`
        const known = bars.get(place)
        if (!known || byWeight(mark, known.worst) < 0) bars.set(place, { box, worst: mark })
      }
    return [...bars.values()].map(({ box, worst }) => ({ kind: worst.severity, box: barOf(box) }))
  }

  return {
    setMarks(marks) {
      marksByKey = groupMarks(marks)
      draw()
    },
    schedule,
    focus(span) {
      focused = span
      clearTimeout(focusTimer)
      focusTimer = setTimeout(() => {
        focused = null
        draw()
      }, FOCUS_TIME)
      draw()
    },
    painted: () =>
      [...new Set(drawn.map(({ mark }) => mark))].map((mark) => ({ mark, ranges: [] })),
    at(point) {
      const origin = layer.origin()
      // What lies over the pages hides the bars too.
      if (!origin || (point.target && !margin.host()?.contains(point.target))) return null
      const place = { x: point.x - origin.x, y: point.y - origin.y }
      const found = drawn.filter(({ bar }) => contains(bar, place, SLACK))
      return placeOf(
        found.map(({ mark, bar }) => ({
          mark,
          box: { ...bar, left: bar.left + origin.x, top: bar.top + origin.y },
        })),
      )
    },
    stop() {
      abort.abort()
      frames.stop()
      clearTimeout(focusTimer)
      drawn = []
      marksByKey.clear()
      layer.remove()
    },
  }
}
