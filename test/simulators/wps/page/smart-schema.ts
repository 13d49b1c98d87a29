/** A smart document as ProseMirror nodes, named as in the site's data. */
import { type Node, Schema } from 'prosemirror-model'
import { wordDocument } from '../documents'
import { shownOf } from './word-store'

export const schema = new Schema({
  nodes: {
    doc: { content: 'title block+' },
    text: { group: 'inline' },
    'outline-title': {
      group: 'title',
      content: 'inline*',
      toDOM: () => ['div', { class: 'outline-title' }, 0],
    },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: { listType: { default: null } },
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'inline*',
      attrs: { level: { default: 1 } },
      toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
    },
    blockquote: { group: 'block', content: 'block+', toDOM: () => ['blockquote', 0] },
    'outline-table': { group: 'block', content: 'row+', toDOM: () => ['table', ['tbody', 0]] },
    'outline-table-row': { group: 'row', content: 'cell+', toDOM: () => ['tr', 0] },
    'outline-table-cell': { group: 'cell', content: 'block+', toDOM: () => ['td', 0] },
    hard_break: { group: 'inline', inline: true, toDOM: () => ['br'] },
    emoji: {
      group: 'inline',
      inline: true,
      atom: true,
      toDOM: () => ['span', { class: 'emoji', contenteditable: 'false' }, '☆'],
    },
  },
  marks: { strong: { toDOM: () => ['strong', 0] } },
})

function node(type: string, attributes: Record<string, unknown> | null, content: Node[]): Node {
  const made = schema.nodes[type]?.create(attributes, content)
  if (!made) throw new Error(`no node ${type}`)
  return made
}

/** Objects and soft breaks as nodes of their own, every third sentence partly in bold. */
function inline(text: string): Node[] {
  return text
    .split(/([\uFFFC\n]|____)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\uFFFC') return node('emoji', null, [])
      if (part === '\n') return node('hard_break', null, [])
      return schema.text(part, part === '____' ? [schema.mark('strong')] : [])
    })
}

export function smartDocument(name: string): Node {
  const [title, ...body] = wordDocument(name)
    .filter(({ ends }) => ends !== 'row')
    .map(({ text, level }) => ({
      text: shownOf(text),
      level,
    }))
  const blocks = body.map(({ text, level }) =>
    level ? node('heading', { level }, inline(text)) : node('paragraph', null, inline(text)),
  )
  const paragraph = (text: string) => node('paragraph', null, inline(text))
  const row = (...cells: string[]) =>
    node(
      'outline-table-row',
      null,
      cells.map((text) => node('outline-table-cell', null, [paragraph(text)])),
    )
  const table = node('outline-table', null, [
    row('项目', '进度'),
    row('档案整理', '按计划推进\uFFFC'),
  ])
  const quote = node('blockquote', null, [paragraph('引自去年的总结：\n各项工作按期完成。')])
  return node('doc', null, [
    node('outline-title', null, inline(title?.text ?? '')),
    ...blocks.slice(0, 4),
    quote,
    table,
    ...blocks.slice(4),
  ])
}

/** Text blocks in order, with the position of each. */
export function textBlocks(document: Node): { node: Node; position: number }[] {
  const found: { node: Node; position: number }[] = []
  document.descendants((child, position) => {
    if (child.isTextblock) found.push({ node: child, position })
    return !child.isTextblock
  })
  return found
}

export const shownText = (block: Node) =>
  block.textBetween(0, block.content.size, '', (leaf) =>
    leaf.type.name === 'hard_break' ? '\n' : '\uFFFC',
  )
