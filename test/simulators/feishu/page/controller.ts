/** `window.__simulator`: the tests' hand in the page. Nothing here exists on the real site. */

import type { SimulatorHand } from '../../shared/hand'
import { type DocumentName, SHEET_NODE } from '../documents'
import type { DocumentSeed } from '../documents/seed'
import type { Application } from './application'
import { operationsOf } from './operations'
import { ROOT } from './store'

export interface SimulatorController extends Omit<SimulatorHand, 'scrollTo'> {
  setDocument(seed: DocumentSeed): void
  navigate(name: DocumentName): void
  /** To a wiki node that holds a sheet. */
  openSheetNode(): void
  replaceEditor(editable?: boolean): void
  /** Paragraph indices: 0 is the title, then blocks in document order. */
  getParagraphs(): string[]
  getStoredText(): string
  recordIdAt(paragraph: number): string
  /** Another person changes, adds after, or removes a paragraph. */
  remoteEdit(paragraph: number, text: string): void
  remoteInsert(paragraph: number, text: string): void
  remoteRemove(paragraph: number): void
  pendingCount(): number
  /** Resolves with the number of blocks still pending. */
  loadSlice(): Promise<number>
  locate(paragraph: number): Promise<boolean>
  scrollTo(top: number): void
  scrollTop(): number
  /** The paragraph's zone, when mounted. */
  zoneAt(paragraph: number): HTMLElement | null
  /** Puts the caret as a click would; typing then comes from the keyboard. */
  placeCaret(paragraph: number, offset: number): void
  /** The user asked for a move: the page may be scrolled for so many milliseconds. */
  allowScroll(milliseconds: number): void
}

export function createController(application: Application): SimulatorController {
  const ids = (): number[] => {
    const { store } = application.current
    const collect = (id: number): number[] => {
      const block = store.get(id)
      return [...(block.operations === null ? [] : [id]), ...block.children.flatMap(collect)]
    }
    return collect(ROOT)
  }
  const idAt = (paragraph: number): number => {
    const id = ids()[paragraph]
    if (id === undefined) throw new Error(`no paragraph ${paragraph}`)
    return id
  }
  const { guards } = application
  return {
    setDocument: (seed) => application.show(seed, 'given'),
    navigate: (name) => application.navigate(name),
    openSheetNode: () => application.openPath(`/wiki/${SHEET_NODE}`),
    replaceEditor: (editable) => application.replaceEditor(editable),
    getParagraphs: () => application.current.store.paragraphs(),
    getStoredText: () => application.current.store.paragraphs().join('\n'),
    recordIdAt: (paragraph) => application.current.store.get(idAt(paragraph)).recordId,
    remoteEdit: (paragraph, text) =>
      application.current.store.setText(idAt(paragraph), text, 'remote'),
    remoteInsert: (paragraph, text) => {
      application.current.store.insertAfter(idAt(paragraph), operationsOf(text), 'remote')
    },
    remoteRemove: (paragraph) => application.current.store.remove(idAt(paragraph), 'remote'),
    pendingCount: () => application.current.slices.pending().length,
    loadSlice: () => application.current.slices.load(),
    locate: (paragraph) =>
      application.locate(application.current.store.get(idAt(paragraph)).recordId),
    scrollTo: (top) => application.current.editor.scrollTo(top),
    scrollTop: () => application.scrollTop(),
    zoneAt: (paragraph) => application.current.editor.zones.get(idAt(paragraph)) ?? null,
    placeCaret: (paragraph, offset) => {
      guards.own(() => application.current.editor.root.focus())
      application.current.editor.placeCaret(idAt(paragraph), offset)
    },
    allowScroll: (milliseconds) => guards.allowScroll(milliseconds),
    isInView(paragraph) {
      const box = application.current.editor.zones.get(idAt(paragraph))?.getBoundingClientRect()
      const view = application.viewRect()
      return Boolean(box && box.top >= view.top && box.bottom <= view.bottom)
    },
    guards: () => guards.read(),
    guardDetails: () => [...guards.details],
  }
}
