/**
 * Whether the DOM alone may be the whole document. A virtual list keeps room for what it does not mount,
 * so blocks are missing where there is more empty room than a document has.
 */
import { kindOfClasses } from './block-kinds'

/** Room above, below and between blocks in a document that is mounted wholly. CSS pixels. */
const EMPTY_ROOM = 160

export function mayBeWhole(root: Element): boolean {
  const list = root.querySelector('.jumper-dom-superlist') ?? root
  const blocks = [...list.querySelectorAll('.sc-block-wrapper')].filter(
    ({ parentElement }) => !list.contains(parentElement?.closest('.sc-block-wrapper') ?? null),
  )
  if (blocks.length === 0 || blocks.some(isFolded)) return false
  const frame = list.getBoundingClientRect()
  let bottom = frame.top
  for (const block of blocks) {
    const rect = block.getBoundingClientRect()
    if (rect.top - bottom > EMPTY_ROOM) return false
    bottom = Math.max(bottom, rect.bottom)
  }
  return frame.bottom - bottom <= EMPTY_ROOM && !hasRoomBelow(root, bottom)
}

/** What is folded is not mounted. */
function isFolded(block: Element): boolean {
  const toggles = kindOfClasses(block.classList) === 'toggle' ? [block] : []
  return [...toggles, ...block.querySelectorAll('.sc-block-toggle')].some(
    (toggle) => !toggle.querySelector('.sc-block-wrapper'),
  )
}

/** Editors end with room to click into, at most a screen; a scroller that goes on has more to show. */
function hasRoomBelow(root: Element, bottom: number): boolean {
  const scroller = root.closest('#sc-scroll-container')
  if (!scroller) return false
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop
  return top + scroller.scrollHeight - bottom > scroller.clientHeight + EMPTY_ROOM
}
