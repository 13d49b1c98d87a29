/** Which paragraph of the data core a mounted block is. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { visibleText } from '../../dom-text'
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
    if (block.hasId && !block.isTitle) continue
    const key = block.isTitle ? title : block.cell && cells.get(placeOf(block.cell))
    if (key !== undefined && key !== block.key) aliases.set(block.key, key)
  }
  return aliases
}

/**
 * The same for a page whose blocks show no ids: by texts that stand there once, so that they can be marked.
 * What was just edited finds no partner until the data core has it.
 */
export function matchTexts(
  data: readonly SnapshotParagraph[],
  shown: readonly ShownParagraph[],
): Map<string, string> {
  const keys = indexOnce(data.map(({ key, text }) => [visibleText(text), key]))
  const blocks = indexOnce(shown.map(({ block, paragraph }) => [paragraph.text, block.key]))
  const aliases = new Map<string, string>()
  for (const [text, block] of blocks) {
    const key = keys.get(text)
    if (text !== '' && key !== null && block !== null && key !== undefined) aliases.set(block, key)
  }
  return aliases
}

/** Null: the text stands there more than once. */
function indexOnce(entries: readonly [string, string][]): Map<string, string | null> {
  const index = new Map<string, string | null>()
  for (const [text, key] of entries) index.set(text, index.has(text) ? null : key)
  return index
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
