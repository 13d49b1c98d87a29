/** What HTML says of a paragraph: heading, list, table cell, code, quote. */
import type { SnapshotParagraph } from '../../document/snapshot'

export type ParagraphKind = Pick<SnapshotParagraph, 'heading' | 'list' | 'cell' | 'kind'>

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]'
/** Quill 2 has a <div> for each line of code. */
const CODE = 'pre, .ql-code-block-container'
const CELL = 'td, th'

export interface BlockDescriber {
  describe(paragraph: { readonly block: Element }): ParagraphKind
}

/**
 * Describes the paragraphs of one reading. `nameTable` gives each table a name that lasts; `kept` holds
 * what is known of paragraphs that are still the same object.
 */
export function createBlockDescriber(
  root: Element,
  nameTable: (table: Element) => string,
  kept: WeakMap<object, ParagraphKind>,
): BlockDescriber {
  const cellPlaces = new Map<Element, ReadonlyMap<Element, CellPlace>>()

  function describeCell(block: Element): SnapshotParagraph['cell'] {
    const cell = within(root, block, CELL)
    const table = cell?.closest('table')
    if (!cell || !table || !root.contains(table)) return undefined
    const places = cellPlaces.get(table) ?? countCells(table)
    cellPlaces.set(table, places)
    const place = places.get(cell)
    return place && { table: nameTable(table), ...place }
  }

  return {
    describe(paragraph) {
      let kind = kept.get(paragraph)
      if (!kind) {
        kind = describeBlock(paragraph.block, root)
        kept.set(paragraph, kind)
      }
      // A row that is put in above moves a cell that did not change itself.
      const cell = kind.cell && describeCell(paragraph.block)
      return cell ? { ...kind, cell } : kind
    },
  }
}

interface CellPlace {
  row: number
  column: number
}
/** Stands for a place that is counted at each reading. */
const SOME_CELL = { table: '', row: 0, column: 0 }

function countCells(table: Element): Map<Element, CellPlace> {
  const places = new Map<Element, CellPlace>()
  let row = 0
  for (const tableRow of table.querySelectorAll('tr')) {
    if (tableRow.closest('table') !== table) continue
    let column = 0
    for (const cell of tableRow.children) places.set(cell, { row, column: column++ })
    row += 1
  }
  return places
}

function describeBlock(block: Element, root: Element): ParagraphKind {
  const heading = headingLevel(within(root, block, HEADING))
  const item = within(root, block, 'li')
  const kind = within(root, block, CODE)
    ? 'code'
    : within(root, block, 'blockquote')
      ? 'quote'
      : undefined
  return {
    ...(heading && { heading }),
    ...(item && { list: describeItem(item, root) }),
    ...(within(root, block, CELL) && { cell: SOME_CELL }),
    ...(kind && { kind }),
  }
}

/** The nearest that fits, inside the root. */
function within(root: Element, block: Element, selector: string): Element | null {
  const found = block.closest(selector)
  return found && found !== root && root.contains(found) ? found : null
}

function headingLevel(element: Element | null): number | undefined {
  if (!element) return undefined
  const level = Number(element.getAttribute('aria-level') ?? element.localName.slice(1))
  return Number.isInteger(level) && level >= 1 && level <= 9 ? level : undefined
}

function describeItem(item: Element, root: Element): { ordered: boolean; level: number } {
  let level = 0
  for (
    let list = item.closest('ol, ul');
    list && root.contains(list);
    list = list.parentElement?.closest('ol, ul') ?? null
  )
    level += 1
  // Quill 2 keeps all lists flat in <ol>: kind and depth are an attribute and a class of the item.
  const quill = item.getAttribute('data-list')
  const indent = /(?:^|\s)ql-indent-(\d)(?:\s|$)/.exec(item.className)?.[1]
  const ordered = quill ? quill === 'ordered' : item.closest('ol, ul')?.localName === 'ol'
  return { ordered, level: Math.max(1, level) + Number(indent ?? 0) }
}
