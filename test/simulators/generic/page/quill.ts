/** Quill 2 without a theme: headers, flat lists with indents, code block, quote, table, formula-like mention. */
import './guarded-callbacks'
import Quill, { Delta } from 'quill'
import { type Line, OTHER_REPORT, type Piece, REPORT } from '../document'
import { guards } from './guarded-callbacks'
import { offerHand } from './hand'

type Attributes = Record<string, unknown>

interface EmbedClass {
  new (...parameters: unknown[]): object
  create(value: unknown): HTMLElement
}
const Embed = Quill.import('blots/embed') as unknown as EmbedClass

class Mention extends Embed {
  static blotName = 'mention'
  static tagName = 'SPAN'
  static className = 'mention'
  static override create(name: unknown): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: the maker above reads tag and class of `this`.
    const element = super.create(name)
    element.textContent = `@${String(name)}`
    element.dataset.name = String(name)
    return element
  }
  static value(element: HTMLElement): string {
    return element.dataset.name ?? ''
  }
}
Quill.register('formats/mention', Mention as never)

const lineAttributes = ({ kind, level }: Line): Attributes => {
  const indent = level > 1 ? { indent: level - 1 } : {}
  switch (kind) {
    case 'heading':
      return { header: level }
    case 'ordered':
    case 'bullet':
      return { list: kind, ...indent }
    case 'quote':
      return { blockquote: true }
    case 'code':
      return { 'code-block': true }
    default:
      return {}
  }
}

function deltaOf(lines: readonly Line[]): Delta {
  const delta = new Delta()
  const insert = (piece: Piece) => {
    if (typeof piece === 'string') delta.insert(piece)
    else if (piece.kind === 'mention') delta.insert({ mention: piece.name })
  }
  for (const line of lines) {
    const attributes = lineAttributes(line)
    line.pieces.forEach((piece, index) => {
      insert(piece)
      // A line of code is a line of its own.
      if (line.kind === 'code' && index < line.pieces.length - 1) delta.insert('\n', attributes)
    })
    delta.insert('\n', attributes)
  }
  for (const [row, texts] of [
    ['row-1', ['事项', '完成情况']],
    ['row-2', ['会议保障', '××场']],
  ] as const)
    for (const text of texts) delta.insert(text).insert('\n', { table: row })
  return delta.insert('附注：以上数据截至【具体日期】。\n')
}

const container = document.querySelector<HTMLElement>('#editor')
if (!container) throw new Error('no place for the editor')
container.style.height = '100%'
const quill = guards.own(() => {
  const made = new Quill(container, { modules: { toolbar: false, table: true } })
  made.setContents(deltaOf(REPORT), 'silent')
  return made
})

interface StoredLine {
  text: string
  start: number
  attributes: Attributes
}

function storedLines(): StoredLine[] {
  const lines: StoredLine[] = []
  let text = ''
  let start = 0
  for (const { insert, attributes } of quill.getContents().ops) {
    if (typeof insert !== 'string') {
      text += '\uFFFC'
      continue
    }
    const parts = insert.split('\n')
    parts.forEach((part, index) => {
      text += part
      if (index === parts.length - 1) return
      lines.push({ text, start, attributes: attributes ?? {} })
      start += text.length + 1
      text = ''
    })
  }
  return lines
}

function lineAt(paragraph: number): StoredLine {
  const line = storedLines()[paragraph]
  if (!line) throw new Error(`no paragraph ${paragraph}`)
  return line
}

const isCell = ({ attributes }: StoredLine) => 'table' in attributes
type Source = 'user' | 'api'

function replace(line: StoredLine, start: number, end: number, text: string, source: Source) {
  const delta = new Delta().retain(line.start + start).delete(end - start)
  quill.updateContents(text ? delta.insert(text) : delta, source)
}

offerHand({
  root: quill.root,
  getParagraphs: () => storedLines().map(({ text }) => text),
  placeOf(paragraph, offset) {
    const { start, text } = lineAt(paragraph)
    const [leaf, inLeaf] = quill.getLeaf(start + offset)
    if (leaf && text) {
      const [node, place] = leaf.position(inLeaf)
      return { node, offset: place }
    }
    const [line] = quill.getLine(start)
    if (!line) throw new Error('the line is not laid out')
    return { node: line.domNode, offset: 0 }
  },
  write: (paragraph, start, end, text) => replace(lineAt(paragraph), start, end, text, 'user'),
  split(paragraph, offset) {
    const line = lineAt(paragraph)
    // A line break in a cell would make another cell.
    if (isCell(line)) return
    quill.updateContents(
      new Delta().retain(line.start + offset).insert('\n', line.attributes),
      'user',
    )
  },
  merge(paragraph) {
    const line = lineAt(paragraph)
    if (isCell(line) || isCell(lineAt(paragraph - 1))) return
    quill.updateContents(new Delta().retain(line.start - 1).delete(1), 'user')
  },
  remoteEdit(paragraph, text) {
    const line = lineAt(paragraph)
    replace(line, 0, line.text.length, text, 'api')
  },
  remoteInsert(paragraph, text) {
    const line = lineAt(paragraph)
    if (isCell(line)) return
    const end = line.start + line.text.length + 1
    quill.updateContents(new Delta().retain(end).insert(`${text}\n`), 'api')
  },
  remoteRemove(paragraph) {
    const line = lineAt(paragraph)
    const isLast = paragraph === storedLines().length - 1
    if (isCell(line) || isLast) return
    quill.updateContents(new Delta().retain(line.start).delete(line.text.length + 1), 'api')
  },
  openOther: () => void quill.setContents(deltaOf(OTHER_REPORT), 'api'),
})
