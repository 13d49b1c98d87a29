/** Finds a block that is not mounted by scrolling towards it, where the editor offers no way to jump. */
import { findScroller } from './scroll'

export interface ScrollSearch<Block extends { element: Element }> {
  mounted(): Block[]
  /** Place of a block among all paragraphs; -1 for an unknown one. */
  indexOf(block: Block): number
  /** Whatever stands between two mounted blocks and is not mounted is folded: scrolling does not bring it. */
  mountsStretches?: boolean
}

/** The estimate is mended at every step; a document of 6,000 blocks takes about five. */
const STEPS = 40
/** Editors mount what is scrolled to after 60 to 500 ms. */
const MOUNT_TIME = 150

export async function scrollTowards<Block extends { element: Element }>(
  target: number,
  search: ScrollSearch<Block>,
): Promise<boolean> {
  for (let step = 0; step < STEPS; step++) {
    const known = search
      .mounted()
      .map((block) => ({ block, index: search.indexOf(block) }))
      .filter(({ index }) => index > 0)
    if (known.some(({ index }) => index === target)) return true
    const first = known[0]
    const last = known.at(-1)
    if (search.mountsStretches && first && last && first.index < target && target < last.index)
      return false
    const scroller = first && findScroller(first.block.element)
    if (!first || !last || !scroller) return false
    const top = first.block.element.getBoundingClientRect().top
    const { bottom } = last.block.element.getBoundingClientRect()
    const height = Math.max(8, (bottom - top) / (last.index - first.index + 1))
    const before = scroller.scrollTop
    scroller.scrollTop +=
      target < first.index
        ? top - scroller.getBoundingClientRect().top + (target - first.index) * height
        : bottom - scroller.getBoundingClientRect().bottom + (target - last.index) * height
    await new Promise((resolve) => setTimeout(resolve, MOUNT_TIME))
    if (Math.abs(scroller.scrollTop - before) < 1 && step > 2) return false
  }
  return false
}
