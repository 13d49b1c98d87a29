/** Keeps the lines of paragraphs that did not change between two readings. */
import { isSameParagraph } from '../document/edits'
import type { DocumentLine, Line } from '../document/line'
import { splitLines } from '../document/lines'
import type { SnapshotParagraph } from '../document/snapshot'

interface CachedParagraph {
  source: SnapshotParagraph
  lines: readonly Line[]
}

export interface ParagraphCache {
  /** All lines in document order. Lines of unchanged paragraphs are the same objects as before. */
  read(paragraphs: readonly SnapshotParagraph[]): DocumentLine[]
  /** Whether the last read differed from the one before it. */
  readonly changed: boolean
}

export function createParagraphCache(): ParagraphCache {
  let cached: CachedParagraph[] = []
  let byKey = new Map<string, CachedParagraph>()
  let changed = true

  return {
    get changed() {
      return changed
    },
    read(paragraphs) {
      const next: CachedParagraph[] = []
      const nextByKey = new Map<string, CachedParagraph>()
      const lines: DocumentLine[] = []
      changed = paragraphs.length !== cached.length
      paragraphs.forEach((paragraph, index) => {
        const inPlace = cached[index]
        let entry =
          inPlace && isSameParagraph(inPlace.source, paragraph) ? inPlace : byKey.get(paragraph.key)
        if (entry !== inPlace) changed = true
        if (!entry || !isSameParagraph(entry.source, paragraph)) {
          entry = { source: paragraph, lines: splitLines(paragraph) }
          changed = true
        }
        next.push(entry)
        nextByKey.set(paragraph.key, entry)
        for (const line of entry.lines) lines.push({ paragraph: index, line })
      })
      cached = next
      byKey = nextByKey
      return lines
    },
  }
}
