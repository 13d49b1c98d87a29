/** The elements of the badge. */
import { adoptStyles, createButton, createElement, drawShape } from '../in-page/elements'
import { BADGE_STYLES } from './styles'
import type { BadgeWords } from './words'

export function drawBadge(root: ShadowRoot, words: BadgeWords) {
  adoptStyles(root, BADGE_STYLES)

  const badge = createElement('div', 'badge')
  const open = createButton('open')
  const texts = createElement('span', 'texts')
  const hint = createElement('span', 'hint')
  hint.textContent = words('badge.hint')
  open.append(
    drawShape('0 0 128 128', 'logo', [
      ['sheet', 'M26 6h52l30 30v76a10 10 0 0 1-10 10H26a10 10 0 0 1-10-10V16A10 10 0 0 1 26 6z'],
      ['line', 'M38 60l17 17 33-34'],
      ['line', 'M36 100q9-12 18 0t18 0 18 0'],
    ]),
    texts,
    hint,
  )

  const more = createButton('more')
  more.setAttribute('aria-label', words('badge.menu'))
  more.setAttribute('aria-expanded', 'false')
  more.title = words('badge.menu')
  more.append(
    drawShape('0 0 16 16', 'dots', [
      ['dot', 'M8 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z'],
      ['dot', 'M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z'],
      ['dot', 'M8 11a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z'],
    ]),
  )

  const menu = createElement('div', 'menu')
  menu.hidden = true
  const hide = createButton('hide')
  hide.textContent = words('badge.hide')
  menu.append(hide)

  badge.append(open, more, menu)
  root.append(badge)
  return { badge, open, texts, more, menu, hide }
}
