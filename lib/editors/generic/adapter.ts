/** Any editable text of a page that the user switched checking on for. */
import type { Snapshot, SnapshotParagraph } from '../../document/snapshot'
import { type EditorAdapter, type RevealResult, type Span, UnreadableError } from '../adapter'
import { alignStretch } from '../align-span'
import { DEFAULT_CHOICES, type EditorChoices } from '../choices'
import { forbidsCopy } from '../copy-permission'
import { documentIdOf } from '../document-id'
import { rangeOf } from '../dom-text'
import { probeLayer, sizesOf } from '../layer-probe'
import { watchPage } from '../watch-page'
import { bringIntoView } from './bring-into-view'
import { createEditableText } from './editable-text'
import { type EditableRoot, findEditableRoot, isTextArea } from './find-root'
import { createTextAreaReader, scrollToLine, type TextAreaLine } from './text-area'
import { findVisible } from './visible-paragraphs'

const LAYER = 'dom'

export function createGenericAdapter(
  page: Document,
  choices: EditorChoices = DEFAULT_CHOICES,
): EditorAdapter {
  const editable = createEditableText()
  const readTextArea = createTextAreaReader()
  let root: EditableRoot | null = null
  let texts: ReadonlyMap<string, string> = new Map()
  let lines: readonly TextAreaLine[] = []

  function findRoot(): EditableRoot | null {
    const found = findEditableRoot(page, root)
    if (found !== root) {
      root = found
      editable.follow(found && !isTextArea(found) ? found : null)
    }
    return root
  }

  function readRoot(element: EditableRoot): SnapshotParagraph[] {
    if (!isTextArea(element)) return editable.read()
    lines = readTextArea(element)
    return lines.map(({ key, text }) => ({ key, text }))
  }

  async function read(): Promise<Snapshot> {
    if (!choices.isOn(LAYER)) throw new UnreadableError('model-unavailable')
    const element = findRoot()
    if (!element) throw new UnreadableError('no-editor')
    // Whoever can write in it may take the text along.
    if (isTextArea(element) && element.readOnly && forbidsCopy(element, element))
      throw new UnreadableError('copy-forbidden')
    const paragraphs = readRoot(element)
    texts = new Map(paragraphs.map(({ key, text }) => [key, text]))
    return { editor: 'generic', layer: LAYER, complete: true, paragraphs }
  }

  function rangesOf(span: Span): Range[] {
    const judged = texts.get(span.key)
    if (judged === undefined || judged.slice(span.start, span.end) !== span.text) return []
    const reading = editable.find(span.key)?.reading
    const stretch = reading && alignStretch(judged, reading.text, span)
    const range = stretch && rangeOf(reading, stretch.start, stretch.end)
    return range ? [range] : []
  }

  function reveal(span: Span): RevealResult {
    if (!root?.isConnected) return 'failed'
    if (!texts.has(span.key)) return 'absent'
    if (isTextArea(root)) return scrollToLine(root, lines, span.key) ? 'moved' : 'failed'
    const place = editable.find(span.key)
    if (!place) return 'absent'
    const [range] = rangesOf(span)
    const holder = range?.startContainer ?? place.block
    const around = holder instanceof Element ? holder : holder.parentElement
    const target = range ?? place.block
    return around && bringIntoView(around, () => target.getBoundingClientRect())
      ? 'moved'
      : 'failed'
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
      const { paragraphs, keys } = editable.current()
      return new Set(findVisible(paragraphs, view).map((index) => keys[index] ?? ''))
    },
    ranges: rangesOf,
    reveal: async (span) => reveal(span),
    probe: async () => [
      await probeLayer(LAYER, choices, async () =>
        findRoot() ? sizesOf((await read()).paragraphs) : 'absent',
      ),
    ],
    dispose: () => editable.follow(null),
  }
}
