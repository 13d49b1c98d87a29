/** The number before a heading: `2.` of its level, or the whole path `1.2` where the block says so. */
import type { BlockStore, StoredBlock } from './store'

export function headingNumber(store: BlockStore, block: StoredBlock): string | null {
  if (typeof block.snapshot.seq !== 'string') return null
  const counts: number[] = []
  for (const id of store.root.children) {
    const { type, snapshot, state } = store.get(id)
    const level = /^heading\d$/.test(type) && state === 'real' ? Number(type.slice(-1)) : 0
    if (level === 0) continue
    counts.length = Math.min(counts.length, level)
    if (typeof snapshot.seq === 'string')
      counts[level - 1] =
        snapshot.seq === 'auto' ? (counts[level - 1] ?? 0) + 1 : Number(snapshot.seq)
    if (id === block.id) break
  }
  const shown = block.snapshot.seq_level === 'auto' ? counts : counts.slice(-1)
  return Array.from(shown, (count) => count ?? 0)
    .filter((count) => count > 0)
    .join('.')
}
