/** The page's side of canvas documents: runs in the main world, where the editor's objects are. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import type { PageHandlers } from '../../../messaging/bridge-page'
import { diffKeyedLines } from '../../generic/line-keys'
import { createModelChanges } from '../../model-changes'
import type { ParagraphStyle } from './box-headings'
import { decodeStream, mainStory, type StreamParagraph } from './decode-stream'
import { findEditor, forbidsCopy, holdsOtherDocument } from './find-editor'
import { createPoolFinder } from './find-text-pool'
import type { DocReading, docVerbs } from './page-protocol'
import type { BoxTree } from './read-box-tree'
import { NO_LAYOUT, readLayout } from './read-layout'
import { readTextPool } from './read-text-pool'
import { createTreeReader, type PageWindow, type TreeReading } from './tree-reader'

type Layer = Extract<DocReading, { state: 'read' }>['layer']

interface Source {
  layer: Layer
  stream: string
}

export function createDocHandlers(
  page: PageWindow,
  now: () => number = () => performance.now(),
): PageHandlers<typeof docVerbs> {
  const findPool = createPoolFinder(now)
  const tree = createTreeReader(page, now)
  const tellChanges = createModelChanges()
  let opened: { editor: unknown; pathname: string } | undefined
  let story: string | null = null
  let revision = 0
  let decoded: StreamParagraph[] = []
  let keyed: { key: string; text: string }[] = []
  let layout = NO_LAYOUT
  let stylesByKey = new Map<string, ParagraphStyle>()
  let lastKey = 0

  function readSource(
    editor: unknown,
    boxes: () => BoxTree | undefined,
    skip: readonly Layer[],
  ): Source | undefined {
    const hasPool = !skip.includes('tencent-text-pool')
    const stream = hasPool ? readTextPool(findPool(editor)) : undefined
    if (stream !== undefined) return { layer: 'tencent-text-pool', stream }
    const text = skip.includes('tencent-box-tree') ? undefined : boxes()?.text
    return text === undefined ? undefined : { layer: 'tencent-box-tree', stream: text }
  }

  /** What was kept of another document says nothing of this one. */
  function forgetOther(editor: unknown): void {
    const { pathname } = page.location
    if (opened?.editor === editor && opened?.pathname === pathname) return
    opened = { editor, pathname }
    story = null
    decoded = []
    keyed = []
    layout = NO_LAYOUT
    stylesByKey = new Map()
  }

  /** An unchanged text is compared and not decoded again. */
  function update(stream: string): void {
    const next = mainStory(stream)
    if (next === story) return
    story = next
    revision += 1
    decoded = decodeStream(next)
    const texts = decoded.map(({ text }) => text)
    // Until the tree is read again nobody knows what is on which page.
    if (texts.length !== keyed.length) layout = NO_LAYOUT
    keyed = diffKeyedLines(keyed, texts, () => `paragraph-${++lastKey}`)
  }

  /** Styles of paragraphs that are not laid out just now stay as they were seen last. */
  function updateLayout(boxes: TreeReading): void {
    const texts = decoded.map(({ text }) => text)
    layout = readLayout(texts, boxes.tree, boxes.styles)
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
    docSnapshot({ since, skip }): DocReading {
      const editor = findEditor(page)
      if (editor === undefined || editor === null) return { state: 'absent', editor: false }
      if (forbidsCopy(page)) return { state: 'forbidden' }
      forgetOther(editor)
      const source = readSource(editor, () => tree.readNow()?.tree, skip)
      if (!source) return { state: 'absent', editor: true }
      update(source.stream)
      const reading = tree.readIfChanged(revision)
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
      const boxes = tree.readNow()?.tree
      return {
        pool: stream === undefined ? null : sizesOf(decodeStream(stream)),
        tree: boxes === undefined ? null : sizesOf(decodeStream(boxes.text)),
      }
    },
  }
}

function sizesOf(paragraphs: readonly StreamParagraph[]) {
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return { paragraphs: paragraphs.length, characters }
}
