/**
 * Paints marks over an editor's text with CSS Custom Highlight: no node or attribute is touched. Only
 * paragraphs in view are registered, because each registered live range costs time at every key stroke.
 */

import type { EditorAdapter, Span } from '../editors/adapter'
import { visibleText } from '../editors/dom-text'
import type { Mark } from '../messaging/protocol'
import { createHighlights, type HighlightEnvironment } from './registry'
import { createPageStyle } from './style-sheet'
import { hasDarkGround, markStyles } from './styles'

export interface Painter {
  /** All marks of the document; those of unchanged paragraphs stay as they are painted. */
  setMarks(marks: readonly Mark[]): void
  /** Something moved, was mounted or edited: paints again soon. Cheap to call often. */
  schedule(): void
  /** Shows one place in its own colour for a while. */
  focus(span: Span): void
  /** The marks that are painted just now, for hit testing. */
  painted(): PaintedMark[]
  /** Takes every mark and style away. */
  stop(): void
}

export interface PaintedMark {
  mark: Mark
  ranges: readonly Range[]
}

export interface PainterEnvironment {
  page: Document
  adapter: Pick<EditorAdapter, 'ranges' | 'visibleKeys'>
  highlights: HighlightEnvironment
}

/** At most one pass in this time while the user scrolls or types. Milliseconds. */
const PASS_INTERVAL = 80
const FOCUS_TIME = 2_500

export function createPainter({
  page,
  adapter,
  highlights: environment,
}: PainterEnvironment): Painter {
  const highlights = createHighlights(environment)
  const style = createPageStyle(page)
  const abort = new AbortController()
  const painted = new Map<string, PaintedMark[]>()
  let marksByKey = new Map<string, Mark[]>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let focusTimer: ReturnType<typeof setTimeout> | undefined
  let dark: boolean | undefined
  let groundKnown = false

  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      paint()
    }, PASS_INTERVAL)
  }
  page.addEventListener('scroll', schedule, {
    capture: true,
    passive: true,
    signal: abort.signal,
  })
  page.defaultView?.addEventListener('resize', schedule, { signal: abort.signal })

  function paint() {
    groundKnown = false
    const visible = adapter.visibleKeys?.() ?? new Set(marksByKey.keys())
    for (const key of painted.keys()) if (!visible.has(key) || !marksByKey.has(key)) erase(key)
    for (const key of visible) {
      const marks = marksByKey.get(key)
      if (!marks) continue
      const before = painted.get(key)
      if (before && isStillRight(before, marks)) continue
      if (before) erase(key)
      paintParagraph(key, marks)
    }
    if (painted.size > 0) highlights.restore()
  }

  function paintParagraph(key: string, marks: readonly Mark[]) {
    const entries = marks.map((mark) => ({ mark, ranges: adapter.ranges?.(mark) ?? [] }))
    painted.set(key, entries)
    for (const { mark, ranges } of entries)
      for (const range of ranges) {
        matchGround(range)
        highlights.add(mark.severity, range)
      }
  }

  function erase(key: string) {
    for (const { mark, ranges } of painted.get(key) ?? [])
      for (const range of ranges) highlights.delete(mark.severity, range)
    painted.delete(key)
  }

  function matchGround({ startContainer }: Range) {
    if (groundKnown || !startContainer.parentElement) return
    groundKnown = true
    const isDark = hasDarkGround(startContainer.parentElement)
    if (isDark === dark) return
    dark = isDark
    style.set(markStyles(isDark))
  }

  return {
    setMarks(marks) {
      marksByKey = new Map()
      for (const mark of marks) {
        if (mark.end <= mark.start) continue
        const list = marksByKey.get(mark.key)
        if (list) list.push(mark)
        else marksByKey.set(mark.key, [mark])
      }
      paint()
    },
    schedule,
    focus(span) {
      highlights.clear('focus')
      groundKnown = false
      for (const range of adapter.ranges?.(span) ?? []) {
        matchGround(range)
        highlights.add('focus', range)
      }
      highlights.restore()
      clearTimeout(focusTimer)
      focusTimer = setTimeout(() => highlights.clear('focus'), FOCUS_TIME)
    },
    painted: () => [...painted.values()].flat(),
    stop() {
      abort.abort()
      clearTimeout(timer)
      clearTimeout(focusTimer)
      painted.clear()
      marksByKey.clear()
      highlights.remove()
      style.remove()
    },
  }
}

/** The same marks, each still on its own text: a live range grows when typed into and collapses when nodes are replaced. */
function isStillRight(before: readonly PaintedMark[], marks: readonly Mark[]): boolean {
  return (
    before.length === marks.length &&
    before.every(({ mark, ranges }, index) => {
      const now = marks[index]
      return (
        now !== undefined &&
        now.id === mark.id &&
        now.severity === mark.severity &&
        now.start === mark.start &&
        now.end === mark.end &&
        now.text === mark.text &&
        ranges.length > 0 &&
        ranges.every((range) => isOnText(range, mark.text))
      )
    })
  )
}

function isOnText(range: Range, text: string): boolean {
  return range.startContainer.isConnected && sameText(range.toString(), text)
}

/** Objects have no text in the DOM, and soft breaks may be elements. */
function sameText(shown: string, judged: string): boolean {
  const plain = (text: string) => visibleText(text).replace(/[\uFFFC\n]/g, '')
  return plain(shown) === plain(judged)
}
