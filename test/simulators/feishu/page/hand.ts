/** `window.__hand` of the simulated page, for whichever of the two editors is open. */
import type { SimulatorHand } from '../../shared/hand'
import type { Application } from './application'
import type { SimulatorController } from './controller'
import type { OldDocument } from './old-document'
import { insertText, type Operation, sliceOperations, visibleText } from './operations'
import { type BlockStore, ROOT } from './store'

export function createHand(
  application: Application,
  controller: SimulatorController,
): SimulatorHand {
  const hands = { docx: docxHand(application, controller), old: oldHand(application) }
  const current = () => (application.oldDocument ? hands.old : hands.docx)
  return {
    getParagraphs: () => current().getParagraphs(),
    placeCaret: (paragraph, offset) => current().placeCaret(paragraph, offset),
    remoteEdit: (paragraph, text) => current().remoteEdit(paragraph, text),
    remoteInsert: (paragraph, text) => current().remoteInsert(paragraph, text),
    remoteRemove: (paragraph) => current().remoteRemove(paragraph),
    write: (paragraph, start, end, text) => current().write(paragraph, start, end, text),
    split: (paragraph, offset) => current().split(paragraph, offset),
    merge: (paragraph) => current().merge(paragraph),
    isInView: (paragraph) => current().isInView(paragraph),
    scrollTo: (share) => current().scrollTo(share),
    allowScroll: (milliseconds) => application.guards.allowScroll(milliseconds),
    setParagraphs: ([title = '', ...texts]) =>
      application.show({ title, blocks: texts.map((text) => ({ type: 'text', text })) }, 'given'),
    openOther: () => application.navigate('WorkPlan'),
    guards: () => application.guards.read(),
    guardDetails: () => [...application.guards.details],
  }
}

type EditorHand = Required<
  Omit<SimulatorHand, 'allowScroll' | 'openOther' | 'setParagraphs' | 'guards' | 'guardDetails'>
>

function docxHand(application: Application, controller: SimulatorController): EditorHand {
  const store = () => application.current.store
  const shown = () => shownParagraphs(store())
  const own = (paragraph: number): number => {
    const id = shown()[paragraph]?.id
    if (id === undefined || id === null) throw new Error(`no own paragraph ${paragraph}`)
    return id
  }
  /** Place among the document's own paragraphs, as the controller counts. */
  const place = (paragraph: number) =>
    shown()
      .slice(0, paragraph)
      .filter(({ id }) => id !== null).length
  const operationsOf = (id: number): Operation[] => store().get(id).operations ?? []
  return {
    getParagraphs: () => shown().map(({ text }) => text),
    placeCaret: (paragraph, offset) => controller.placeCaret(place(paragraph), offset),
    remoteEdit: (paragraph, text) => store().setText(own(paragraph), text, 'remote'),
    remoteInsert: (paragraph, text) => {
      store().insertAfter(own(paragraph), insertText([], 0, text), 'remote')
    },
    remoteRemove: (paragraph) => store().remove(own(paragraph), 'remote'),
    write(paragraph, start, end, text) {
      const id = own(paragraph)
      const before = sliceOperations(operationsOf(id), 0, start)
      const after = sliceOperations(operationsOf(id), end)
      const added = text === '' ? [] : insertText([], 0, text)
      store().setOperations(id, [...before, ...added, ...after], 'editor')
    },
    split(paragraph, offset) {
      const id = own(paragraph)
      const operations = operationsOf(id)
      store().setOperations(id, sliceOperations(operations, 0, offset), 'editor')
      store().insertAfter(id, sliceOperations(operations, offset), 'editor')
    },
    merge(paragraph) {
      const id = own(paragraph)
      const before = shown()[paragraph - 1]?.id
      // A paragraph that others are indented under stays, and so does one after another document's.
      if (id === ROOT || before === null || before === undefined) return
      if (store().get(id).children.length > 0) return
      store().setOperations(before, [...operationsOf(before), ...operationsOf(id)], 'editor')
      store().remove(id, 'editor')
    },
    isInView(paragraph) {
      return shown()[paragraph]?.id != null && controller.isInView(place(paragraph))
    },
    scrollTo: (share) => controller.scrollTo(share * application.scrollRange()),
  }
}

interface Shown {
  text: string
  /** Null: belongs to a synced document. */
  id: number | null
}

/** As the page shows them: a synced block's paragraphs in its place. */
function shownParagraphs(store: BlockStore, id = ROOT): Shown[] {
  const { operations, children, inner, state } = store.get(id)
  if (state === 'pending') return []
  return [
    ...(operations === null ? [] : [{ text: visibleText(operations), id }]),
    ...children.flatMap((child) => shownParagraphs(store, child)),
    ...(inner?.root.children ?? []).flatMap((child) =>
      shownParagraphs(inner as BlockStore, child).map(({ text }) => ({ text, id: null })),
    ),
  ]
}

function oldHand(application: Application): EditorHand {
  const editor = (): OldDocument => {
    if (!application.oldDocument) throw new Error('no old document is open')
    return application.oldDocument
  }
  return {
    getParagraphs: () => editor().paragraphs(),
    placeCaret: (paragraph, offset) => editor().placeCaret(paragraph, offset),
    remoteEdit: (paragraph, text) => editor().setText(paragraph, text),
    remoteInsert: (paragraph, text) => editor().insertAfter(paragraph, text),
    remoteRemove: (paragraph) => editor().remove(paragraph),
    write(paragraph, start, end, text) {
      const before = editor().paragraphs()[paragraph] ?? ''
      editor().setText(paragraph, before.slice(0, start) + text + before.slice(end))
    },
    split: (paragraph, offset) => editor().split(paragraph, offset),
    merge: (paragraph) => editor().merge(paragraph),
    isInView: (paragraph) => editor().isInView(paragraph),
    scrollTo: (share) => editor().scrollTo(share),
  }
}
