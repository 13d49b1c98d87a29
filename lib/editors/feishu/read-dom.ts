/** The second layer: what is mounted, read from the DOM. Never complete, since the rest cannot be counted. */
import type { SnapshotParagraph } from '../../document/snapshot'
import { headingLevel, isList } from './block-types'
import { findMountedBlocks, type MountedBlock } from './mounted-blocks'
import { readZone } from './zone-text'

/** Key of the title when the model does not tell its record. */
export const TITLE_KEY = 'title'

export function readMountedParagraphs(root: Element): SnapshotParagraph[] {
  return findMountedBlocks(root).map(readParagraph)
}

function readParagraph({ key, element, zone }: MountedBlock): SnapshotParagraph {
  const { text } = readZone(zone)
  if (key === null) return { key: TITLE_KEY, text, isTitle: true }
  const type = element.getAttribute('data-block-type') ?? ''
  const heading = headingLevel(type)
  const number = readNumber(element, zone)
  const cell = readCell(element)
  const kind = readKind(element, type)
  return {
    key,
    text,
    ...(heading && { heading }),
    ...(number && { number }),
    ...(isList(type) && { list: { ordered: type === 'ordered', level: listLevel(element) } }),
    ...(cell && { cell }),
    ...(kind && { kind }),
  }
}

function readNumber(element: Element, zone: Element): string | undefined {
  const order = element.querySelector('button.order, button.heading-order, .orderUnedit')
  const isOwn = order?.closest('.block[data-record-id]') === element && !zone.contains(order)
  return (isOwn && order?.textContent?.trim()) || undefined
}

function listLevel(element: Element): number {
  const list = '.docx-bullet-block, .docx-ordered-block, .docx-todo-block'
  let level = 1
  for (let at = element.parentElement?.closest(list); at; at = at.parentElement?.closest(list))
    level += 1
  return level
}

function readKind(element: Element, type: string): SnapshotParagraph['kind'] {
  if (element.closest('.docx-synced_reference-block')) return 'synced'
  if (type === 'code') return 'code'
  return type === 'quote' || element.closest('.docx-quote_container-block') ? 'quote' : undefined
}

function readCell(element: Element): SnapshotParagraph['cell'] {
  const cell = element.closest('td, th')
  const row = cell?.closest('tr')
  const table = cell?.closest('.docx-table-block')?.getAttribute('data-record-id')
  if (!cell || !row || !table) return undefined
  return {
    table,
    row: indexAmong(row.parentElement?.children, row),
    column: indexAmong(row.children, cell),
  }
}

function indexAmong(elements: HTMLCollection | undefined, element: Element): number {
  return elements ? Array.prototype.indexOf.call(elements, element) : 0
}
