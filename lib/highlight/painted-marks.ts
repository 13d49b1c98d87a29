/** Questions to what is painted: is it still right, and what of it is at a point. */
import type { Box } from '../editors/adapter'
import type { Mark } from '../messaging/protocol'
import type { PaintedMark, Point } from './painter'
import { contains } from './places'
import { isOnText } from './range-text'

/** The wavy line is a little below the text. CSS pixels. */
const SLACK = 2

/** By paragraph. Marks about no words have no place. */
export function groupMarks(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) {
    if (mark.end <= mark.start) continue
    const list = groups.get(mark.key)
    if (list) list.push(mark)
    else groups.set(mark.key, [mark])
  }
  return groups
}

/** Only ranges inside what the browser found at the point are measured. */
export function boxAt(ranges: readonly Range[], text: string, point: Point): Box | null {
  const { target } = point
  for (const range of ranges) {
    if (!target || !range.intersectsNode(target) || !isOnText(range, text)) continue
    for (const box of range.getClientRects()) if (contains(box, point, SLACK)) return box
  }
  return null
}

/** The same marks, each still on its own text. */
export function isStillRight(before: readonly PaintedMark[], marks: readonly Mark[]): boolean {
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
