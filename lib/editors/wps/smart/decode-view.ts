/**
 * The document of a ProseMirror view as paragraphs. Sees only plain field reads. Node names as in the
 * data of smart documents (`outline-table-row`, `hard_break`, 2024 to 2026) and in plain ProseMirror.
 */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { readField, readItems, readString } from '../../page-fields'

export type ViewParagraph = Omit<SnapshotParagraph, 'key'>

interface Around {
  depth: number
  kind?: 'code' | 'quote'
  cell?: NonNullable<SnapshotParagraph['cell']>
}

/** Deeper than any document. */
const DEPTH_LIMIT = 100
const OBJECT = '\uFFFC'
const BREAKS = new Set(['hardbreak', 'br'])
/** Marks in the line that nobody sees, and blocks without any text. */
const UNSEEN = new Set(['rangemarkbegin', 'rangemarkend', 'horizontalrule'])

export function decodeView(document: unknown): ViewParagraph[] {
  const paragraphs: ViewParagraph[] = []
  let tables = 0

  function visit(node: unknown, around: Around): void {
    const name = nameOf(node)
    if (around.depth > DEPTH_LIMIT || UNSEEN.has(name)) return
    const kind = kindOf(name) ?? around.kind
    const here = { ...around, ...(kind && { kind }), depth: around.depth + 1 }
    if (readField(node, 'isTextblock') === true) paragraphs.push(describe(node, name, here))
    else if (name === 'table') visitTable(node, here)
    else if (readField(node, 'isLeaf') === true) paragraphs.push({ text: OBJECT, ...inside(here) })
    else for (const child of childrenOf(node)) visit(child, here)
  }

  function visitTable(node: unknown, around: Around): void {
    const table = `table-${++tables}`
    childrenOf(node).forEach((line, row) => {
      childrenOf(line).forEach((cell, column) => {
        visit(cell, { ...around, cell: { table, row, column } })
      })
    })
  }

  for (const child of childrenOf(document)) visit(child, { depth: 0 })
  return paragraphs
}

const childrenOf = (node: unknown) => readItems(readField(node, 'content'), 'content')

/** `outline-table-row`, `table_row` and `tableRow` are one. */
function nameOf(node: unknown): string {
  const name = readString(readField(node, 'type'), 'name') ?? ''
  const plain = name.toLowerCase().replace(/[-_]/g, '')
  return plain.startsWith('outlinetable') ? plain.slice('outline'.length) : plain
}

function kindOf(name: string): 'code' | 'quote' | undefined {
  if (name === 'codeblock') return 'code'
  return name === 'blockquote' ? 'quote' : undefined
}

const inside = ({ cell, kind }: Around) => ({ ...(cell && { cell }), ...(kind && { kind }) })

function describe(node: unknown, name: string, around: Around): ViewParagraph {
  const attributes = readField(node, 'attrs')
  const heading = headingLevel(name, attributes)
  const list = listOf(attributes)
  return {
    text: textOf(node, 0),
    ...((name === 'outlinetitle' || name === 'title') && { isTitle: true }),
    ...(heading !== null && { heading }),
    ...(list && { list }),
    ...inside(around),
  }
}

function headingLevel(name: string, attributes: unknown): number | null {
  const match = /^heading([1-9]?)$/.exec(name)
  if (!match) return null
  const level = Number(match[1] || readField(attributes, 'level'))
  return Number.isInteger(level) && level >= 1 && level <= 9 ? level : 1
}

function listOf(attributes: unknown): SnapshotParagraph['list'] {
  const type = readString(attributes, 'listType')
  if (!type || !/bullet|ordered/.test(type)) return undefined
  return { ordered: type.includes('ordered'), level: 1 }
}

function textOf(node: unknown, depth: number): string {
  let text = ''
  for (const child of childrenOf(node)) {
    const name = nameOf(child)
    const own = readString(child, 'text')
    if (own !== undefined) text += own
    else if (BREAKS.has(name)) text += '\n'
    else if (UNSEEN.has(name)) continue
    else if (readField(child, 'isLeaf') === true || depth > DEPTH_LIMIT) text += OBJECT
    else text += textOf(child, depth + 1)
  }
  return text
}
