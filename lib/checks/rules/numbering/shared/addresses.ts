/** Decimal numbers hold the whole address of a heading: 1.2.3. */
import type { Marker } from '../../../../outline/types'
import type { Sequence } from './sequences'

/** The upper numbers of a decimal: 1.2 of 1.2.3. */
export function prefixOf(marker: Marker): string {
  return marker.path.length === 1 ? '' : marker.path.slice(0, -1).join('.')
}

/**
 * 2.2 is a heading, whatever else it may look like, where 2 or 2.1 is one; so is 2 where 2.1 is there.
 * Without the first of them the outline takes them for figures.
 */
export function standAtAddresses(sequences: readonly Sequence[]): void {
  const decimals = sequences.filter(({ numbering }) => numbering.startsWith('decimal'))
  if (decimals.length < 2) return
  const addresses = new Set(
    decimals.flatMap(({ items }) =>
      items.flatMap(({ marker: { path } }) => [path.join('.'), `${path.slice(0, -1).join('.')}.`]),
    ),
  )
  for (const { items } of decimals)
    for (const item of items) {
      const upper = prefixOf(item.marker)
      if (upper === '' ? addresses.has(`${item.marker.ordinal}.`) : addresses.has(upper))
        item.standing = 'heading'
    }
}
