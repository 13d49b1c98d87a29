/** One or two parts that the genre requires left out, and the later ones renumbered. */
import { placeAt } from '../text/edits'
import { readMarker, renumber } from '../text/markers'
import { findBodyEnd } from '../text/places'
import type { FinishedDocument, Mutant, Way } from '../types'

interface Part {
  readonly first: number
  /** Exclusive. */
  readonly end: number
}

export const removePart: Way = {
  name: 'remove-part',
  floor: 0.98,
  groups: ['structure'],
  mutate: (document) => {
    const parts = document.facts.requiredParts.map((start) => locate(document, start))
    const pairs = parts.flatMap((one, index) =>
      parts
        .slice(index + 1)
        .filter((other) => other.first >= one.end)
        .map((other) => [one, other]),
    )
    return [...parts.map((part) => [part]), ...pairs].map((removed) => remove(document, removed))
  },
}

function locate(document: FinishedDocument, start: string): Part {
  const { name, lines } = document
  const first = lines.findIndex((text) => text.startsWith(start))
  const text = lines[first]
  if (text === undefined) throw new Error(`${name}: no part begins with “${start}”`)
  const level = readMarker(text, first)?.level
  if (level === undefined) return { first, end: first + 1 }
  const next = lines.findIndex((other, line) => {
    const marker = line > first ? readMarker(other, line) : null
    return marker !== null && marker.level <= level
  })
  const end = findBodyEnd(document)
  return { first, end: next < 0 ? end : Math.min(next, end) }
}

function remove({ lines }: FinishedDocument, removed: readonly Part[]): Mutant {
  const [top] = removed
  if (!top) throw new RangeError('no part')
  const gone = new Set<number>()
  const lowered = new Map<number, number>()
  for (const { first, end } of removed) {
    for (let line = first; line < end; line++) gone.add(line)
    const level = readMarker(lines[first] ?? '', first)?.level
    if (level === undefined) continue
    for (let line = end; line < lines.length; line++) {
      const marker = readMarker(lines[line] ?? '', line)
      if (!marker || marker.level > level) continue
      if (marker.level < level) break
      lowered.set(line, (lowered.get(line) ?? 0) + 1)
    }
  }
  const kept = lines.flatMap((text, line) => (gone.has(line) ? [] : [lower(text, line, lowered)]))
  return placeAt(kept, top.first, `− ${removed.map(({ first }) => lines[first]).join('、')}`)
}

function lower(text: string, line: number, lowered: ReadonlyMap<number, number>): string {
  const marker = readMarker(text, line)
  const by = lowered.get(line)
  if (!marker || by === undefined) return text
  return renumber(marker, marker.ordinal - by) + text.slice(marker.marker.length)
}
