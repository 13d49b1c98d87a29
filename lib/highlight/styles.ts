/** How marks look. Applies to ::highlight() only, so nothing of the page changes its style. */
import type { Severity } from '../report'

export type MarkKind = Severity | 'focus'

/** The registry is shared with the page: names are prefixed and hold nothing of the document. */
export const highlightName = (kind: MarkKind) => `gaojian-${kind}` as const

interface Colours {
  line: string
  background: string
}

export const LIGHT: Record<MarkKind, Colours> = {
  error: { line: '#d92d20', background: 'rgb(217 45 32 / 12%)' },
  warning: { line: '#c77700', background: 'rgb(247 144 9 / 12%)' },
  info: { line: '#2563c9', background: 'rgb(37 99 201 / 7%)' },
  focus: { line: '#7a5af8', background: 'rgb(122 90 248 / 28%)' },
}

export const DARK: Record<MarkKind, Colours> = {
  error: { line: '#ff8a80', background: 'rgb(255 107 95 / 24%)' },
  warning: { line: '#ffc266', background: 'rgb(255 178 64 / 20%)' },
  info: { line: '#8ab8ff', background: 'rgb(96 156 255 / 16%)' },
  focus: { line: '#b9a8ff', background: 'rgb(150 125 255 / 40%)' },
}

export function markStyles(dark: boolean): string {
  return Object.entries(dark ? DARK : LIGHT)
    .map(
      ([kind, { line, background }]) =>
        `::highlight(gaojian-${kind}){background-color:${background};text-decoration:underline wavy ${line}}`,
    )
    .join('\n')
}

/** Whether the text stands on a dark ground. Pages switch to dark in ways of their own, so the ground itself is asked. */
export function hasDarkGround(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const channels = /^rgba?\(([^)]{1,80})\)$/.exec(view.getComputedStyle(at).backgroundColor)?.[1]
    const [red = 255, green = 255, blue = 255, alpha = 1] = (channels ?? '')
      .split(/[\s,/]+/)
      .filter(Boolean)
      .map(Number)
    if (channels && alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < 110
  }
  return false
}
