/**
 * The card beside a mark. Stands in the document element, outside the body and so outside every editor,
 * only while it is shown; takes the focus only when it is opened by keyboard.
 */
import type { Box } from '../editors/adapter'
import type { MarkedPlace } from '../highlight/painter'
import { adoptStyles, createButton, createElement } from '../in-page/elements'
import type { Explanation, IgnoreScope, Mark } from '../messaging/protocol'
import { drawMark } from './face'
import { keepPress } from './keep-press'
import { placeCard } from './place'
import { CARD_STYLES } from './styles'
import type { CardKey, CardWords } from './words'

export interface CardEnvironment {
  words: CardWords
  explain(rule: string): Promise<Explanation | null>
  ignore(mark: Mark, scope: IgnoreScope): Promise<void>
  restore(mark: Mark): Promise<void>
  copy(text: string): Promise<void>
  showInPanel(mark: Mark): void
}

/** `hover`: goes when the pointer leaves. `pinned`: stays. `keyboard`: has the focus. */
export type CardMode = 'hover' | 'pinned' | 'keyboard'

export interface Card {
  show(place: MarkedPlace, mode: CardMode): void
  close(): void
  /** Null while it is not shown. */
  state(): Readonly<CardState> | null
  /** Whether an event came from the card itself. */
  isIn(event: Event): boolean
}

export interface CardState {
  mode: CardMode
  /** What the card is for, from the top left corner of the window. */
  anchor: Box
  marks: readonly Mark[]
  /** The mark was ignored here, and the card offers to take that back. */
  isDone: boolean
}

const LABEL_ID = 'label'

export function createCard(environment: CardEnvironment): Card {
  const { words } = environment
  const host = document.createElement('gaojian-card')
  const root = host.attachShadow({ mode: 'open' })
  adoptStyles(root, CARD_STYLES)
  const card = createElement('div', 'card')
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-labelledby', LABEL_ID)
  card.tabIndex = -1
  const content = createElement('div', 'content')
  const status = createElement('p', 'status')
  status.setAttribute('role', 'status')
  card.append(content, status)
  root.append(card)

  let shown: CardState | null = null
  let index = 0
  let focusedBefore: Element | null = null

  function settle() {
    if (!shown) return
    const view = { width: document.documentElement.clientWidth, height: innerHeight }
    card.style.maxHeight = 'none'
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    const { left, offset, side, maxHeight } = placeCard(shown.anchor, size, view)
    card.style.left = `${left}px`
    card.style.top = side === 'below' ? `${offset}px` : 'auto'
    card.style.bottom = side === 'above' ? `${offset}px` : 'auto'
    card.style.maxHeight = `${maxHeight}px`
  }

  function say(key: CardKey) {
    status.textContent = words(key)
    settle()
  }

  /** The focus must not fall back to the page when the button that has it is redrawn. */
  function replaceContent(...elements: HTMLElement[]) {
    const hadFocus = root.activeElement !== null
    content.replaceChildren(...elements)
    status.textContent = ''
    if (hadFocus) card.focus({ preventScroll: true })
    settle()
  }

  function drawCurrent() {
    const mark = shown?.marks[index]
    if (!shown || !mark) return
    card.dataset.severity = mark.severity
    const explanation = environment.explain(mark.rule).catch(() => null)
    const face = { words, mark, index, count: shown.marks.length, explanation, labelId: LABEL_ID }
    const { length } = shown.marks
    replaceContent(
      ...drawMark(face, {
        copy: (text) =>
          void environment.copy(text).then(
            () => say('card.copied'),
            () => say('card.copyFailed'),
          ),
        ignore: (scope) => void ignore(mark, scope),
        showInPanel: () => environment.showInPanel(mark),
        step(by) {
          index = (index + by + length) % length
          drawCurrent()
        },
        close,
        resized: settle,
      }),
    )
  }

  async function ignore(mark: Mark, scope: IgnoreScope) {
    const before = shown
    if (!before) return
    // The mark goes while the worker answers, and must not take the card with it.
    before.isDone = true
    try {
      await environment.ignore(mark, scope)
    } catch {
      before.isDone = false
      if (shown === before) say('card.failed')
      return
    }
    if (shown !== before) return
    const label = createElement('p', 'message', words('card.ignored'))
    label.id = LABEL_ID
    const undo = createButton('small undo', words('card.undo'))
    undo.addEventListener('click', () => {
      void environment.restore(mark).then(
        () => shown === before && close(),
        () => shown === before && say('card.failed'),
      )
    })
    const done = createElement('div', 'done')
    done.append(label, undo)
    replaceContent(done)
  }

  function close() {
    if (!shown) return
    const hadFocus = root.activeElement !== null
    shown = null
    host.remove()
    content.replaceChildren()
    if (hadFocus && focusedBefore instanceof HTMLElement)
      focusedBefore.focus({ preventScroll: true })
    focusedBefore = null
  }

  function pin() {
    if (shown?.mode === 'hover') shown.mode = 'pinned'
  }

  keepPress(host, pin)
  root.addEventListener('keydown', (event) => {
    // The editor's shortcuts listen on the document.
    event.stopPropagation()
    if (!(event instanceof KeyboardEvent)) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') cycleFocus(event)
  })

  /** The card is the last thing in the page: Tab would leave it for the browser's own bars. */
  function cycleFocus(event: KeyboardEvent) {
    const focused = root.activeElement
    const buttons = [...root.querySelectorAll('button')].filter((button) =>
      button.checkVisibility(),
    )
    const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1
    const next = event.shiftKey ? (at <= 0 ? buttons.length - 1 : at - 1) : at + 1
    buttons[next % buttons.length]?.focus()
    event.preventDefault()
  }

  return {
    show({ marks, box }, mode) {
      close()
      shown = { mode, anchor: box, marks, isDone: false }
      index = 0
      focusedBefore = document.activeElement
      document.documentElement.append(host)
      drawCurrent()
      if (mode === 'keyboard') card.focus({ preventScroll: true })
    },
    close,
    state: () => shown,
    isIn: (event) => event.composedPath().includes(host),
  }
}
