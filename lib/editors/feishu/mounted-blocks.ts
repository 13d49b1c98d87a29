/** The blocks that Feishu has in the DOM just now: those near the view. */
import { createKeyClaims } from './key-claims'

const ROOT = '.page-block.root-block'
/** An off-screen copy that Feishu measures, and the second copy of a table's header row. */
const COPIES = '.bear-virtual-pre-renderer, .sticky-row-wrapper'
const ZONE = '.text-editor[data-zone-container], .zone-container.text-editor'
const TITLE = 'h1.page-block-content, .page-block-title-empty'
const BLOCK = '.block[data-record-id]'
const SYNCED = '.docx-synced_reference-block[data-record-id]'

/** The editor may be replaced while the same document stays open, so it is looked up at every use. */
export function findEditorRoot(page: Document): Element | null {
  for (const root of page.querySelectorAll(ROOT)) if (!root.closest(COPIES)) return root
  return null
}

export interface MountedBlock {
  /** As the model names the paragraph. Null for the title, whose block is the root. */
  key: string | null
  element: Element
  zone: Element
}

/** In document order, the title first. */
export function findMountedBlocks(root: Element): MountedBlock[] {
  const blocks: MountedBlock[] = []
  const claim = createKeyClaims()
  const title = root.querySelector(TITLE)
  const titleZone = title?.querySelector(ZONE)
  if (title && titleZone) blocks.push({ key: null, element: title, zone: titleZone })
  for (const element of root.querySelectorAll(BLOCK)) {
    if (element === root || element.closest(COPIES)) continue
    const zone = ownZone(element)
    const record = element.getAttribute('data-record-id')
    if (zone && record) blocks.push({ key: claim(syncedPrefix(element) + record), element, zone })
  }
  return blocks
}

/** Blocks shown from another document may carry records of this one: their keys begin with the place. */
function syncedPrefix(element: Element): string {
  let prefix = ''
  for (
    let outer = element.parentElement?.closest(SYNCED);
    outer;
    outer = outer.parentElement?.closest(SYNCED)
  )
    prefix = `${outer.getAttribute('data-record-id')}/${prefix}`
  return prefix
}

/** The block's own zone, not that of a block inside it or the caption of a code block. */
function ownZone(block: Element): Element | null {
  for (const zone of block.querySelectorAll(ZONE)) {
    if (zone.closest('.ignore-dom') || zone.getAttribute('data-zone-id') === '0') continue
    return zone.closest(BLOCK) === block ? zone : null
  }
  return null
}
