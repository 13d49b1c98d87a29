/**
 * One document from two sides: the data core has all blocks, the page has the mounted ones, fresher and
 * as they look. Scrolling must not change the result, so what was once shown is kept as long as the data
 * core says the same of it.
 */
import { isSameParagraph } from '../../../document/edits'
import type { SnapshotParagraph } from '../../../document/snapshot'
import { visibleText } from '../../dom-text'
import { isPlaceholder } from './placeholders'
import type { ShownParagraph } from './read-dom'

interface Seen {
  /** What the data core said when `shown` was on the screen. */
  data: SnapshotParagraph
  shown: SnapshotParagraph
}

export class Merger {
  private seen = new Map<string, Seen>()

  forget(): void {
    this.seen = new Map()
  }

  /** Both in document order and under the same keys. */
  merge(data: readonly SnapshotParagraph[], shown: readonly ShownParagraph[]): SnapshotParagraph[] {
    const byKey = new Map(shown.map((entry) => [entry.paragraph.key, entry]))
    const kept = new Map<string, Seen>()
    const merged: SnapshotParagraph[] = []
    const known = new Set<string>()
    for (const paragraph of data) {
      known.add(paragraph.key)
      merged.push(this.choose(paragraph, byKey.get(paragraph.key), kept))
    }
    this.seen = kept
    return shown.every(({ paragraph }) => known.has(paragraph.key))
      ? merged
      : insertNew(merged, shown, known)
  }

  private choose(
    data: SnapshotParagraph,
    entry: ShownParagraph | undefined,
    kept: Map<string, Seen>,
  ): SnapshotParagraph {
    const seen = this.seen.get(data.key)
    const before = seen && isSameParagraph(seen.data, data) ? seen : undefined
    const shown = entry ? shownText(entry, data) : before?.shown
    if (!shown || isSameParagraph(shown, data)) return data
    kept.set(data.key, before && before.shown === shown ? before : { data, shown })
    return shown
  }
}

/** A block that reads like a placeholder is empty, unless the data core has just that text. */
function shownText({ paragraph, placeholder }: ShownParagraph, data: SnapshotParagraph) {
  const text = placeholder === undefined ? paragraph.text : ''
  // Invisible characters are no difference: the data core's own text keeps its offsets.
  if (visibleText(data.text) === text) return { ...paragraph, text: data.text }
  const isTyped = placeholder !== undefined && isPlaceholder(data.text)
  return isTyped ? { ...paragraph, text: data.text } : paragraph
}

/** Blocks that the data core does not know yet stand after the one they follow on the screen. */
function insertNew(
  merged: readonly SnapshotParagraph[],
  shown: readonly ShownParagraph[],
  known: ReadonlySet<string>,
): SnapshotParagraph[] {
  const followers = new Map<string | undefined, SnapshotParagraph[]>()
  let leader: string | undefined
  for (const { paragraph } of shown) {
    if (known.has(paragraph.key)) {
      leader = paragraph.key
      continue
    }
    const list = followers.get(leader)
    if (list) list.push(paragraph)
    else followers.set(leader, [paragraph])
  }
  const result = [...(followers.get(undefined) ?? [])]
  for (const paragraph of merged) {
    result.push(paragraph)
    const after = followers.get(paragraph.key)
    if (after) result.push(...after)
  }
  return result
}
