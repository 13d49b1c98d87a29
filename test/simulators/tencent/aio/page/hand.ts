/** The tests' hand in the page. Nothing here exists on the real site. */
import type { SimulatorHand } from '../../../shared/hand'
import type { Application } from './application'
import { piecesOf } from './pieces'

export function createHand(application: Application): SimulatorHand {
  const { guards } = application
  const store = () => application.current.store
  const editor = () => application.current.editor
  const idAt = (paragraph: number): string => {
    const id = store().textIds()[paragraph]
    if (id === undefined) throw new Error(`no paragraph ${paragraph}`)
    return id
  }
  return {
    getParagraphs: () =>
      store()
        .textIds()
        .map((id) => store().textOf(id)),
    placeCaret(paragraph, offset) {
      guards.own(() => editor().root.focus())
      editor().placeCaret(idAt(paragraph), offset)
    },
    remoteEdit: (paragraph, text) => store().setText(idAt(paragraph), text),
    remoteInsert: (paragraph, text) => void store().insertAfter(idAt(paragraph), piecesOf(text)),
    remoteRemove: (paragraph) => store().remove(idAt(paragraph)),
    write: (paragraph, start, end, text) =>
      editor().typing.write(idAt(paragraph), start, end, text),
    split: (paragraph, offset) => void store().split(idAt(paragraph), offset),
    merge: (paragraph) => void store().merge(idAt(paragraph)),
    isInView: (paragraph) => editor().isInView(idAt(paragraph)),
    scrollTo: (share) => editor().scrollTo(share),
    allowScroll: (milliseconds) => guards.allowScroll(milliseconds),
    setParagraphs: ([title = '', ...texts]) =>
      application.replacePage({ title, blocks: texts.map((text) => ({ kind: 'text', text })) }),
    openOther: () => application.openPage('second'),
    guards: () => guards.read(),
    guardDetails: () => [...guards.details],
  }
}
