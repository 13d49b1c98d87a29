/** What HTML says of a paragraph: heading, list, table cell, code, quote. */
import type { SnapshotParagraph } from '../../document/snapshot'

export type ParagraphKind = Pick<SnapshotParagraph, 'heading' | 'list' | 'cell' | 'kind'>

/** `nameTable` gives each table a name that lasts. */
export function describeBlock(
  block: Element,
  root: Element,
  nameTable: (table: Element) => string,
): ParagraphKind {
  const within = (selector: string): Element | null => {
    const found = block.closest(selector)
    return found && root.contains(found) && found !== root ? found : null
  }
  const heading = headingLevel(within('h1, h2, h3, h4, h5, h6'))
  const item = within('li')
  const cell = describeCell(within('td, th'), nameTable)
  const kind = within('pre') ? 'code' : within('blockquote') ? 'quote' : undefined
  return {
    ...(heading && { heading }),
    ...(item && { list: describeItem(item, root) }),
    ...(cell && { cell }),
    ...(kind && { kind }),
  }
}

function headingLevel(element: Element | null): number | undefined {
  return element ? Number(element.localName.slice(1)) : undefined
}

function describeItem(item: Element, root: Element): { ordered: boolean; level: number } {
  let level = 0
  for (
    let list = item.closest('ol, ul');
    list && root.contains(list);
    list = list.parentElement?.closest('ol, ul') ?? null
  )
    level += 1
  // Quill keeps both kinds of list in <ol> and tells them apart by an attribute.
  const quill = item.getAttribute('data-list')
  const ordered = quill ? quill === 'ordered' : item.closest('ol, ul')?.localName === 'ol'
  return { ordered, level: Math.max(1, level) }
}

function describeCell(
  cell: Element | null,
  nameTable: (table: Element) => string,
): SnapshotParagraph['cell'] {
  const row = cell?.closest('tr')
  const table = cell?.closest('table')
  if (!cell || !row || !table) return undefined
  return {
    table: nameTable(table),
    row: indexOf([...table.querySelectorAll('tr')], row),
    column: indexOf([...row.children], cell),
  }
}

function indexOf(elements: readonly Element[], element: Element): number {
  return Math.max(0, elements.indexOf(element))
}
