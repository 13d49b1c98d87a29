/** A word document: store, surface, API and hand put together. */
import { Guards } from '../../shared/guards'
import type { SimulatorHand } from '../../shared/hand'
import { wordDocument } from '../documents'
import { ApiEvents, installApi } from './open-api'
import type { WpsOptions } from './options'
import { RequestQueue } from './request-queue'
import { createWordApplication } from './word-api'
import { shownOf, WordStore } from './word-store'
import { WordView } from './word-view'

/** What a test may look at besides the hand. */
export interface WpsInside {
  blockers: readonly string[]
  temporary: readonly { name: string; value: unknown; text: string }[]
  hits(): number
  listeners(): number
}

export function startWordPage(name: string, options: WpsOptions): void {
  const store = new WordStore(wordDocument(name))
  const guards = new Guards('.typing-field')
  const queue = new RequestQueue()
  const events = new ApiEvents()
  const container = document.createElement('div')
  container.id = 'webDoc'
  document.querySelector('#app')?.replaceWith(container)
  const positionOfCaret = () => store.startOf(view.caret.paragraph) + view.caret.offset
  const view = new WordView(
    store,
    guards,
    options,
    () => {
      const position = positionOfCaret()
      events.emit('WindowSelectionChange', { begin: position, end: position })
    },
    container,
  )
  let hits: readonly unknown[] = []
  const temporary: { name: string; value: unknown; text: string }[] = []
  const application = createWordApplication({
    store,
    guards,
    temporary,
    options,
    selection: () => ({ start: positionOfCaret(), end: positionOfCaret() }),
    scrollTo: (position) => view.scrollToParagraph(store.paragraphAt(position)),
    showHits: (found) => {
      hits = found
    },
    onHang: () => queue.hang('text'),
  })
  installApi(application, queue, events, options)
  addCoAuthor(store, guards, container)

  const stored = (paragraph: number) => store.readable()[paragraph] ?? -1
  const hand: SimulatorHand = {
    getParagraphs: () =>
      store.readable().map((index) => shownOf(store.paragraphs[index]?.text ?? '')),
    placeCaret: (paragraph, offset) => view.placeCaret(stored(paragraph), offset),
    remoteEdit: (paragraph, text) => {
      const index = stored(paragraph)
      store.replace(index, 0, shownOf(store.paragraphs[index]?.text ?? '').length, text)
    },
    remoteInsert: (paragraph, text) => store.insertAfter(stored(paragraph), text),
    remoteRemove: (paragraph) => store.remove(stored(paragraph)),
    write: (paragraph, start, end, text) => {
      const index = stored(paragraph)
      view.caret = { paragraph: index, offset: start + text.length }
      store.replace(index, start, end, text)
      events.emit('WindowSelectionChange', { begin: 0, end: 0 })
    },
    split: (paragraph, offset) => {
      store.split(stored(paragraph), offset)
      events.emit('WindowSelectionChange', { begin: 0, end: 0 })
    },
    merge: (paragraph) => {
      store.merge(stored(paragraph))
      events.emit('WindowSelectionChange', { begin: 0, end: 0 })
    },
    setParagraphs: (texts) =>
      store.load(texts.map((text) => ({ text: text.replaceAll('\n', '\v') }))),
    // Whether the site does so without a reload is not known; an adapter must not depend on it.
    openOther: () => {
      history.pushState({}, '', `/l/cwplan${location.search}`)
      store.load(wordDocument('plan'))
    },
    isInView: (paragraph) => view.isInView(stored(paragraph)),
    scrollTo: (share) => view.scrollToShare(share),
    allowScroll: (milliseconds) => guards.allowScroll(milliseconds),
    guards: () => guards.read(),
    guardDetails: () => guards.details,
  }
  const inside: WpsInside = {
    blockers: queue.blockers,
    temporary,
    hits: () => hits.length,
    listeners: () => events.count(),
  }
  Object.assign(window, { __hand: hand, __wps: inside })
}

/** Another person's edit, without any event of the keyboard. */
function addCoAuthor(store: WordStore, guards: Guards, container: HTMLElement): void {
  const button = document.createElement('button')
  button.className = 'co-author'
  button.textContent = '协作者编辑'
  button.addEventListener('click', () => {
    store.insertAfter(1, '协作者补充：本月新增【单位名称】一处。')
  })
  guards.own(() => container.prepend(button))
}
