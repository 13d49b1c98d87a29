/** Where characters of a decoded paragraph stand in the editor's text stream, and the other way round. */

/** Runs of characters that are neighbours in both; the first begins at offset 0. UTF-16 units. */
export interface OffsetMap {
  offsets: number[]
  positions: number[]
}

export const createOffsetMap = (position: number): OffsetMap => ({
  offsets: [0],
  positions: [position],
})

/** The character at `offset` stands at `position`; called in ascending order. */
export function noteOffset(map: OffsetMap, offset: number, position: number): void {
  const last = map.offsets.length - 1
  const expected = (map.positions[last] ?? 0) + offset - (map.offsets[last] ?? 0)
  if (expected === position) return
  if (map.offsets[last] === offset) map.positions[last] = position
  else {
    map.offsets.push(offset)
    map.positions.push(position)
  }
}

export function positionOf({ offsets, positions }: OffsetMap, offset: number): number {
  const run = lastNotAfter(offsets, offset)
  return (positions[run] ?? 0) + offset - (offsets[run] ?? 0)
}

/** For a hidden position the offset of what is shown after it. */
export function offsetOf({ offsets, positions }: OffsetMap, position: number): number {
  const run = lastNotAfter(positions, position)
  const offset = (offsets[run] ?? 0) + position - (positions[run] ?? 0)
  const end = offsets[run + 1] ?? Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(offset, end))
}

/** Index of the last value that is not greater; 0 when all are. */
function lastNotAfter(values: readonly number[], wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
