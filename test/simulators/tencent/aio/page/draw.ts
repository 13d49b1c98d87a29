/** Draws one block with its children in the markup of smart documents. */
import { element, hashed, stemHashed } from './element'
import { drawCode, drawText } from './leaves'
import type { PageStore, StoredBlock } from './store'

export interface DrawContext {
  store: PageStore
  /** `sc`: the names that last. `hashed`: an older build's name for texts. `gone`: no name that is known. */
  names: 'sc' | 'hashed' | 'gone'
  /** Whether wrappers show the ids of their blocks. */
  ids: boolean
  onZone(id: string, zone: HTMLElement): void
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  page: '无标题智能文档',
  text: '输入正文',
  bulleted_list: '输入文字',
  numbered_list: '输入文字',
}

/** A name of the editor, or another one where this build has none of them. */
const named = ({ names }: DrawContext, name: string): string =>
  names === 'gone' ? hashed(name) : name

export function drawBlock(context: DrawContext, block: StoredBlock): HTMLElement {
  if (block.kind === 'page') return drawTitle(context, block)
  const names = ['sc-block-wrapper', 'block-wrapper-padding', `sc-block-${block.kind}`]
  const wrapper = element('div', names.map((name) => named(context, name)).join(' '))
  if (context.ids && context.names !== 'gone') wrapper.setAttribute('data-block-id', block.id)
  const content = element('div', named(context, 'sc-smart-content-wrapper'))
  content.append(...drawContent(context, block))
  wrapper.append(content)
  return wrapper
}

function drawTitle(context: DrawContext, block: StoredBlock): HTMLElement {
  const wrapper = element('div', named(context, 'sc-block-wrapper'))
  wrapper.classList.add(named(context, 'block-wrapper-padding').split(' ')[0] ?? '')
  const title = element('h1', named(context, 'sc-page-title'))
  title.append(drawZone(context, block))
  wrapper.append(title)
  return wrapper
}

function drawContent(context: DrawContext, block: StoredBlock): HTMLElement[] {
  switch (block.kind) {
    case 'image':
      return [element('img', '', { src: PIXEL, alt: '图片', width: '200', height: '60' })]
    case 'hina_mind_map':
      return [element('hina-container', '', { name: `hina-hina_mind_map-${block.id}` })]
    case 'simple_table':
      return [drawTable(context, block)]
    case 'column_list':
      return [drawColumns(context, block)]
    case 'code':
      return [inside(named(context, 'sc-block-code-content-wrapper'), [drawZone(context, block)])]
    default:
      return drawWritten(context, block)
  }
}

/** Number or mark, the text, then what stands below it. */
function drawWritten(context: DrawContext, block: StoredBlock): HTMLElement[] {
  const row = element('div', hashed('row'))
  const mark = markOf(context.store, block)
  if (mark !== '') {
    const shown = element('span', hashed('mark'), { contenteditable: 'false' })
    shown.textContent = mark
    row.append(shown)
  }
  if (block.pieces !== null) row.append(inside(hashed('text'), [drawZone(context, block)]))
  if (block.folded || block.children.length === 0) return [row]
  const below = element(
    'div',
    block.kind === 'toggle' ? named(context, 'sc-toggle-content') : hashed('below'),
  )
  below.append(...drawChildren(context, block))
  return [row, below]
}

const drawChildren = (context: DrawContext, { children }: StoredBlock): HTMLElement[] =>
  children.map((id) => drawBlock(context, context.store.get(id)))

function markOf(store: PageStore, block: StoredBlock): string {
  switch (block.kind) {
    case 'bulleted_list':
      return '•'
    case 'toggle':
      return block.folded ? '▸' : '▾'
    case 'callout':
      return '💡'
    case 'numbered_list':
      return numberOf(store, block)
    default:
      return ''
  }
}

function numberOf(store: PageStore, block: StoredBlock): string {
  const siblings = store.get(block.parent ?? store.pageId).children.map((id) => store.get(id))
  let ordinal = 0
  for (const sibling of siblings) {
    ordinal = sibling.kind === 'numbered_list' ? ordinal + 1 : 0
    if (sibling === block) break
  }
  const isNested = /_list$/.test(store.get(block.parent ?? store.pageId).kind)
  return isNested ? `${String.fromCharCode(96 + ordinal)}.` : `${ordinal}.`
}

/** The element that holds the text of a block, or of the page's title. */
function drawZone(context: DrawContext, block: StoredBlock): HTMLElement {
  const name =
    context.names === 'sc'
      ? 'sc-text-input-content'
      : context.names === 'hashed'
        ? stemHashed('textInput')
        : hashed('zone')
  const zone = element('div', name)
  zone.style.whiteSpace = 'pre-wrap'
  const pieces = block.pieces ?? []
  if (block.kind === 'code') drawCode(zone, pieces)
  else drawText(zone, pieces, PLACEHOLDERS[block.kind] ?? '输入内容')
  context.onZone(block.id, zone)
  return zone
}

/** Cells are no blocks of their own in the page, although they are in the data. */
function drawTable(context: DrawContext, block: StoredBlock): HTMLElement {
  const body = element('tbody')
  for (const rowId of block.children) {
    const row = element('tr')
    for (const cellId of context.store.get(rowId).children) {
      const cell = element('td')
      cell.append(drawZone(context, context.store.get(cellId)))
      row.append(cell)
    }
    body.append(row)
  }
  return inside(named(context, 'sc-table-container'), [inside('', [body], 'table')])
}

function drawColumns(context: DrawContext, block: StoredBlock): HTMLElement {
  const list = element('div', hashed('columns'), { 'data-area-column-list': 'true' })
  block.children.forEach((id, index) => {
    if (index > 0) list.append(element('div', '', { 'data-area-column-divider': 'true' }))
    const column = element('div', named(context, 'sc-block-column'))
    column.append(...drawChildren(context, context.store.get(id)))
    list.append(inside('', [column]))
  })
  return list
}

function inside(className: string, children: readonly HTMLElement[], tag = 'div'): HTMLElement {
  const outer = element(tag, className)
  outer.append(...children)
  return outer
}
