/** The texts that a smart document has in the DOM just now: those of the blocks near the view. */
import { createNodeKeys } from '../../generic/node-keys'
import { isTable, kindOfClasses } from './block-kinds'
import { ZONE } from './zone-text'

const ROOTS = '#root-editable, #sc-page-content'
const WRAPPER = '.sc-block-wrapper, [data-block-id]'
const CELL = 'td, th, [role="cell"], .sc-table-cell, .sc-table-header-cell'
const ROW = 'tr, [role="row"], .sc-table-row'

/** The editor may be replaced while the same document stays open, so it is looked up at every use. */
export function findEditorRoot(page: Document): Element | null {
  return page.querySelector('#root-editable') ?? page.querySelector('#sc-page-content')
}

/** Around the root: the title may stand beside the editable element. */
export function findPageContent(page: Document): Element | null {
  return page.querySelector('#sc-page-content') ?? page.querySelector('#root-editable')
}

export interface MountedCell {
  table: string
  row: number
  column: number
}

export interface MountedBlock {
  /** Unique among the mounted ones; the block's own id where it shows one. */
  key: string
  /** Whether `key` is the id that the data core has for it as well. */
  hasId: boolean
  /** The block's wrapper, or the cell in a table whose cells are no blocks. */
  element: Element
  zone: Element
  isTitle: boolean
  kind: string
  cell?: MountedCell
}

export const TITLE_KEY = 'title'

/** Finds them in document order, the title first. One for each page: it names blocks without an id. */
export function createMountedBlocks(): (page: Document) => MountedBlock[] {
  const nameOf = createNodeKeys()
  return (page) => {
    const content = findPageContent(page)
    if (!content) return []
    const blocks: MountedBlock[] = []
    const taken = new Set<string>()
    const places = new TablePlaces()
    for (const zone of content.querySelectorAll(ZONE)) {
      if (zone.parentElement?.closest(ZONE)) continue
      const block = describe(zone, nameOf, places, blocks.length === 0)
      let key = block.key
      for (let copy = 2; taken.has(key); copy++) key = `${block.key}#${copy}`
      taken.add(key)
      blocks.push(key === block.key ? block : { ...block, key, hasId: false })
    }
    return blocks
  }
}

function describe(
  zone: Element,
  nameOf: (node: Node) => string,
  places: TablePlaces,
  isFirst: boolean,
): MountedBlock {
  const wrapper = zone.closest(WRAPPER)
  const id = wrapper?.getAttribute('data-block-id')
  const kind = wrapper ? kindOfClasses(wrapper.classList) : ''
  if (zone.closest('.sc-page-title') || (isFirst && kind === '')) {
    const element = wrapper?.closest(ROOTS) ? wrapper : zone
    return { key: id ?? TITLE_KEY, hasId: !!id, element, zone, isTitle: true, kind: 'title' }
  }
  const cell = places.of(zone, nameOf)
  if (cell && wrapper && isTable(kind)) {
    const element = zone.closest(CELL) ?? wrapper
    const key = `${cell.table}/${cell.row}/${cell.column}`
    return { key, hasId: false, element, zone, isTitle: false, kind: '', cell }
  }
  const element = wrapper ?? zone
  const key = id ?? nameOf(element)
  return { key, hasId: !!id, element, zone, isTitle: false, kind, ...(cell && { cell }) }
}

/** Counts rows and cells once for each table. */
class TablePlaces {
  private readonly places = new Map<Element, MountedCell>()
  private readonly counted = new Set<Element>()

  of(zone: Element, nameOf: (node: Node) => string): MountedCell | undefined {
    const cell = zone.closest(CELL)
    const table = cell && closestTable(cell)
    if (!cell || !table) return undefined
    if (!this.counted.has(table)) this.count(table, nameOf)
    return this.places.get(cell)
  }

  private count(table: Element, nameOf: (node: Node) => string): void {
    this.counted.add(table)
    const name = table.getAttribute('data-block-id') ?? nameOf(table)
    const rows = [...table.querySelectorAll(ROW)].filter((row) => closestTable(row) === table)
    rows.forEach((row, index) => {
      const cells = [...row.querySelectorAll(CELL)].filter((cell) => cell.closest(ROW) === row)
      cells.forEach((cell, column) => {
        this.places.set(cell, { table: name, row: index, column })
      })
    })
  }
}

function closestTable(element: Element): Element | null {
  return element.closest('.sc-block-table, .sc-block-simple_table')
}
