/** Keeps the lines of paragraphs that did not change between two readings. */
import { isSameParagraph } from '../document/edits'
import type { DocumentLine, Line } from '../document/line'
import { splitLines } from '../document/lines'
import type { SnapshotParagraph } from '../document/snapshot'

interface CachedParagraph {
  source: SnapshotParagraph
  lines: readonly Line[]
  /** The lines at the index where the paragraph was last read. */
  placed: readonly DocumentLine[]
  reported: { key: string; text: string }
}

export interface ParagraphCache {
  /** All lines in document order. Lines of unchanged paragraphs are the same objects as before. */
  read(paragraphs: readonly SnapshotParagraph[]): DocumentLine[]
  /** The paragraphs of the last reading as the report lists them, equal ones as the same objects. */
  readonly reported: { key: string; text: string }[]
  /** Whether the last read differed from the one before it. */
  readonly changed: boolean
}

export function createParagraphCache(): ParagraphCache {
  let cached: readonly CachedParagraph[] = []
  let changed = true

  return {
    get changed() {
      return changed
    },
    get reported() {
      return cached.map(({ reported }) => reported)
    },
    read(paragraphs) {
      const next: CachedParagraph[] = []
      const lines: DocumentLine[] = []
      const findByKey = createKeyLookup(cached)
      changed = paragraphs.length !== cached.length
      for (let index = 0; index < paragraphs.length; index++) {
        const paragraph = paragraphs[index]
        if (!paragraph) continue
        const inPlace = cached[index]
        let entry = inPlace
        if (!inPlace || !isSameParagraph(inPlace.source, paragraph)) {
          changed = true
          const moved = inPlace?.source.key === paragraph.key ? inPlace : findByKey(paragraph.key)
          entry = moved && isSameParagraph(moved.source, paragraph) ? moved : undefined
        }
        entry ??= readParagraph(paragraph)
        next.push(entry)
        for (const line of placeLines(entry, index)) lines.push(line)
      }
      cached = next
      return lines
    },
  }
}

function readParagraph(source: SnapshotParagraph): CachedParagraph {
  const { key, text } = source
  return { source, lines: splitLines(source), placed: [], reported: { key, text } }
}

/** Made when something moved: typing in a paragraph leaves all others where they were. */
function createKeyLookup(
  cached: readonly CachedParagraph[],
): (key: string) => CachedParagraph | undefined {
  let byKey: Map<string, CachedParagraph> | null = null
  return (key) => {
    byKey ??= new Map(cached.map((one) => [one.source.key, one]))
    return byKey.get(key)
  }
}

/** The same objects as before while the paragraph keeps its index. */
function placeLines(entry: CachedParagraph, index: number): readonly DocumentLine[] {
  if (entry.placed[0]?.paragraph !== index)
    entry.placed = entry.lines.map((line) => ({ paragraph: index, line }))
  return entry.placed
}
