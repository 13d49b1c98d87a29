/** mammoth's element tree as a flat list of paragraphs. */
import * as v from 'valibot'

/** The fields of mammoth's elements that are read here (mammoth 1.13 lib/documents.js; not typed by it). */
const ElementSchema = v.looseObject({
  type: v.string(),
  children: v.optional(v.array(v.unknown())),
  value: v.optional(v.unknown()),
  checked: v.optional(v.unknown()),
  styleId: v.nullish(v.string()),
  colSpan: v.optional(v.number()),
  rowSpan: v.optional(v.number()),
})
type Element = v.InferOutput<typeof ElementSchema>

export interface Cell {
  table: string
  row: number
  column: number
}

export interface FlatParagraph {
  text: string
  styleId: string | null
  cell: Cell | null
}

const OBJECT_REPLACEMENT = '\uFFFC'

/** Paragraphs of body and tables in document order. Foot- and endnotes and comments are left out. */
export function flattenDocument(document: unknown): FlatParagraph[] {
  const paragraphs: FlatParagraph[] = []
  let tables = 0

  function visit(node: unknown, cell: Cell | null): void {
    const element = readElement(node)
    if (!element) return
    if (element.type === 'paragraph')
      paragraphs.push({ text: textOf(element), styleId: element.styleId ?? null, cell })
    else if (element.type === 'table') visitTable(element)
    else for (const child of element.children ?? []) visit(child, cell)
  }

  function visitTable(table: Element): void {
    const id = `t${tables++}`
    // Rows below which a cell that spans rows still takes its column.
    const takenUntilRow: number[] = []
    let row = 0
    for (const rowNode of childrenOfType(table, 'tableRow')) {
      let column = 0
      for (const cellElement of childrenOfType(rowNode, 'tableCell')) {
        while ((takenUntilRow[column] ?? 0) > row) column++
        for (const child of cellElement.children ?? []) visit(child, { table: id, row, column })
        for (let span = cellElement.colSpan ?? 1; span > 0; span--)
          takenUntilRow[column++] = row + (cellElement.rowSpan ?? 1)
      }
      row++
    }
  }

  visit(document, null)
  return paragraphs
}

function readElement(node: unknown): Element | null {
  const result = v.safeParse(ElementSchema, node)
  return result.success ? result.output : null
}

/** Rows may stand inside wrappers, so wrappers are looked through. */
function childrenOfType(parent: Element, type: string): Element[] {
  return (parent.children ?? []).flatMap((node) => {
    const child = readElement(node)
    if (!child) return []
    if (child.type === type) return [child]
    return child.type === 'paragraph' || child.type === 'table' ? [] : childrenOfType(child, type)
  })
}

function textOf(element: Element): string {
  switch (element.type) {
    case 'text':
      return typeof element.value === 'string' ? element.value : ''
    case 'tab':
      return '\t'
    case 'break':
      return '\n'
    case 'image':
      return OBJECT_REPLACEMENT
    case 'checkbox':
      return element.checked === true ? '☑' : '☐'
    default:
      return (element.children ?? [])
        .map((child) => textOf(readElement(child) ?? { type: '' }))
        .join('')
  }
}
