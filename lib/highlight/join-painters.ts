/** Several ways of painting as one, for an editor whose documents differ. */
import type { Painter } from './painter'

export function joinPainters(painters: readonly Painter[]): Painter {
  const each = (step: (painter: Painter) => void) => painters.forEach(step)
  return {
    setMarks: (marks) => each((painter) => painter.setMarks(marks)),
    schedule: () => each((painter) => painter.schedule()),
    focus: (span) => each((painter) => painter.focus(span)),
    painted: () => painters.flatMap((painter) => painter.painted()),
    at(point) {
      for (const painter of painters) {
        const place = painter.at(point)
        if (place) return place
      }
      return null
    },
    stop: () => each((painter) => painter.stop()),
  }
}
