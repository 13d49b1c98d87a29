/** A view that mounts only blocks near the screen; typing goes to the model and from there to the DOM. */
import { DOMSerializer, type Node } from 'prosemirror-model'
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import type { Guards } from '../../shared/guards'
import { schema, textBlocks } from './smart-schema'

const serializer = DOMSerializer.fromSchema(schema)
const LINE = 28
const GAP = 8

export class VirtualView {
  readonly dom = document.createElement('div')
  private readonly blocks = new WeakMap<Node, HTMLElement>()

  constructor(
    public state: EditorState,
    private readonly scroller: HTMLElement,
    private readonly guards: Guards,
    options: { editable: boolean; showsView: boolean },
  ) {
    this.dom.className = 'ProseMirror'
    this.dom.setAttribute('contenteditable', String(options.editable))
    if (options.showsView) Object.assign(this.dom, { pmViewDesc: { node: state.doc } })
    guards.own(() => scroller.append(this.dom))
    scroller.addEventListener('scroll', () => this.draw())
    this.dom.addEventListener('beforeinput', (event) => this.typed(event))
    this.dom.addEventListener('paste', (event) => {
      event.preventDefault()
      this.dispatch(this.state.tr.insertText(event.clipboardData?.getData('text/plain') ?? ''))
    })
    this.draw()
  }

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction)
    if ('pmViewDesc' in this.dom) Object.assign(this.dom, { pmViewDesc: { node: this.state.doc } })
    this.draw()
  }

  focus(): void {
    this.guards.own(() => {
      this.dom.focus({ preventScroll: true })
      this.placeDomCaret()
    })
  }

  topOf(position: number): number {
    let top = 24
    this.state.doc.forEach((child, offset) => {
      if (offset + child.nodeSize <= position) top += heightOf(child.textContent) + GAP
    })
    return top
  }

  private typed(event: InputEvent): void {
    event.preventDefault()
    const { tr, selection } = this.state
    if (event.inputType === 'insertParagraph') this.dispatch(tr.split(selection.from))
    else if (event.inputType === 'deleteContentBackward') {
      if (selection.$from.parentOffset > 0)
        this.dispatch(tr.delete(selection.from - 1, selection.from))
      else this.dispatch(tr.join(selection.from - 1))
    } else if (event.data) this.dispatch(tr.insertText(event.data))
    this.guards.own(() => this.placeDomCaret())
  }

  /** The caret of the DOM only has to be somewhere inside: what is typed goes to the model's. */
  private placeDomCaret(): void {
    document.getSelection()?.collapse(this.dom.firstElementChild ?? this.dom, 0)
  }

  /** A block lives until its node changes or it leaves the screen. */
  private blockOf(node: Node, height: number): HTMLElement {
    const known = this.blocks.get(node)
    if (known?.isConnected) return known
    const block = serializer.serializeNode(node) as HTMLElement
    block.style.minHeight = `${height}px`
    this.blocks.set(node, block)
    return block
  }

  private draw(): void {
    const { scrollTop, clientHeight } = this.scroller
    let top = 24
    let above = 0
    let below = 0
    const mounted: HTMLElement[] = []
    this.state.doc.forEach((child) => {
      const height = heightOf(child.textContent)
      const isNear = top + height > scrollTop - clientHeight && top < scrollTop + 2 * clientHeight
      if (isNear) {
        mounted.push(this.blockOf(child, height))
      } else if (mounted.length === 0) above += height + GAP
      else below += height + GAP
      top += height + GAP
    })
    this.guards.own(() => {
      this.dom.style.paddingTop = `${24 + above}px`
      this.dom.style.paddingBottom = `${200 + below}px`
      this.dom.replaceChildren(...mounted)
    })
  }
}

const heightOf = (text: string) => Math.max(1, Math.ceil(text.length / 44)) * LINE

export function caretIn(state: EditorState, paragraph: number, offset: number): TextSelection {
  const block = textBlocks(state.doc)[paragraph]
  return TextSelection.create(state.doc, (block?.position ?? 0) + 1 + offset)
}
