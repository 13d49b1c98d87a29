/** What the kinds of smart document blocks mean for reading. Names and numbers as seen in public code 2025 to 2026. */
import type { SnapshotParagraph } from '../../../document/snapshot'

/** Of record types whose number is known; the rest is learned from the page, where classes have names. */
const KIND_BY_NUMBER: Readonly<Record<number, string>> = {
  1: 'text',
  2: 'image',
  4: 'root',
  5: 'page',
  12: 'header1',
  13: 'header2',
  14: 'header3',
  15: 'header4',
  16: 'header5',
  17: 'header6',
  26: 'table',
  27: 'table_row',
  28: 'table_cell',
}

const LIST_KINDS = new Set(['bulleted_list', 'numbered_list', 'todo', 'todo_list', 'check_list'])
const TABLE_KINDS = new Set(['table', 'simple_table'])
/** Blocks whose text is text of the document even when nothing is in it yet. */
const TEXT_KINDS = new Set(['text', 'quote', 'code', 'toggle', 'title', ...LIST_KINDS])

export function kindOfType(type: unknown, learned: ReadonlyMap<unknown, string>): string {
  if (typeof type === 'string') return type
  const known = typeof type === 'number' ? KIND_BY_NUMBER[type] : undefined
  return learned.get(type) ?? known ?? ''
}

const CLASS_PREFIX = 'sc-block-'

/** From the classes of a block's wrapper; '' when none of them names a kind. */
export function kindOfClasses(classes: Iterable<string>): string {
  for (const name of classes)
    if (name.startsWith(CLASS_PREFIX) && name !== 'sc-block-wrapper')
      return name.slice(CLASS_PREFIX.length)
  return ''
}

export function headingLevel(kind: string): number | undefined {
  const match = /^header([1-9])$/.exec(kind)
  return match ? Number(match[1]) : undefined
}

export function isList(kind: string): boolean {
  return LIST_KINDS.has(kind)
}

export function isOrdered(kind: string): boolean {
  return kind === 'numbered_list'
}

export function isTable(kind: string): boolean {
  return TABLE_KINDS.has(kind)
}

export function hasOwnText(kind: string): boolean {
  return TEXT_KINDS.has(kind) || headingLevel(kind) !== undefined
}

/** A page inside a page is shown as a link to it; its text is a document of its own. */
export function isOtherDocument(kind: string): boolean {
  return kind === 'page' || kind === 'root'
}

export function paragraphKind(kind: string): SnapshotParagraph['kind'] {
  return kind === 'quote' || kind === 'code' ? kind : undefined
}
