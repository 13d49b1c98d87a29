/** Brings a place of a Feishu document into view, on the user's click. */
import type { BridgeClient } from '../../messaging/bridge-client'
import type { RevealResult, Span } from '../adapter'
import { centre, findScroller, isInside } from '../scroll'
import { scrollTowards } from '../scroll-search'
import type { MountedBlock } from './mounted-blocks'
import type { feishuVerbs } from './page-protocol'
import { findRanges } from './zone-ranges'

interface RevealEnvironment {
  page: Document
  bridge: BridgeClient<typeof feishuVerbs>
  findBlock(key: string): MountedBlock | undefined
  textOf(key: string): string | undefined
  mounted(): MountedBlock[]
  /** Place among all paragraphs; -1 for an unknown key. */
  indexOf(key: string): number
  keyOf(block: MountedBlock): string
}

/** Feishu mounts a far block 60 to 500 ms after the jump; slow machines take longer. Milliseconds. */
const MOUNT_PATIENCE = 6_000
const MOUNT_POLL = 60
const LOCATE_TIMEOUT = 8_000
/** Blocks above change their height while they mount, so the place is set again until it stays. */
const CENTRE_ROUNDS = 6

export function createReveal(environment: RevealEnvironment) {
  const { page, bridge, findBlock, textOf, mounted, indexOf, keyOf } = environment
  return async (span: Span): Promise<RevealResult> => {
    if (textOf(span.key) === undefined) return 'absent'
    if (!findBlock(span.key) && !(await mount(span.key))) return 'failed'
    return settle(span)
  }

  async function mount(key: string): Promise<boolean> {
    const isMounted = () => findBlock(key) !== undefined
    const moved = await bridge.request('locate', { key }, LOCATE_TIMEOUT).catch(() => false)
    if (moved && (await waitFor(isMounted))) return true
    // The editor's own outline fetches and renders the section of a heading.
    const anchor = page.querySelector(`.catalogue a[href$="#${CSS.escape(key)}"]`)
    if (anchor instanceof HTMLElement) {
      anchor.click()
      if (await waitFor(isMounted)) return true
    }
    const search = { mounted, indexOf: (block: MountedBlock) => indexOf(keyOf(block)) }
    return scrollTowards(indexOf(key), search)
  }

  async function settle(span: Span): Promise<RevealResult> {
    for (let round = 0; round < CENTRE_ROUNDS; round++) {
      const block = findBlock(span.key)
      if (!block) return 'failed'
      const target = findRanges(span, textOf(span.key), block.zone)[0] ?? block.element
      const scroller = findScroller(block.element)
      if (!scroller) return 'failed'
      const before = scroller.scrollTop
      centre(scroller, target.getBoundingClientRect())
      await pause(MOUNT_POLL)
      const stayed = Math.abs(scroller.scrollTop - before) < 2
      if (stayed && isInside(scroller, target.getBoundingClientRect())) return 'moved'
    }
    const block = findBlock(span.key)
    const scroller = block && findScroller(block.element)
    return block && scroller && isInside(scroller, block.element.getBoundingClientRect())
      ? 'moved'
      : 'failed'
  }
}

async function waitFor(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < MOUNT_PATIENCE; waited += MOUNT_POLL) {
    if (condition()) return true
    await pause(MOUNT_POLL)
  }
  return condition()
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
