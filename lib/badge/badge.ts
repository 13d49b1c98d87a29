/** The badge in the page: how many blanks and problems are open, and the way to the panel. */
import type { Locale } from '../messages/catalogue'
import { chooseLocale } from '../messages/choose-locale'
import { type BadgeCounts, describeCounts } from './counts'
import { makeDraggable } from './dragging'
import { drawBadge } from './face'
import { createBadgeWords } from './words'

/** Pixels above the badge that its menu needs. */
const ROOM_FOR_MENU = 60

export interface BadgeOptions {
  onOpen(): void
  /** The user hid the badge on this site: it is already gone. */
  onHide(): void
  /** Without it the browser's language. */
  locale?: Locale
}

export interface Badge {
  update(counts: BadgeCounts): void
  remove(): void
}

/**
 * Adds the badge to the document element, outside the body and so outside every editor, in a
 * shadow root of its own. Never takes the focus.
 */
export function mountBadge(options: BadgeOptions): Badge {
  const words = createBadgeWords(options.locale ?? chooseLocale(navigator.language))
  const host = document.createElement('gaojian-badge')
  const root = host.attachShadow({ mode: 'open' })
  const { badge, open, texts, more, menu, hide } = drawBadge(root, words)
  const wasDragged = makeDraggable(badge, host)

  const showMenu = (shown: boolean) => {
    menu.hidden = !shown
    const hasRoomAbove = host.getBoundingClientRect().top > ROOM_FOR_MENU
    menu.dataset.side = hasRoomAbove ? 'above' : 'below'
    more.setAttribute('aria-expanded', String(shown))
    if (shown) hide.focus()
  }
  const closeFromOutside = (event: Event) => {
    if (!event.composedPath().includes(host)) showMenu(false)
  }
  const remove = () => {
    document.removeEventListener('pointerdown', closeFromOutside, true)
    host.remove()
  }

  open.addEventListener('click', () => {
    if (!wasDragged()) options.onOpen()
  })
  more.addEventListener('click', () => {
    if (!wasDragged()) showMenu(menu.hidden === true)
  })
  hide.addEventListener('click', () => {
    remove()
    options.onHide()
  })
  root.addEventListener('keydown', (event) => {
    // The editor's shortcuts listen on the document.
    event.stopPropagation()
    if (event instanceof KeyboardEvent && event.key === 'Escape' && !menu.hidden) {
      showMenu(false)
      more.focus()
    }
  })
  // A press must leave the caret in the editor where it is.
  badge.addEventListener('mousedown', (event) => event.preventDefault())
  document.addEventListener('pointerdown', closeFromOutside, true)

  let shown = ''
  const update = (counts: BadgeCounts) => {
    const { blanks, problems, state } = counts
    // Every edit comes here; drawing would lay out the page for nothing.
    const next = `${state} ${blanks} ${problems}`
    if (next === shown) return
    shown = next
    const face = describeCounts(counts, words)
    badge.dataset.tone = face.tone
    open.title = face.label
    texts.replaceChildren(
      ...face.texts.flatMap(({ text, tone }) => {
        const element = document.createElement('span')
        element.dataset.tone = tone
        element.textContent = text
        // The space is what a screen reader pauses at.
        return [element, ' ']
      }),
    )
  }

  update({ blanks: 0, problems: 0, state: 'reading' })
  document.documentElement.append(host)
  return { update, remove }
}
