/** Draws one block with its children in Feishu's markup. Zones are registered by the caller. */
import { headingNumber } from './heading-numbers'
import { element, renderLines } from './leaves'
import type { BlockStore, StoredBlock } from './store'

export interface DrawContext {
  store: BlockStore
  editable: boolean
  /** Children of one container that are drawn at once; the rest waits behind a placeholder. */
  nestedLimit(id: number): number
  onZone(id: number, zone: HTMLElement): void
}

const NESTED_PLACEHOLDER = 26

/** A block and the siblings that belong to it (a heading's fold handle). */
export function drawBlock(context: DrawContext, block: StoredBlock): HTMLElement[] {
  const type = block.state === 'real' ? block.type : 'fallback'
  const outer = element(type === 'table_cell' ? 'td' : 'div', `block docx-${type}-block`, {
    'data-block-type': type,
    'data-block-id': String(block.id),
    'data-record-id': block.recordId,
  })
  if (block.state !== 'real') {
    outer.append(element('div', 'block-loading'))
    return [outer]
  }
  if (/^heading\d$/.test(type)) {
    outer.append(drawHeading(context, block))
    const fold = element('div', `fold-wrapper can-fold fold-block-id-${block.id}`)
    return [outer, fold]
  }
  outer.append(...drawContent(context, block, type))
  return [outer]
}

function drawContent(context: DrawContext, block: StoredBlock, type: string): HTMLElement[] {
  switch (type) {
    case 'bullet':
    case 'ordered':
    case 'todo':
      return [drawListItem(context, block)]
    case 'callout':
      return surrounded(
        wrap('callout-block', [drawChildren(context, block, 'callout-block-children', 'callout')]),
      )
    case 'quote_container':
      return [
        wrap('quote-container-block', [
          drawChildren(context, block, 'quote-container-block-children', 'quote-container'),
        ]),
      ]
    case 'table':
      return surrounded(drawTable(context, block))
    case 'table_cell':
      return [renderUnits(context, block)]
    case 'code':
      return surrounded(drawCode(context, block))
    case 'synced_reference':
      return drawSynced(block)
    case 'divider':
    case 'image':
      return surrounded(element('div', `${type}-block`))
    default:
      return drawText(context, block)
  }
}

/** The editable text of a block, as the root's title or a paragraph. */
export function drawZone(context: DrawContext, block: StoredBlock): HTMLElement {
  const zone = element('div', 'zone-container text-editor non-empty', {
    'data-zone-id': String(block.id),
    'data-zone-container': '*',
    'data-slate-editor': 'true',
    contenteditable: String(context.editable),
  })
  zone.append(...renderLines(block.operations ?? []))
  context.onZone(block.id, zone)
  return zone
}

function wrap(classes: string, children: readonly HTMLElement[]): HTMLElement {
  const names = classes.split(' > ')
  const innermost = element('div', names.at(-1))
  innermost.append(...children)
  return names.slice(0, -1).reduceRight((inner, name) => {
    const outer = element('div', name)
    outer.append(inner)
    return outer
  }, innermost)
}

/** Blocks that are not text have a place for the caret before and after. */
function surrounded(content: HTMLElement): HTMLElement[] {
  const place = () => {
    const outer = element('div', 'docx-block-zero-space')
    const inner = element('span', '', { 'data-zero-space': 'true' })
    inner.textContent = '\u200B'
    outer.append(inner)
    return outer
  }
  return [place(), content, place()]
}

function drawText(context: DrawContext, block: StoredBlock): HTMLElement[] {
  const parts = [wrap('text-block-wrapper > text-block', [drawZone(context, block)])]
  if (block.children.length > 0) parts.push(drawChildren(context, block, 'text-children', 'text'))
  return parts
}

function drawHeading(context: DrawContext, block: StoredBlock): HTMLElement {
  const level = block.type.slice('heading'.length)
  const content = wrap('heading-content', [drawZone(context, block)])
  const row = element('div', 'heading-block')
  const shown = headingNumber(context.store, block)
  if (shown !== null) {
    const number = element('button', 'heading-order', { contenteditable: 'false' })
    number.textContent = shown
    row.append(number)
  }
  row.append(wrap(`heading heading-h${level} heading-block-align-`, [content]))
  const outer = wrap('heading-outer', [row])
  if (block.children.length > 0 && !block.snapshot.folded) {
    outer.append(drawChildren(context, block, 'heading-children', 'heading'))
  }
  return outer
}

function drawListItem(context: DrawContext, block: StoredBlock): HTMLElement {
  const outer = element('div', `list-wrapper ${block.type}-list`)
  const row = element('div', 'list')
  if (block.type === 'ordered') {
    const number = element('button', 'ud__button order', { contenteditable: 'false' })
    number.textContent = `${listNumber(context.store, block)}.`
    row.append(number)
  } else {
    const mark = element('div', 'bullet bulletUnedit', { contenteditable: 'false' })
    mark.append(element('div', 'bullet-dot-style'))
    row.append(mark)
  }
  row.append(wrap('list-content', [drawZone(context, block)]))
  outer.append(row)
  if (block.children.length > 0) {
    outer.append(drawChildren(context, block, 'list-children', 'list'))
  }
  return outer
}

/** `auto` continues the ordered sibling before; any other sibling starts again. */
function listNumber(store: BlockStore, block: StoredBlock): number {
  const sequence = block.snapshot.seq
  if (typeof sequence === 'string' && sequence !== 'auto') return Number(sequence)
  const siblings = store.get(block.parent ?? 1).children
  const before = siblings[siblings.indexOf(block.id) - 1]
  const previous = before === undefined ? undefined : store.get(before)
  return previous?.type === 'ordered' ? listNumber(store, previous) + 1 : 1
}

function drawChildren(
  context: DrawContext,
  block: StoredBlock,
  className: string,
  unit: string,
): HTMLElement {
  const outer = element('div', className)
  const units = renderUnits(context, block)
  units.classList.add(`${unit}-render-unit`)
  outer.append(units)
  return outer
}

/** Nested virtualisation: a long container draws its first children and a placeholder. */
function renderUnits(context: DrawContext, block: StoredBlock): HTMLElement {
  const units = element('div', 'render-unit-wrapper')
  const limit = context.nestedLimit(block.id)
  for (const child of block.children.slice(0, limit)) {
    units.append(...drawBlock(context, context.store.get(child)))
  }
  const rest = block.children.length - limit
  if (rest > 0) units.append(nestedPlaceholder(block.id, rest))
  return units
}

function nestedPlaceholder(parent: number, missing: number): HTMLElement {
  const placeholder = element('div', 'bear-virtual-renderUnit-placeholder', {
    'data-parent-id': String(parent),
  })
  placeholder.style.height = `${missing * NESTED_PLACEHOLDER}px`
  placeholder.append(element('span'))
  return placeholder
}

function drawTable(context: DrawContext, block: StoredBlock): HTMLElement {
  const columns = (block.snapshot.columns_id as string[]).length
  const cells = block.children.map((id) => context.store.get(id))
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
  const limit = context.nestedLimit(block.id)
  const drawRow = (row: readonly StoredBlock[], own: DrawContext) => {
    const tr = element('tr')
    tr.append(...row.flatMap((cell) => drawBlock(own, cell)))
    return tr
  }
  const body = element('tbody')
  body.append(...rows.slice(0, limit).map((row) => drawRow(row, context)))
  const table = element('table', 'table')
  table.append(body)
  // The sticky header is a second table with the same header row and the same ids.
  const sticky = element('table', 'sticky-row-wrapper')
  sticky.hidden = true
  sticky.append(drawRow(rows[0] ?? [], { ...context, onZone: () => {} }))
  const outer = wrap('table-block', [sticky, table])
  if (rows.length > limit) outer.append(nestedPlaceholder(block.id, rows.length - limit))
  return outer
}

function drawCode(context: DrawContext, block: StoredBlock): HTMLElement {
  const header = element('div', 'code-block-header ignore-dom', { contenteditable: 'false' })
  header.textContent = `代码块 ${block.language ?? ''} 复制`
  const caption = element('div', 'zone-container text-editor', {
    'data-zone-id': '0',
    'data-zone-container': '*',
  })
  const captionHolder = element('div', 'code-caption ignore-dom', { contenteditable: 'false' })
  captionHolder.append(caption)
  const zone = drawZone(context, block)
  const limit = context.nestedLimit(block.id)
  const lines = [...zone.children]
  lines.forEach((line, index) => {
    if (index >= limit) {
      line.remove()
      return
    }
    const numbered = element('div', 'code-line-wrapper', { 'data-line-num': String(index + 1) })
    numbered.append(...line.childNodes)
    line.append(numbered)
  })
  const outer = wrap('code-block', [header, zone, captionHolder])
  if (lines.length > limit) outer.append(nestedPlaceholder(block.id, lines.length - limit))
  return outer
}

/** A synced block shows another document; its inner ids start again from 1. */
function drawSynced(block: StoredBlock): HTMLElement[] {
  const { inner } = block
  if (!inner) return []
  const context: DrawContext = {
    store: inner,
    editable: false,
    nestedLimit: () => Number.POSITIVE_INFINITY,
    onZone: () => {},
  }
  const units = element('div', 'render-unit-wrapper synced-reference-render-unit')
  units.append(...inner.root.children.flatMap((id) => drawBlock(context, inner.get(id))))
  return [wrap('synced-reference-block', [units])]
}
