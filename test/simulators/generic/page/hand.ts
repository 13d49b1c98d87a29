/** The hand of a page with one editor: the editor itself does the changes, the rest is the same for all. */
import type { SimulatorHand } from '../../shared/hand'
import { guards } from './guarded-callbacks'

/** A place in the DOM. */
export interface DomPlace {
  node: Node
  offset: number
}

export interface EditorHandle
  extends Required<Pick<SimulatorHand, 'write' | 'split' | 'merge'>>,
    Pick<
      SimulatorHand,
      'getParagraphs' | 'remoteEdit' | 'remoteInsert' | 'remoteRemove' | 'openOther'
    > {
  root: HTMLElement
  /** Where the caret stands in the DOM before the character `offset` of a paragraph. */
  placeOf(paragraph: number, offset: number): DomPlace
}

export function offerHand(editor: EditorHandle): void {
  const { root } = editor
  const own =
    <Parameters extends unknown[]>(change: (...parameters: Parameters) => void) =>
    (...parameters: Parameters) =>
      guards.own(() => change(...parameters))

  guards.watch(root)
  window.__hand = {
    getParagraphs: () => editor.getParagraphs(),
    async placeCaret(paragraph, offset) {
      guards.own(() => {
        root.focus({ preventScroll: true })
        const { node, offset: place } = editor.placeOf(paragraph, offset)
        selectionAt(root).collapse(node, place)
      })
      await untilEditorsKnow()
    },
    write: own(editor.write),
    split: own(editor.split),
    merge: own(editor.merge),
    remoteEdit: own(editor.remoteEdit),
    remoteInsert: own(editor.remoteInsert),
    remoteRemove: own(editor.remoteRemove),
    ...(editor.openOther && { openOther: own(editor.openOther) }),
    isInView: (paragraph) => isInView(root, editor.placeOf(paragraph, 0)),
    scrollTo: own((share: number) => {
      for (const element of scrollers(root))
        element.scrollTop = share * (element.scrollHeight - element.clientHeight)
    }),
    allowScroll: (milliseconds) => guards.allowScroll(milliseconds),
    guards: () => guards.read(),
    guardDetails: () => [...guards.details],
  }
}

/** Editors hear of a selection by an event; a person's next key comes long after it. Milliseconds. */
const SELECTION_NEWS = 60

const untilEditorsKnow = () => new Promise((resolve) => setTimeout(resolve, SELECTION_NEWS))

export function selectionAt(root: HTMLElement): Selection {
  // In a shadow tree the selection is asked from there (Chromium).
  const tree = root.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  const selection = tree.getSelection?.() ?? document.getSelection()
  if (!selection || !root.isConnected) throw new Error('nothing can be selected')
  return selection
}

function scrollers(root: HTMLElement): Element[] {
  const found: Element[] = []
  for (let at: Element | null = root; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight) found.push(at)
  if (document.scrollingElement) found.push(document.scrollingElement)
  return found
}

/** A line is seen when its place is inside the window and inside everything that scrolls around it. */
function isInView(root: HTMLElement, { node, offset }: DomPlace): boolean {
  const box = boxOf(node, offset)
  let top = 0
  let bottom = window.innerHeight
  for (const element of scrollers(root)) {
    if (element === document.scrollingElement || element === document.body) continue
    const frame = element.getBoundingClientRect()
    top = Math.max(top, frame.top)
    bottom = Math.min(bottom, frame.bottom)
  }
  return box.top >= top - 1 && box.bottom <= bottom + 1
}

function boxOf(node: Node, offset: number): DOMRect {
  const child = node instanceof Element ? node.childNodes[offset] : undefined
  if (child instanceof Text) return boxOf(child, 0)
  if (child instanceof Element) return child.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(node)
  if (node instanceof Text && node.length > 0)
    range.setStart(node, Math.min(offset, node.length - 1))
  const [box] = range.getClientRects()
  const element = node instanceof Element ? node : node.parentElement
  if (!box && !element) throw new Error('the paragraph is not laid out')
  return box ?? (element as Element).getBoundingClientRect()
}
