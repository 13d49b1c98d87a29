/** Lexical without React: rich text, lists inside lists, headings, quotes, history, mentions as decorators. */
import './guarded-callbacks'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  ListItemNode,
  ListNode,
  registerList,
} from '@lexical/list'
import {
  $createHeadingNode,
  $createQuoteNode,
  HeadingNode,
  type HeadingTagType,
  QuoteNode,
  registerRichText,
} from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  createEditor,
  DecoratorNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical'
import { type Line, OTHER_REPORT, type Piece, REPORT } from '../document'
import { guards } from './guarded-callbacks'
import { offerHand } from './hand'

class MentionNode extends DecoratorNode<null> {
  constructor(
    readonly name = '',
    key?: NodeKey,
  ) {
    super(key)
  }
  static override getType(): string {
    return 'mention'
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.name, node.getKey())
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.textContent = `@${this.name}`
    return element
  }
  override updateDOM(): boolean {
    return false
  }
  override decorate(): null {
    return null
  }
}

const pane = document.querySelector<HTMLElement>('#editor')
if (!pane) throw new Error('no place for the editor')
const root: HTMLElement = pane
root.contentEditable = 'true'
root.className = 'body-text lexical'

const editor = createEditor({
  namespace: 'simulated',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, MentionNode],
  onError: (error) => {
    throw error
  },
})

const change = (update: () => void) => editor.update(update, { discrete: true })

function inlineOf(piece: Piece): LexicalNode {
  if (typeof piece === 'string') return $createTextNode(piece)
  return piece.kind === 'break' ? $createLineBreakNode() : new MentionNode(piece.name)
}

function emptyLine({ kind, level }: Line): ElementNode {
  if (kind === 'heading') return $createHeadingNode(`h${level}` as HeadingTagType)
  if (kind === 'ordered' || kind === 'bullet') return $createListItemNode()
  return kind === 'quote' ? $createQuoteNode() : $createParagraphNode()
}

/** The list that an item of this level goes to, made where it is missing. */
function listFor(line: Line, parent: ElementNode, level = 1): ListNode {
  const last = parent.getLastChild()
  const type = line.kind === 'ordered' ? 'number' : 'bullet'
  const isFinal = level === line.level
  const fits = $isListNode(last) && (!isFinal || last.getListType() === type)
  const list = fits ? last : $createListNode(isFinal ? type : 'number')
  if (!fits) parent.append(list)
  if (isFinal) return list
  const item = list.getLastChild()
  if ($isListItemNode(item) && $isListNode(item.getFirstChild()))
    return listFor(line, item, level + 1)
  const holder = $createListItemNode()
  list.append(holder)
  return listFor(line, holder, level + 1)
}

function fill(lines: readonly Line[]): void {
  const top = $getRoot().clear()
  for (const line of lines) {
    const element = emptyLine(line)
    const isItem = line.kind === 'ordered' || line.kind === 'bullet'
    const parent = isItem ? listFor(line, top) : top
    parent.append(element)
    element.append(...line.pieces.map(inlineOf))
  }
}

guards.own(() => {
  editor.setRootElement(root)
  registerRichText(editor)
  registerList(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  change(() => fill(REPORT))
})

function collectLines(parent: ElementNode, lines: ElementNode[] = []): ElementNode[] {
  for (const child of parent.getChildren()) {
    if (!$isElementNode(child)) continue
    const holdsList = $isListItemNode(child) && $isListNode(child.getFirstChild())
    if ($isListNode(child) || holdsList) collectLines(child, lines)
    else lines.push(child)
  }
  return lines
}

function lineAt(paragraph: number): ElementNode {
  const line = collectLines($getRoot())[paragraph]
  if (!line) throw new Error(`no paragraph ${paragraph}`)
  return line
}

const lengthOf = (node: LexicalNode) => ($isTextNode(node) ? node.getTextContentSize() : 1)
const textOf = (line: ElementNode) =>
  line
    .getChildren()
    .map((node) =>
      $isTextNode(node) ? node.getTextContent() : $isLineBreakNode(node) ? '\n' : '\uFFFC',
    )
    .join('')

interface Point {
  key: NodeKey
  offset: number
  type: 'text' | 'element'
}

function pointAt(line: ElementNode, offset: number): Point {
  let left = offset
  for (const node of line.getChildren()) {
    const length = lengthOf(node)
    if ($isTextNode(node) && left <= length)
      return { key: node.getKey(), offset: left, type: 'text' }
    if (left < length)
      return { key: line.getKey(), offset: node.getIndexWithinParent(), type: 'element' }
    left -= length
  }
  return { key: line.getKey(), offset: line.getChildrenSize(), type: 'element' }
}

function select(line: ElementNode, start: number, end: number): RangeSelection {
  const selection = $createRangeSelection()
  const from = pointAt(line, start)
  const to = pointAt(line, end)
  selection.anchor.set(from.key, from.offset, from.type)
  selection.focus.set(to.key, to.offset, to.type)
  $setSelection(selection)
  return selection
}

offerHand({
  root,
  getParagraphs: () => editor.read(() => collectLines($getRoot()).map(textOf)),
  placeOf(paragraph, offset) {
    const point = editor.read(() => pointAt(lineAt(paragraph), offset))
    const element = editor.getElementByKey(point.key)
    if (!element) throw new Error('the line is not laid out')
    if (point.type === 'element') return { node: element, offset: point.offset }
    let text: Node = element
    while (text.firstChild) text = text.firstChild
    return { node: text, offset: point.offset }
  },
  write: (paragraph, start, end, text) =>
    change(() => {
      const selection = select(lineAt(paragraph), start, end)
      if (text) selection.insertText(text)
      else if (start < end) selection.removeText()
    }),
  split: (paragraph, offset) =>
    change(() => void select(lineAt(paragraph), offset, offset).insertParagraph()),
  merge: (paragraph) =>
    change(() => {
      const line = lineAt(paragraph)
      lineAt(paragraph - 1).append(...line.getChildren())
      line.remove()
    }),
  remoteEdit: (paragraph, text) =>
    change(() => void lineAt(paragraph).clear().append($createTextNode(text))),
  remoteInsert: (paragraph, text) =>
    change(() => {
      const line = lineAt(paragraph)
      const made = $isListItemNode(line) ? $createListItemNode() : $createParagraphNode()
      line.insertAfter(made.append($createTextNode(text)))
    }),
  remoteRemove: (paragraph) => change(() => lineAt(paragraph).remove()),
  openOther: () => change(() => fill(OTHER_REPORT)),
})
