/** The texts that a smart document has in the DOM just now: those of the blocks near the view. */
import { createNodeKeys } from '../../generic/node-keys'
import { isOtherDocument, isTable, kindOfClasses } from './block-kinds'
import { CELL, createTablePlaces, type MountedCell, type TablePlaces } from './table-places'
import { ZONE } from './zone-text'

const WRAPPER = '.sc-block-wrapper, [data-block-id]'

/** The editor may be replaced while the same document stays open, so it is looked up at every use. */
export function findEditorRoot(page: Document): Element | null {
  return page.querySelector('#root-editable') ?? findContent(page)
}

const findContent = (page: Document) => page.querySelector('#sc-page-content')

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
    const root = findEditorRoot(page)
    if (!root) return []
    const content = findContent(page)
    const around = content?.contains(root) ? content : root
    const title = findTitle(page)
    const blocks = title ? [title] : []
    const places = createTablePlaces(nameOf)
    for (const zone of around.querySelectorAll(ZONE)) {
      if (zone.parentElement?.closest(ZONE) || title?.element.contains(zone)) continue
      const block = describe(zone, nameOf, places, blocks.length === 0)
      if (!isOtherDocument(block.kind)) blocks.push(block)
    }
    return withUniqueKeys(blocks)
  }
}

function findTitle(page: Document): MountedBlock | null {
  const title = page.querySelector('.sc-page-title')
  if (!title) return null
  const id = title.closest('[data-block-id]')?.getAttribute('data-block-id')
  const zone = title.querySelector(ZONE) ?? title
  return titleBlock(title, zone, id)
}

function titleBlock(element: Element, zone: Element, id?: string | null): MountedBlock {
  return { key: id || TITLE_KEY, hasId: !!id, element, zone, isTitle: true, kind: 'title' }
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
  // Builds without a name for the title have it first, in a block without a kind.
  if (isFirst && wrapper && kind === '') return titleBlock(wrapper, zone, id)
  const cell = places(zone)
  if (cell && wrapper && isTable(kind)) {
    const element = zone.closest(CELL) ?? wrapper
    const key = `${cell.table}/${cell.row}/${cell.column}`
    return { key, hasId: false, element, zone, isTitle: false, kind: '', cell }
  }
  const element = wrapper ?? zone
  const key = id || nameOf(element)
  return { key, hasId: !!id, element, zone, isTitle: false, kind, ...(cell && { cell }) }
}

/** Several texts of one block: the first is the block's own. */
function withUniqueKeys(blocks: readonly MountedBlock[]): MountedBlock[] {
  const counts = new Map<string, number>()
  return blocks.map((block) => {
    const count = (counts.get(block.key) ?? 0) + 1
    counts.set(block.key, count)
    return count === 1 ? block : { ...block, key: `${block.key}#${count}`, hasId: false }
  })
}
