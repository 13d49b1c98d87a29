/** A smart document: an unmodified ProseMirror view, or one that mounts only what is near the screen. */
import { baseKeymap } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { EditorState, type Transaction } from 'prosemirror-state'
import { canJoin } from 'prosemirror-transform'
import { EditorView } from 'prosemirror-view'
import { Guards } from '../../shared/guards'
import type { SimulatorHand } from '../../shared/hand'
import type { WpsOptions } from './options'
import { schema, shownText, smartDocument, textBlocks } from './smart-schema'
import { caretIn, VirtualView } from './virtual-view'

interface View {
  readonly dom: HTMLElement
  readonly state: EditorState
  dispatch(transaction: Transaction): void
  focus(): void
}

export function startSmartPage(name: string, options: WpsOptions): void {
  const guards = new Guards('.ProseMirror > *, td > *, blockquote > *')
  const header = document.createElement('div')
  header.className = 'onlineDoc_header'
  header.textContent = '智能文档'
  const scroller = document.createElement('div')
  scroller.className = 'otl-scroll'
  document.querySelector('#app')?.replaceWith(header, scroller)
  const state = EditorState.create({ doc: smartDocument(name), plugins: [keymap(baseKeymap)] })
  const virtual = options.virtual
    ? new VirtualView(state, scroller, guards, {
        editable: !options.readonly,
        showsView: options.view,
      })
    : null
  const view: View = virtual ?? createView(state, scroller, guards, !options.readonly)
  guards.watch(view.dom)
  scroller.addEventListener('scroll', () => guards.scrolled())
  Object.assign(window, { APP: { canCopy: () => !options.copyForbidden } })

  const block = (paragraph: number) => {
    const found = textBlocks(view.state.doc)[paragraph]
    if (!found) throw new Error('no such paragraph')
    return {
      ...found,
      start: found.position + 1,
      end: found.position + 1 + found.node.content.size,
    }
  }
  const write = (paragraph: number, start: number, end: number, text: string) => {
    const { start: first } = block(paragraph)
    view.dispatch(view.state.tr.insertText(text, first + start, first + end))
  }
  const boxOf = (paragraph: number): DOMRect | null => {
    const { position } = block(paragraph)
    if (virtual) {
      const top =
        virtual.topOf(position) - scroller.scrollTop + scroller.getBoundingClientRect().top
      return new DOMRect(0, top, 100, 20)
    }
    const element = view instanceof EditorView ? view.nodeDOM(position) : null
    return element instanceof Element ? element.getBoundingClientRect() : null
  }
  const hand: SimulatorHand = {
    getParagraphs: () => textBlocks(view.state.doc).map(({ node }) => shownText(node)),
    placeCaret: (paragraph, offset) =>
      guards.own(() => {
        view.focus()
        view.dispatch(view.state.tr.setSelection(caretIn(view.state, paragraph, offset)))
      }),
    remoteEdit: (paragraph, text) => write(paragraph, 0, block(paragraph).node.content.size, text),
    remoteInsert: (paragraph, text) =>
      view.dispatch(
        view.state.tr.insert(
          block(paragraph).end + 1,
          schema.node('paragraph', null, schema.text(text)),
        ),
      ),
    remoteRemove: (paragraph) => {
      const { position, node } = block(paragraph)
      view.dispatch(view.state.tr.delete(position, position + node.nodeSize))
    },
    write,
    split: (paragraph, offset) =>
      view.dispatch(view.state.tr.split(block(paragraph).start + offset)),
    merge: (paragraph) => {
      const { position } = block(paragraph)
      // The first paragraph of a cell or a quotation has none before it to be joined to.
      if (canJoin(view.state.doc, position)) view.dispatch(view.state.tr.join(position))
    },
    setParagraphs: ([title = '', ...texts]) => {
      const inline = (text: string) => (text === '' ? [] : [schema.text(text)])
      const whole = schema.node('doc', null, [
        schema.node('outline-title', null, inline(title)),
        ...texts.map((text) => schema.node('paragraph', null, inline(text))),
      ])
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, whole.content))
    },
    isInView: (paragraph) => {
      const box = boxOf(paragraph)
      const frame = scroller.getBoundingClientRect()
      return box !== null && box.bottom > frame.top && box.top < frame.bottom
    },
    scrollTo: (share) =>
      guards.own(() => {
        scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
      }),
    allowScroll: (milliseconds) => guards.allowScroll(milliseconds),
    guards: () => guards.read(),
    guardDetails: () => guards.details,
  }
  Object.assign(window, { __hand: hand })
}

function createView(
  state: EditorState,
  place: HTMLElement,
  guards: Guards,
  editable: boolean,
): EditorView {
  const view: EditorView = new EditorView(place, {
    state,
    editable: () => editable,
    dispatchTransaction: (transaction) =>
      guards.own(() => view.updateState(view.state.apply(transaction))),
  })
  // The view marks on its root whether it has the focus, at times of its own.
  const { classList } = view.dom
  for (const name of ['add', 'remove'] as const)
    classList[name] = (...tokens: string[]) =>
      guards.own(() => DOMTokenList.prototype[name].apply(classList, tokens))
  return view
}
