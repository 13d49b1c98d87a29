/** The blocks that Feishu has in the DOM just now: those near the view. */

const ROOT = '.page-block.root-block'
/** An off-screen copy that Feishu measures, and the second copy of a table's header row. */
const COPIES = '.bear-virtual-pre-renderer, .sticky-row-wrapper'
const ZONE = '.text-editor[data-zone-container], .zone-container.text-editor'
const TITLE = 'h1.page-block-content, .page-block-title-empty'

/** The editor may be replaced while the same document stays open, so it is looked up at every use. */
export function findEditorRoot(page: Document): Element | null {
  for (const root of page.querySelectorAll(ROOT)) if (!root.closest(COPIES)) return root
  return null
}

export interface MountedBlock {
  /** Null for the title, whose block is the root. */
  key: string | null
  element: Element
  zone: Element
}

/** In document order, the title first. */
export function findMountedBlocks(root: Element): MountedBlock[] {
  const blocks: MountedBlock[] = []
  const title = root.querySelector(TITLE)
  const titleZone = title?.querySelector(ZONE)
  if (title && titleZone) blocks.push({ key: null, element: title, zone: titleZone })
  for (const element of root.querySelectorAll('.block[data-record-id]')) {
    if (element === root || element.closest(COPIES)) continue
    const zone = ownZone(element)
    const key = element.getAttribute('data-record-id')
    if (zone && key) blocks.push({ key, element, zone })
  }
  return blocks
}

/** The block's own zone, not that of a block inside it or the caption of a code block. */
function ownZone(block: Element): Element | null {
  for (const zone of block.querySelectorAll(ZONE)) {
    if (zone.closest('.ignore-dom') || zone.getAttribute('data-zone-id') === '0') continue
    return zone.closest('.block[data-record-id]') === block ? zone : null
  }
  return null
}
