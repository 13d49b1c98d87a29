/**
 * The browser's own editing: a paragraph or a <div> for each line, or lines parted by <br>; in the page,
 * as the body of a frame, or in a shadow root. `data-lines` of the page says which.
 */
import './guarded-callbacks'
import { OTHER_REPORT, plainTexts, REPORT } from '../document'
import { guards } from './guarded-callbacks'
import { type DomPlace, type EditorHandle, offerHand, selectionAt } from './hand'

const [kind = 'p', , where = 'page'] = (document.documentElement.dataset.lines ?? 'p').split(' ')

function placeRoot(): HTMLElement {
  if (where === 'body') return document.body
  if (where !== 'shadow') {
    const element = document.querySelector<HTMLElement>('#editor')
    if (element) return element
  }
  const host = document.createElement('writing-desk')
  document.querySelector('#pane')?.append(host)
  const root = document.createElement('div')
  host.attachShadow({ mode: 'open' }).append(root)
  return root
}

const root = placeRoot()
root.contentEditable = 'true'
root.classList.add('body-text')
document.execCommand('defaultParagraphSeparator', false, kind === 'br' ? 'div' : kind)

function fill(texts: readonly string[]): void {
  root.replaceChildren(...texts.flatMap((text, index) => linesOf(text, index)))
}

function linesOf(text: string, index: number): Node[] {
  if (kind === 'br') return [...(index > 0 ? [make('br')] : []), document.createTextNode(text)]
  // As Chromium leaves it: the first line has no <div> of its own.
  if (kind === 'div' && index === 0) return [document.createTextNode(text)]
  return [lineElement(text)]
}

const make = (name: string) => document.createElement(name)
function lineElement(text: string): HTMLElement {
  const element = make(kind)
  element.append(text === '' ? make('br') : text)
  return element
}

guards.own(() => fill(plainTexts(REPORT)))

/** The nodes of each line, in document order. */
function lines(): Node[][] {
  const found: Node[][] = []
  let open: Node[] | null = null
  for (const node of root.childNodes) {
    if (node instanceof HTMLElement && node.localName === 'br') {
      if (open) open.push(node)
      else found.push([node])
      open = null
    } else if (node instanceof HTMLElement && /^(p|div)$/.test(node.localName)) {
      open = null
      found.push([node])
    } else {
      if (!open) {
        open = []
        found.push(open)
      }
      open.push(node)
    }
  }
  return found
}

/** What the browser itself says that a line looks like. */
function textOf(nodes: readonly Node[]): string {
  const shown = nodes.map((node) =>
    node instanceof HTMLElement
      ? node.localName === 'br'
        ? ''
        : node.innerText
      : node.textContent,
  )
  return shown.join('').replace(/\n$/, '').replaceAll('\u00A0', ' ')
}

/** Text of the root itself is asked for as a whole: spaces are collapsed over its nodes. */
const shownLines = () => root.innerText.replace(/\n$/, '').replaceAll('\u00A0', ' ').split('\n')

function lineAt(paragraph: number): Node[] {
  const line = lines()[paragraph]
  if (!line) throw new Error(`no paragraph ${paragraph}`)
  return line
}

function placeOf(paragraph: number, offset: number): DomPlace {
  const nodes = lineAt(paragraph)
  let left = offset
  let last: Text | undefined
  for (const node of nodes) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text = walker.currentNode; ; ) {
      if (text instanceof Text) {
        if (left <= text.length) return { node: text, offset: left }
        left -= text.length
        last = text
      }
      const next = walker.nextNode()
      if (!next) break
      text = next
    }
  }
  if (last) return { node: last, offset: last.length }
  const [first] = nodes
  if (first instanceof HTMLElement && first.localName !== 'br') return { node: first, offset: 0 }
  return { node: root, offset: first ? [...root.childNodes].indexOf(first as ChildNode) : 0 }
}

function command(from: DomPlace, to: DomPlace, name: string, value?: string): void {
  root.focus({ preventScroll: true })
  selectionAt(root).setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  document.execCommand(name, false, value)
}

function replaceLine(paragraph: number, made: readonly Node[]): void {
  const [first, ...others] = lineAt(paragraph)
  for (const node of others)
    if (made.length === 0 || !isBreak(node)) node.parentNode?.removeChild(node)
  if (!first) return
  if (isBreak(first)) root.insertBefore(made[0] ?? document.createTextNode(''), first)
  else if (first.parentNode) {
    for (const node of made) first.parentNode.insertBefore(node, first)
    first.parentNode.removeChild(first)
  }
}

const isBreak = (node: Node) => node instanceof HTMLElement && node.localName === 'br'
const oneLine = (text: string) =>
  kind === 'br' ? document.createTextNode(text) : lineElement(text)

const editor: EditorHandle = {
  root,
  getParagraphs: () => (kind === 'br' ? shownLines() : lines().map(textOf)),
  placeOf,
  write(paragraph, start, end, text) {
    if (text === '' && start === end) return
    const name = text === '' ? 'delete' : 'insertText'
    command(placeOf(paragraph, start), placeOf(paragraph, end), name, text)
  },
  split(paragraph, offset) {
    const place = placeOf(paragraph, offset)
    command(place, place, kind === 'br' ? 'insertLineBreak' : 'insertParagraph')
  },
  merge(paragraph) {
    const place = placeOf(paragraph, 0)
    command(place, place, 'delete')
  },
  remoteEdit: (paragraph, text) => replaceLine(paragraph, [oneLine(text)]),
  remoteInsert(paragraph, text) {
    const line = lineAt(paragraph)
    const end = line.at(-1)
    const after = end?.nextSibling ?? null
    if (kind === 'br') {
      if (end && !isBreak(end)) root.insertBefore(make('br'), after)
      root.insertBefore(document.createTextNode(text), after)
      if (end && isBreak(end)) root.insertBefore(make('br'), after)
    } else root.insertBefore(lineElement(text), after)
  },
  remoteRemove: (paragraph) => {
    for (const node of lineAt(paragraph)) node.parentNode?.removeChild(node)
  },
  openOther: () => fill(plainTexts(OTHER_REPORT)),
}
offerHand(editor)
