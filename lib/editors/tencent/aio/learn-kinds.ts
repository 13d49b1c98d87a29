/** Learns what the numbers of record types mean from mounted blocks, whose classes have names. */
import { readField } from '../../page-fields'
import { kindOfClasses } from './block-kinds'
import type { DataCore } from './data-core'

/** Enough to meet every kind that is in view. */
const BLOCK_LIMIT = 200

export function learnKinds(page: Document, core: DataCore, learned: Map<unknown, string>): void {
  const wrappers = page.querySelectorAll('.sc-block-wrapper[data-block-id]')
  for (const wrapper of [...wrappers].slice(0, BLOCK_LIMIT)) {
    const kind = kindOfClasses(wrapper.classList)
    const record = core.recordOf(wrapper.getAttribute('data-block-id') ?? '')
    const type = readField(record, 'type')
    if (kind !== '' && typeof type === 'number') learned.set(type, kind)
  }
}
