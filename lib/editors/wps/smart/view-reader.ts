/** Reads the document behind a ProseMirror view, in the page's own world: whole even where the DOM is not. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { diffKeyedLines } from '../../generic/line-keys'
import { readField } from '../../page-fields'
import { createChangeKeeper } from '../changes'
import type { Reading } from '../page-protocol'
import { decodeView } from './decode-view'
import { findSmartRoot } from './find-root'
import { countText } from './text-size'

export interface ViewReader {
  /** Characters of text; null without a view. */
  measure(): number | null
  read(since: number | undefined): Reading
}

export function createViewReader(page: Document): ViewReader {
  const keep = createChangeKeeper()
  let last: { document: unknown; paragraphs: SnapshotParagraph[]; size: number } | null = null
  let lastKey = 0

  function find(): unknown {
    const root = findSmartRoot(page)
    const document = readField(readField(root, 'pmViewDesc'), 'node')
    return typeof readField(readField(document, 'content'), 'size') === 'number' ? document : null
  }

  function decode() {
    const document = find()
    if (document === null) return null
    // A ProseMirror document never changes: an edit makes another one.
    if (last?.document === document) return last
    const found = decodeView(document)
    const keyed = diffKeyedLines(
      last?.paragraphs ?? [],
      found.map(({ text }) => text),
      () => `view-${++lastKey}`,
    )
    const paragraphs = keyed.map(({ key }, index) => ({ text: '', ...found[index], key }))
    last = { document, paragraphs, size: countText(paragraphs) }
    return last
  }

  return {
    measure: () => decode()?.size ?? null,
    read(since) {
      const decoded = decode()
      if (!decoded) return { state: 'absent' }
      return { state: 'read', changes: keep(decoded.paragraphs, since) }
    },
  }
}
