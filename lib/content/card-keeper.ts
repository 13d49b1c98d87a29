/** Brings the card to the marks: what the pointer rests on or clicks, and not longer than the mark is there. */
import { type CardEnvironment, createCard } from '../card/card'
import { watchPointer } from '../card/pointer'
import type { Painter, Point } from '../highlight/painter'
import type { Mark } from '../messaging/protocol'

export interface CardKeeper {
  /** The painter that was given, with a card. */
  painter: Painter
  /** For people who work without a pointer. */
  openAtCaret(): void
}

export function keepCard(
  page: Document,
  painter: Painter,
  environment: CardEnvironment,
): CardKeeper {
  const card = createCard(environment)
  const stopWatching = watchPointer(page, {
    rest(point) {
      const state = card.state()
      if (state && state.mode !== 'hover') return
      const place = painter.at(point)
      if (place && !sameMarks(place.marks, state?.marks)) card.show(place, 'hover')
    },
    click(point) {
      const place = painter.at(point)
      if (place) card.show(place, 'pinned')
    },
    shown() {
      const state = card.state()
      return state && { isHover: state.mode === 'hover', anchor: state.anchor }
    },
    isIn: card.isIn,
    close: card.close,
  })

  return {
    painter: {
      ...painter,
      setMarks(marks) {
        painter.setMarks(marks)
        const state = card.state()
        if (!state || state.isDone) return
        const ids = new Set(marks.map(({ id }) => id))
        if (!state.marks.every(({ id }) => ids.has(id))) card.close()
      },
      stop() {
        stopWatching()
        painter.stop()
      },
    },
    openAtCaret() {
      const point = caretPoint(page)
      const place = point && painter.at(point)
      if (place) card.show(place, 'keyboard')
    },
  }
}

function caretPoint(page: Document): Point | null {
  const selection = page.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [box] = range.getClientRects()
  return box ? { x: box.left, y: box.top + box.height / 2, target: range.startContainer } : null
}

function sameMarks(now: readonly Mark[], before: readonly Mark[] | undefined): boolean {
  return now.length === before?.length && now.every(({ id }, index) => id === before[index]?.id)
}
