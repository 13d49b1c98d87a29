/** Geometry of marks for hit testing, and which of several marks speaks first. */
import type { Box } from '../editors/adapter'
import type { Mark } from '../messaging/protocol'
import type { Severity } from '../report'
import type { MarkedPlace, Point } from './painter'

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

export const byWeight = (a: Pick<Mark, 'severity'>, b: Pick<Mark, 'severity'>): number =>
  WEIGHT[a.severity] - WEIGHT[b.severity]

export function contains(box: Box, { x, y }: Pick<Point, 'x' | 'y'>, slack = 0): boolean {
  return (
    x >= box.left - slack &&
    x <= box.left + box.width + slack &&
    y >= box.top - slack &&
    y <= box.top + box.height + slack
  )
}

/** The worst mark first; the place is where that one is. */
export function placeOf(found: readonly { mark: Mark; box: Box }[]): MarkedPlace | null {
  const sorted = [...found].sort((a, b) => byWeight(a.mark, b.mark))
  const box = sorted[0]?.box
  return box ? { marks: sorted.map(({ mark }) => mark), box } : null
}
