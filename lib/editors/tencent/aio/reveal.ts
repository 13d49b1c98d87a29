/** Brings a place of a smart document into view, on the user's click. */
import type { RevealResult, Span } from '../../adapter'
import { findBlockRanges } from '../../block-ranges'
import { centre, findScroller, isInside } from '../../scroll'
import { scrollTowards } from '../../scroll-search'
import type { MountedBlock } from './mounted-blocks'
import type { MountedView } from './mounted-view'
import { readZone } from './zone-text'

interface RevealEnvironment {
  page: Document
  view: MountedView
  textOf(key: string): string | undefined
  /** Place among all paragraphs; -1 for an unknown key. */
  indexOf(key: string): number
  count(): number
}

/** Blocks above change their height while they mount, so the place is set again until it stays. */
const CENTRE_ROUNDS = 8
/** Milliseconds. */
const ROUND = 80

export function createReveal({ page, view, textOf, indexOf, count }: RevealEnvironment) {
  return async (span: Span): Promise<RevealResult> => {
    if (textOf(span.key) === undefined) return 'absent'
    if (!view.find(span.key) && !(await mount(span.key))) return 'failed'
    return settle(span)
  }

  /** What is folded away cannot be shown: then the place where it is folded is. */
  async function mount(key: string): Promise<boolean> {
    const target = indexOf(key)
    const search = {
      mounted: view.blocks,
      indexOf: (block: MountedBlock) => indexOf(view.keyOf(block)),
      mountsStretches: true,
    }
    if (await scrollTowards(target, search)) return true
    const before = view.blocks().findLast((block) => {
      const index = search.indexOf(block)
      return index >= 0 && index < target
    })
    if (before) before.element.scrollIntoView({ block: 'center' })
    else jumpTo(target)
    await pause()
    return view.find(key) !== undefined || (!before && scrollTowards(target, search))
  }

  /** Nothing near is known: to where the paragraph would be if all were of one height. */
  function jumpTo(target: number) {
    const scroller = page.querySelector('#sc-scroll-container')
    if (scroller) scroller.scrollTop = (scroller.scrollHeight * target) / Math.max(1, count())
  }

  async function settle(span: Span): Promise<RevealResult> {
    view.find(span.key)?.element.scrollIntoView({ block: 'center' })
    for (let round = 0; round < CENTRE_ROUNDS; round++) {
      await pause()
      const block = view.find(span.key)
      const scroller = block && findScroller(block.element)
      if (!block || !scroller) return 'failed'
      const target =
        findBlockRanges(span, textOf(span.key), block.zone, readZone)[0] ?? block.element
      const before = scroller.scrollTop
      centre(scroller, target.getBoundingClientRect())
      const stayed = Math.abs(scroller.scrollTop - before) < 2
      if (stayed && isInside(scroller, target.getBoundingClientRect())) return 'moved'
    }
    const block = view.find(span.key)
    const scroller = block && findScroller(block.element)
    const isThere = block && scroller && isInside(scroller, block.element.getBoundingClientRect())
    return isThere ? 'moved' : 'failed'
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ROUND))
}
