/** Marks on the editable text by CSS Custom Highlight; the text's nodes stay as they are. */
import { SEVERITIES } from '../../lib/panel/findings'
import type { Finding, Report } from '../../lib/report'
import { rangeIn, type SurfaceText } from './surface-text'

/** The names are global in the page. */
const highlightName = (kind: string) => `gaojian-${kind}`

export interface SurfaceMarks {
  show(report: Report): void
  /** Rings one place until the next call; null: none. */
  focus(range: Range | null): void
  remove(): void
}

/**
 * Only paragraphs in view, plus half a screen each way, hold ranges: live ranges cost every key
 * stroke in proportion to their number.
 */
export function createSurfaceMarks(root: HTMLElement, text: SurfaceText): SurfaceMarks {
  const inView = new Set<Element>()
  const observed = new WeakSet<Element>()
  let findings = new Map<string, Finding[]>()
  let scheduled = 0

  const paint = () => {
    scheduled = 0
    const ranges = { error: [] as Range[], warning: [] as Range[], info: [] as Range[] }
    for (const [key, own] of findings) {
      const element = text.elementOf(key)
      if (!element || !inView.has(element)) continue
      for (const finding of own) {
        const range = rangeIn(element, finding.start, finding.end)
        if (range?.toString() === finding.text) ranges[finding.severity].push(range)
      }
    }
    for (const severity of SEVERITIES)
      CSS.highlights.set(highlightName(severity), new Highlight(...ranges[severity]))
  }
  const schedule = () => {
    scheduled ||= requestAnimationFrame(paint)
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inView.add(target)
        else inView.delete(target)
      schedule()
    },
    { root: root.parentElement, rootMargin: '50% 0px' },
  )

  return {
    show(report) {
      findings = new Map()
      for (const finding of report.findings) {
        const key = report.paragraphs[finding.paragraph]?.key
        if (key !== undefined) findings.set(key, [...(findings.get(key) ?? []), finding])
      }
      for (const element of root.children) {
        if (observed.has(element)) continue
        observed.add(element)
        observer.observe(element)
      }
      schedule()
    },
    focus(range) {
      const highlight = range ? new Highlight(range) : new Highlight()
      highlight.priority = 1
      CSS.highlights.set(highlightName('focus'), highlight)
    },
    remove() {
      observer.disconnect()
      cancelAnimationFrame(scheduled)
      for (const kind of [...SEVERITIES, 'focus']) CSS.highlights.delete(highlightName(kind))
    },
  }
}
