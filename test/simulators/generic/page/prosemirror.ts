/** ProseMirror with its basic schema, lists, simple tables and mentions; a widget shows a guest's caret. */
import './guarded-callbacks'
import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Node as ModelNode, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes, splitListItem } from 'prosemirror-schema-list'
import { EditorState, Plugin, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import { type Line, OTHER_REPORT, type Piece, REPORT } from '../document'
import { guards } from './guarded-callbacks'
import { offerHand } from './hand'

const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append({
  mention: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { name: {} },
    toDOM: ({ attrs }) => [
      'span',
      { class: 'mention', contenteditable: 'false' },
      `@${attrs.name}`,
    ],
  },
  table: {
    group: 'block',
    content: 'row+',
    isolating: true,
    toDOM: () => ['table', ['tbody', 0]],
  },
  row: { content: 'cell+', toDOM: () => ['tr', 0] },
  cell: { content: 'paragraph+', isolating: true, toDOM: () => ['td', 0] },
})
const schema = new Schema({ nodes, marks: basic.spec.marks })
const node = (type: string, attrs: object | null, ...content: ModelNode[]) =>
  schema.node(type, attrs, content)

function inline(piece: Piece): ModelNode {
  if (typeof piece === 'string') return schema.text(piece)
  return piece.kind === 'break' ? node('hard_break', null) : node('mention', { name: piece.name })
}

function blockOf({ kind, level, pieces }: Line): ModelNode {
  if (kind === 'code') return node('code_block', null, schema.text(pieces.join('\n')))
  const content = pieces.map(inline)
  if (kind === 'heading') return node('heading', { level }, ...content)
  const paragraph = node('paragraph', null, ...content)
  return kind === 'quote' ? node('blockquote', null, paragraph) : paragraph
}

/** Items of a level become a list; deeper ones a list inside the last item. */
function listOf(items: readonly Line[], level: number): ModelNode[] {
  const lists: ModelNode[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (!item) break
    let end = at + 1
    while ((items[end]?.level ?? 0) > level) end++
    const inner = listOf(items.slice(at + 1, end), level + 1)
    const made = node('list_item', null, blockOf({ ...item, kind: 'paragraph' }), ...inner)
    const type = item.kind === 'ordered' ? 'ordered_list' : 'bullet_list'
    const last = lists.at(-1)
    if (last?.type.name === type) lists[lists.length - 1] = last.copy(last.content.addToEnd(made))
    else lists.push(node(type, null, made))
    at = end
  }
  return lists
}

const isItem = (line?: Line) => line?.kind === 'ordered' || line?.kind === 'bullet'

function documentOf(lines: readonly Line[]): ModelNode {
  const blocks: ModelNode[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    let end = at + 1
    if (isItem(line)) {
      while (isItem(lines[end])) end++
      blocks.push(...listOf(lines.slice(at, end), 1))
    } else blocks.push(blockOf(line))
    at = end
  }
  const cell = (text: string) =>
    node('cell', null, node('paragraph', null, ...(text ? [schema.text(text)] : [])))
  const row = (...texts: string[]) => node('row', null, ...texts.map(cell))
  const table = node(
    'table',
    null,
    row('事项', '完成情况'),
    row('会议保障', '××场'),
    row('报修', ''),
  )
  blocks.splice(-3, 0, node('horizontal_rule', null), table)
  return schema.node('doc', null, blocks)
}

/** Shown, and no part of the document. */
const guestCaret = new Plugin({
  props: {
    decorations({ doc }) {
      const label = () => {
        const element = document.createElement('span')
        element.textContent = '李四××'
        return element
      }
      const end = Math.min(doc.content.size - 1, 40)
      return DecorationSet.create(doc, [
        Decoration.widget(Math.min(3, end), label, { key: 'guest' }),
        Decoration.inline(Math.min(5, end), end, { class: 'searched' }),
      ])
    },
  },
})

const { list_item: itemType } = schema.nodes
const stateOf = (lines: readonly Line[]) =>
  EditorState.create({
    doc: documentOf(lines),
    plugins: [
      history(),
      ...(itemType ? [keymap({ Enter: splitListItem(itemType) })] : []),
      keymap(baseKeymap),
      guestCaret,
    ],
  })

const place = document.querySelector('#editor')
const view = guards.own(
  () => new EditorView(place, { state: stateOf(REPORT), attributes: { class: 'body-text' } }),
)

interface Block {
  node: ModelNode
  /** Position of its first character. */
  start: number
}

function blocks(): Block[] {
  const found: Block[] = []
  view.state.doc.descendants((child, position) => {
    if (child.isTextblock) found.push({ node: child, start: position + 1 })
    return !child.isTextblock
  })
  return found
}

function blockAt(paragraph: number): Block {
  const block = blocks()[paragraph]
  if (!block) throw new Error(`no paragraph ${paragraph}`)
  return block
}

const leafText = ({ type }: ModelNode) => (type.name === 'hard_break' ? '\n' : '\uFFFC')
const textOf = ({ node: { content } }: Block) => content.textBetween(0, content.size, '', leafText)
const dispatch = (change: (transaction: typeof view.state.tr) => void) => {
  const transaction = view.state.tr
  change(transaction)
  view.dispatch(transaction)
}
const cellAround = (position: number): ModelNode | null => {
  const resolved = view.state.doc.resolve(position)
  for (let depth = resolved.depth; depth > 0; depth--)
    if (resolved.node(depth).type.name === 'cell') return resolved.node(depth)
  return null
}

offerHand({
  root: view.dom,
  getParagraphs: () => blocks().map(textOf),
  placeOf(paragraph, offset) {
    return view.domAtPos(blockAt(paragraph).start + offset)
  },
  write(paragraph, start, end, text) {
    const at = blockAt(paragraph).start
    dispatch((transaction) => {
      transaction.insertText(text, at + start, at + end)
      transaction.setSelection(TextSelection.create(transaction.doc, at + start + text.length))
    })
  },
  split(paragraph, offset) {
    const { node: block, start } = blockAt(paragraph)
    const isItemText = view.state.doc.resolve(start).node(-1).type.name === 'list_item'
    dispatch((transaction) => {
      if (block.type.name === 'code_block') transaction.insertText('\n', start + offset)
      else transaction.split(start + offset, isItemText ? 2 : 1)
    })
  },
  merge(paragraph) {
    const before = blockAt(paragraph - 1)
    const { start } = blockAt(paragraph)
    // The caret does not leave a cell by Backspace.
    if (cellAround(start) !== cellAround(before.start)) return
    dispatch((transaction) => transaction.delete(before.start + before.node.content.size, start))
  },
  remoteEdit(paragraph, text) {
    const { node: block, start } = blockAt(paragraph)
    dispatch((transaction) => transaction.insertText(text, start, start + block.content.size))
  },
  remoteInsert(paragraph, text) {
    const { start, node: block } = blockAt(paragraph)
    const made = node('paragraph', null, schema.text(text))
    const position = view.state.doc.resolve(start + block.content.size).after()
    dispatch((transaction) => transaction.insert(position, made))
  },
  remoteRemove(paragraph) {
    const { start, node: block } = blockAt(paragraph)
    dispatch((transaction) => transaction.deleteRange(start - 1, start + block.content.size + 1))
  },
  openOther() {
    view.updateState(stateOf(OTHER_REPORT))
  },
})
