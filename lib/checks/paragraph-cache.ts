/** Keeps the lines of paragraphs that did not change between two readings. */
import { isSameParagraph } from '../document/edits'
import type { DocumentLine, Line } from '../document/line'
import { splitLines } from '../document/lines'
import type { SnapshotParagraph } from '../document/snapshot'

interface CachedParagraph {
  source: SnapshotParagraph
  lines: readonly Line[]
}

type Reported = { key: string; text: string }

export interface ParagraphCache {
  /** All lines in document order. Lines of unchanged paragraphs are the same objects as before. */
  read(paragraphs: readonly SnapshotParagraph[]): readonly DocumentLine[]
  /** The paragraphs of the last reading as the report lists them, equal ones as the same objects. */
  readonly reported: Reported[]
  /** Whether the last read differed from the one before it. */
  readonly changed: boolean
}

export function createParagraphCache(): ParagraphCache {
  let cached: readonly CachedParagraph[] = []
  let lines: readonly DocumentLine[] = []
  let reported: Reported[] = []
  let changed = true

  return {
    get changed() {
      return changed
    },
    get reported() {
      return reported
    },
    read(paragraphs) {
      const head = countSameHead(cached, paragraphs)
      const tail = countSameTail(cached, paragraphs, head)
      const oldEnd = cached.length - tail
      const newEnd = paragraphs.length - tail
      changed = oldEnd > head || newEnd > head
      if (!changed) return lines
      const old = cached.slice(head, oldEnd)
      const now = readParagraphs(paragraphs.slice(head, newEnd), old)
      const behind = lines.slice(firstLineOf(lines, oldEnd))
      lines = lines
        .slice(0, firstLineOf(lines, head))
        .concat(placeLines(now, head), moveLines(behind, newEnd - oldEnd))
      cached = cached.slice(0, head).concat(now, cached.slice(oldEnd))
      const added = now.map(({ source: { key, text } }) => ({ key, text }))
      reported = reported.slice(0, head).concat(added, reported.slice(oldEnd))
      return lines
    },
  }
}

function countSameHead(
  cached: readonly CachedParagraph[],
  paragraphs: readonly SnapshotParagraph[],
): number {
  const shorter = Math.min(cached.length, paragraphs.length)
  let head = 0
  while (head < shorter && isSame(cached[head], paragraphs[head])) head++
  return head
}

function countSameTail(
  cached: readonly CachedParagraph[],
  paragraphs: readonly SnapshotParagraph[],
  head: number,
): number {
  const most = Math.min(cached.length, paragraphs.length) - head
  let tail = 0
  while (
    tail < most &&
    isSame(cached[cached.length - 1 - tail], paragraphs[paragraphs.length - 1 - tail])
  )
    tail++
  return tail
}

function isSame(
  entry: CachedParagraph | undefined,
  paragraph: SnapshotParagraph | undefined,
): boolean {
  return entry !== undefined && paragraph !== undefined && isSameParagraph(entry.source, paragraph)
}

/** Paragraphs that moved among each other, or stand between two that changed, keep their lines. */
function readParagraphs(
  paragraphs: readonly SnapshotParagraph[],
  before: readonly CachedParagraph[],
): CachedParagraph[] {
  const byKey = new Map(before.map((one) => [one.source.key, one]))
  return paragraphs.map((paragraph) => {
    const known = byKey.get(paragraph.key)
    return known && isSameParagraph(known.source, paragraph)
      ? known
      : { source: paragraph, lines: splitLines(paragraph) }
  })
}

function placeLines(entries: readonly CachedParagraph[], first: number): DocumentLine[] {
  return entries.flatMap(({ lines }, index) =>
    lines.map((line) => ({ paragraph: first + index, line })),
  )
}

function moveLines(lines: readonly DocumentLine[], paragraphs: number): readonly DocumentLine[] {
  if (paragraphs === 0) return lines
  return lines.map(({ paragraph, line }) => ({ paragraph: paragraph + paragraphs, line }))
}

/** Index of the first line of a paragraph, or where it would stand. Logarithmic. */
function firstLineOf(lines: readonly DocumentLine[], paragraph: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.paragraph ?? 0) < paragraph) low = middle + 1
    else high = middle
  }
  return low
}
