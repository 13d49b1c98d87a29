/**
 * Paints marks over an editor's text with CSS Custom Highlight: no node or attribute is touched. Only
 * paragraphs in view are registered, because each registered live range costs time at every key stroke.
 */

import type { Box, EditorAdapter } from '../editors/adapter'
import type { Mark } from '../messaging/protocol'
import { boxAt, groupMarks, isStillRight } from './painted-marks'
import type { Painter } from './painter'
import { placeOf } from './places'
import { createRangeGuard } from './range-guard'
import { isOnText } from './range-text'
import { createHighlights, type HighlightEnvironment } from './registry'
import { createPageStyle } from './style-sheet'
import { hasDarkGround, type MarkKind, markStyles } from './styles'
import { createFrameTicker, createTicker } from './ticker'

export interface TextPainterEnvironment {
  page: Document
  adapter: Pick<EditorAdapter, 'visibleKeys'> & Required<Pick<EditorAdapter, 'ranges'>>
  highlights: HighlightEnvironment
}

interface Painted {
  mark: Mark
  ranges: Range[]
}

/** Asking what is in view costs geometry; marks are ready half a screen ahead. Milliseconds. */
const PASS_INTERVAL = { scroll: 300, edit: 400 }
/** A view that moved no further for this time has come to rest. Milliseconds. */
const SETTLED = 100
const FOCUS_TIME = 2_500

export function createTextPainter(environment: TextPainterEnvironment): Painter {
  const { page, adapter } = environment
  const highlights = createHighlights(environment.highlights)
  const style = createPageStyle(page)
  const abort = new AbortController()
  const painted = new Map<string, Painted[]>()
  const kinds = new Map<Range, { kind: MarkKind; entry?: Painted }>()
  let marksByKey = new Map<string, Mark[]>()
  /** Lost since they were painted. */
  const lost = new Set<Painted>()
  const passes = createTicker(paint)
  const settled = createTicker(paint)
  const checks = createFrameTicker(page.defaultView, check)
  let focusTimer: ReturnType<typeof setTimeout> | undefined
  let dark: boolean | undefined
  let groundKnown = false

  const guard = createRangeGuard((range) => {
    const entry = kinds.get(range)?.entry
    remove(range)
    if (!entry) return
    entry.ranges = []
    lost.add(entry)
    typed()
  })

  const schedule = () => passes.within(PASS_INTERVAL.edit)
  const typed = () => checks.soon()
  const viewMoved = () => {
    passes.within(PASS_INTERVAL.scroll)
    settled.after(SETTLED)
  }
  const options = { capture: true, passive: true, signal: abort.signal }
  page.addEventListener('scroll', viewMoved, options)
  page.defaultView?.addEventListener('resize', viewMoved, options)
  // Editors that write for themselves have no input event.
  page.addEventListener('keydown', typed, options)
  page.addEventListener('input', typed, options)

  /** What an edit did to what is painted; what it brought into view waits for a pass. */
  function check() {
    groundKnown = false
    for (const [key, entries] of painted) {
      const isWrong = entries.some(
        (entry) =>
          lost.has(entry) || !entry.ranges.every((range) => isOnText(range, entry.mark.text)),
      )
      const marks = marksByKey.get(key)
      if (!isWrong || !marks) continue
      erase(key)
      paintParagraph(key, marks)
    }
    if (painted.size > 0) highlights.restore()
  }

  function paint() {
    passes.stop()
    settled.stop()
    groundKnown = false
    const visible = adapter.visibleKeys?.() ?? new Set(marksByKey.keys())
    for (const key of painted.keys()) if (!visible.has(key) || !marksByKey.has(key)) erase(key)
    for (const key of visible) {
      const marks = marksByKey.get(key)
      if (!marks) continue
      const before = painted.get(key)
      if (before && isStillRight(before, marks)) {
        before.forEach((entry, index) => {
          entry.mark = marks[index] ?? entry.mark
        })
        continue
      }
      if (before) erase(key)
      paintParagraph(key, marks)
    }
    if (painted.size > 0) highlights.restore()
  }

  function paintParagraph(key: string, marks: readonly Mark[]) {
    const entries = marks.map((mark) => ({ mark, ranges: adapter.ranges(mark) }))
    painted.set(key, entries)
    for (const entry of entries)
      for (const range of entry.ranges) add(entry.mark.severity, range, entry.mark.text, entry)
  }

  function add(kind: MarkKind, range: Range, text: string, entry?: Painted) {
    matchGround(range)
    highlights.add(kind, range)
    kinds.set(range, { kind, ...(entry && { entry }) })
    guard.watch(range, text)
  }

  function remove(range: Range) {
    const known = kinds.get(range)
    if (known) highlights.delete(known.kind, range)
    kinds.delete(range)
    guard.forget(range)
  }

  function erase(key: string) {
    for (const entry of painted.get(key) ?? []) {
      entry.ranges.forEach(remove)
      lost.delete(entry)
    }
    painted.delete(key)
  }

  function eraseFocus() {
    for (const [range, { kind }] of kinds) if (kind === 'focus') remove(range)
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
      marksByKey = groupMarks(marks)
      paint()
    },
    schedule,
    focus(span) {
      eraseFocus()
      groundKnown = false
      for (const range of adapter.ranges(span)) add('focus', range, span.text)
      highlights.restore()
      clearTimeout(focusTimer)
      focusTimer = setTimeout(eraseFocus, FOCUS_TIME)
    },
    painted: () => [...painted.values()].flat(),
    at(point) {
      const found: { mark: Mark; box: Box }[] = []
      for (const { mark, ranges } of [...painted.values()].flat()) {
        const box = boxAt(ranges, mark.text, point)
        if (box) found.push({ mark, box })
      }
      return placeOf(found)
    },
    stop() {
      abort.abort()
      passes.stop()
      settled.stop()
      checks.stop()
      clearTimeout(focusTimer)
      guard.stop()
      kinds.clear()
      painted.clear()
      marksByKey.clear()
      highlights.remove()
      style.remove()
    },
  }
}
