/** Brings a place of a smart document into view, on the user's click. */
import type { RevealResult, Span } from '../../adapter'
import type { EditableParagraph } from '../../generic/read-blocks'
import { centre, findScroller, isInside } from '../../scroll'

interface SmartRevealEnvironment {
  ranges(span: Span): Range[]
  mounted(): ReadonlyMap<string, EditableParagraph>
  has(key: string): boolean
  indexOf(key: string): number
}

const STEPS = 40
/** What is scrolled to is mounted a little later. Milliseconds. */
const MOUNT_TIME = 80

export function createSmartReveal({ ranges, mounted, has, indexOf }: SmartRevealEnvironment) {
  /** Blocks that are not mounted are estimated to be as high as those that are. */
  function stepTowards(target: number): boolean {
    const known = [...mounted()].map(([key, { block }]) => ({ block, index: indexOf(key) }))
    const first = known[0]
    const last = known.at(-1)
    const scroller = first && findScroller(first.block)
    if (!first || !last || !scroller) return false
    const { top } = first.block.getBoundingClientRect()
    const { bottom } = last.block.getBoundingClientRect()
    const height = Math.max(8, (bottom - top) / (last.index - first.index + 1))
    const before = scroller.scrollTop
    const frame = scroller.getBoundingClientRect()
    scroller.scrollTop +=
      target < first.index
        ? top - frame.top + (target - first.index) * height
        : bottom - frame.bottom + (target - last.index) * height
    return Math.abs(scroller.scrollTop - before) >= 1
  }

  return async (span: Span): Promise<RevealResult> => {
    if (!has(span.key)) return 'absent'
    for (let step = 0; step < STEPS; step++) {
      const place = mounted().get(span.key)
      if (!place) {
        if (!stepTowards(indexOf(span.key)) && step > 2) return 'failed'
      } else {
        const target = ranges(span)[0] ?? place.block
        const scroller = findScroller(place.block)
        if (!scroller) return 'failed'
        const before = scroller.scrollTop
        place.block.scrollIntoView({ block: 'nearest' })
        centre(scroller, target.getBoundingClientRect())
        const stayed = Math.abs(scroller.scrollTop - before) < 2
        if (stayed && isInside(scroller, target.getBoundingClientRect())) return 'moved'
      }
      await new Promise((resolve) => setTimeout(resolve, MOUNT_TIME))
    }
    return 'failed'
  }
}
