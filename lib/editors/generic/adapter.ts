/** Any editable text of a page that the user switched checking on for. */
import type { Snapshot, SnapshotParagraph } from '../../document/snapshot'
import { type EditorAdapter, type RevealResult, type Span, UnreadableError } from '../adapter'
import { alignStretch } from '../align-span'
import { DEFAULT_CHOICES, type EditorChoices } from '../choices'
import { documentIdOf } from '../document-id'
import { rangeOf } from '../dom-text'
import { probeLayer, sizesOf } from '../layer-probe'
import { centre, findScroller, isInside, isNearView } from '../scroll'
import { watchPage } from '../watch-page'
import { describeBlock } from './describe-block'
import { type EditableRoot, findEditableRoot, isTextArea } from './find-root'
import { createNodeKeys } from './node-keys'
import { type EditableParagraph, readBlocks } from './read-blocks'
import { createTextAreaReader, scrollToLine, type TextAreaLine } from './text-area'

const LAYER = 'dom'

export function createGenericAdapter(
  page: Document,
  choices: EditorChoices = DEFAULT_CHOICES,
): EditorAdapter {
  const keyOf = createNodeKeys()
  const readTextArea = createTextAreaReader()
  let root: EditableRoot | null = null
  let texts: ReadonlyMap<string, string> = new Map()
  let places: ReadonlyMap<string, EditableParagraph> = new Map()
  let lines: readonly TextAreaLine[] = []

  let changed = true
  const observer = new MutationObserver(() => {
    changed = true
  })

  function findRoot(): EditableRoot | null {
    const found = findEditableRoot(page, root)
    if (found !== root) {
      root = found
      changed = true
      observer.disconnect()
      if (found) observer.observe(found, { subtree: true, childList: true, characterData: true })
    }
    return root
  }

  function readEditable(element: Element): SnapshotParagraph[] {
    observer.takeRecords()
    changed = false
    const found = readBlocks(element)
    places = new Map(found.map((paragraph) => [keyOf(paragraph.owner), paragraph]))
    return found.map(({ owner, block, reading }) => ({
      key: keyOf(owner),
      text: reading.text,
      ...describeBlock(block, element, keyOf),
    }))
  }

  /** The places as they are now: read again only when something changed since. */
  function refreshPlaces() {
    if (observer.takeRecords().length > 0) changed = true
    if (!changed) return
    if (!root || isTextArea(root)) places = new Map()
    else readEditable(root)
  }

  function rangesOf(span: Span): Range[] {
    const judged = texts.get(span.key)
    if (judged === undefined || judged.slice(span.start, span.end) !== span.text) return []
    refreshPlaces()
    const reading = places.get(span.key)?.reading
    const stretch = reading && alignStretch(judged, reading.text, span)
    const range = stretch && rangeOf(reading, stretch.start, stretch.end)
    return range ? [range] : []
  }

  function reveal(span: Span): RevealResult {
    if (!root?.isConnected) return 'failed'
    if (!texts.has(span.key)) return 'absent'
    if (isTextArea(root)) return scrollToLine(root, lines, span.key) ? 'moved' : 'failed'
    refreshPlaces()
    const place = places.get(span.key)
    if (!place) return 'absent'
    const target = rangesOf(span)[0] ?? place.block
    place.block.scrollIntoView({ block: 'nearest' })
    const scroller = findScroller(place.block)
    if (!scroller) return 'failed'
    centre(scroller, target.getBoundingClientRect())
    return isInside(scroller, target.getBoundingClientRect()) ? 'moved' : 'failed'
  }

  async function read(): Promise<Snapshot> {
    if (!choices.isOn(LAYER)) throw new UnreadableError('model-unavailable')
    const element = findRoot()
    if (!element) throw new UnreadableError('no-editor')
    lines = isTextArea(element) ? readTextArea(element) : []
    const paragraphs = isTextArea(element)
      ? lines.map(({ key, text }) => ({ key, text }))
      : readEditable(element)
    texts = new Map(paragraphs.map(({ key, text }) => [key, text]))
    return { editor: 'generic', layer: LAYER, complete: true, paragraphs }
  }

  return {
    id: 'generic',
    // A frame without an address of its own goes by that of the page around it.
    documentId: () => documentIdOf(new URL(page.baseURI)),
    read,
    watch: (onChange) => watchPage({ page, findRoot, onChange }),
    visibleKeys() {
      const view = page.defaultView
      if (!view) return new Set()
      refreshPlaces()
      const near = [...places].filter(([, { block }]) =>
        isNearView(block.getBoundingClientRect(), view),
      )
      return new Set(near.map(([key]) => key))
    },
    ranges: rangesOf,
    reveal: async (span) => reveal(span),
    probe: async () => [
      await probeLayer(LAYER, choices, async () =>
        findRoot() ? sizesOf((await read()).paragraphs) : 'absent',
      ),
    ],
    dispose: () => observer.disconnect(),
  }
}
