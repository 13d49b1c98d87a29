/** Which paragraph of the data core a mounted block is. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import type { MountedBlock } from './mounted-blocks'
import type { ShownParagraph } from './read-dom'

/**
 * Keys of the data core by keys of mounted blocks, where the two differ: the title has an id only in the
 * data core, and so have the cells of a table that is drawn as one block.
 */
export function matchKeys(
  data: readonly SnapshotParagraph[],
  shown: readonly ShownParagraph[],
): Map<string, string> {
  const aliases = new Map<string, string>()
  const cells = new Map<string, string>()
  let title: string | undefined
  for (const { key, cell, isTitle } of data) {
    if (isTitle) title ??= key
    const place = cell && placeOf(cell)
    if (place && !cells.has(place)) cells.set(place, key)
  }
  for (const { block } of shown) {
    if (block.hasId) continue
    const key = block.isTitle ? title : block.cell && cells.get(placeOf(block.cell))
    if (key !== undefined) aliases.set(block.key, key)
  }
  return aliases
}

const placeOf = ({ table, row, column }: NonNullable<MountedBlock['cell']>) =>
  `${table}/${row}/${column}`

/** What is shown under the keys of the data core, in the order of the page. */
export function renameShown(
  shown: readonly ShownParagraph[],
  aliases: ReadonlyMap<string, string>,
): ShownParagraph[] {
  if (aliases.size === 0) return [...shown]
  return shown.map((entry) => {
    const key = aliases.get(entry.block.key)
    return key === undefined ? entry : { ...entry, paragraph: { ...entry.paragraph, key } }
  })
}
