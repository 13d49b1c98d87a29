/** The page's side of canvas documents: runs in the main world, where the editor's objects are. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import type { PageHandlers } from '../../../messaging/bridge-page'
import { diffKeyedLines } from '../../generic/line-keys'
import { createModelChanges } from '../../model-changes'
import { HeadingReader, type ParagraphStyle } from './box-headings'
import { decodeStream, mainStory, type StreamParagraph } from './decode-stream'
import { findDocumentBox, findEditor, forbidsCopy, holdsOtherDocument } from './find-editor'
import { createPoolFinder } from './find-text-pool'
import type { DocReading, docVerbs } from './page-protocol'
import { type BoxTree, readBoxTree } from './read-box-tree'
import { NO_LAYOUT, readLayout } from './read-layout'
import { readTextPool } from './read-text-pool'

type Layer = Extract<DocReading, { state: 'read' }>['layer']

interface Source {
  layer: Layer
  stream: string
}

/** Of the time between two readings the layout tree may take this share, so that a large one is read less often. */
const TREE_SHARE = 0.05

export function createDocHandlers(
  page: { location: Pick<Location, 'pathname'> },
  now: () => number = () => performance.now(),
): PageHandlers<typeof docVerbs> {
  const findPool = createPoolFinder(now)
  const readTree = createTreeReader(page, now)
  const tellChanges = createModelChanges()
  let story: string | null = null
  let decoded: StreamParagraph[] = []
  let keyed: { key: string; text: string }[] = []
  let layout = NO_LAYOUT
  let stylesByKey = new Map<string, ParagraphStyle>()
  let lastKey = 0

  function readSource(editor: unknown, tree: () => BoxTree | undefined): Source | undefined {
    const stream = readTextPool(findPool(editor))
    if (stream !== undefined) return { layer: 'tencent-text-pool', stream }
    const text = tree()?.text
    return text === undefined ? undefined : { layer: 'tencent-box-tree', stream: text }
  }

  /** An unchanged text is compared and not decoded again. */
  function update(stream: string): void {
    const next = mainStory(stream)
    if (next === story) return
    story = next
    decoded = decodeStream(next)
    const texts = decoded.map(({ text }) => text)
    // Until the tree is read again nobody knows what is on which page.
    if (texts.length !== keyed.length) layout = NO_LAYOUT
    keyed = diffKeyedLines(keyed, texts, () => `paragraph-${++lastKey}`)
  }

  /** Styles of paragraphs that are not laid out just now stay as they were seen last. */
  function updateLayout({ tree, styles }: TreeReading): void {
    const texts = decoded.map(({ text }) => text)
    layout = readLayout(texts, tree, styles)
    const next = new Map<string, ParagraphStyle>()
    keyed.forEach(({ key }, index) => {
      const isLaidOut = layout.covered.has(index)
      const style = isLaidOut ? layout.styles.get(index) : stylesByKey.get(key)
      if (style) next.set(key, style)
    })
    stylesByKey = next
  }

  function toParagraphs(): SnapshotParagraph[] {
    return keyed.map(({ key, text }, index) => {
      const cell = decoded[index]?.cell
      return { key, text, ...(cell && { cell }), ...stylesByKey.get(key) }
    })
  }

  return {
    docSnapshot({ since }): DocReading {
      const editor = findEditor(page)
      if (editor === undefined || editor === null) return { state: 'absent', editor: false }
      if (forbidsCopy(page)) return { state: 'forbidden' }
      const source = readSource(editor, () => readTree(true)?.tree)
      if (!source) return { state: 'absent', editor: true }
      update(source.stream)
      const reading = readTree(false)
      if (reading) updateLayout(reading)
      return {
        state: 'read',
        layer: source.layer,
        isOther: holdsOtherDocument(page, page.location.pathname),
        model: tellChanges({ paragraphs: toParagraphs(), unloaded: 0 }, since),
        pages: layout.pages,
        laidOut: layout.laidOut,
      }
    },

    docProbe() {
      const editor = findEditor(page)
      if (forbidsCopy(page)) return { pool: null, tree: null }
      const stream = readTextPool(findPool(editor))
      const tree = readTree(true)?.tree
      return {
        pool: stream === undefined ? null : decodeStream(stream).length,
        tree: tree === undefined ? null : decodeStream(tree.text).length,
      }
    },
  }
}

interface TreeReading {
  tree: BoxTree
  styles: ReadonlyMap<number, ParagraphStyle>
}

/** Undefined when there is no tree, or when it was read so lately that it must wait. */
function createTreeReader(page: unknown, now: () => number) {
  const headings = new HeadingReader()
  let notBefore = Number.NEGATIVE_INFINITY
  let fresh: TreeReading | undefined

  return (isNeeded: boolean): TreeReading | undefined => {
    const started = now()
    if (!isNeeded && (fresh || started < notBefore)) {
      const read = fresh
      fresh = undefined
      return read
    }
    const tree = readBoxTree(findDocumentBox(page))
    const reading = tree && { tree, styles: headings.read(tree.owners) }
    notBefore = now() + (now() - started) / TREE_SHARE
    fresh = isNeeded ? reading : undefined
    return reading
  }
}
