/** Tencent Docs' word processor, which paints its text on a canvas. */
import type { Snapshot, SnapshotParagraph } from '../../../document/snapshot'
import type { BridgeClient } from '../../../messaging/bridge-client'
import type { ChangeSignal, EditorAdapter } from '../../adapter'
import { DEFAULT_CHOICES, type EditorChoices } from '../../choices'
import { documentIdOf } from '../../document-id'
import { oncePerTask } from '../../once-per-task'
import { isNearView } from '../../scroll'
import { listenForCopies } from './copied-text'
import { locateParagraphs } from './covers'
import { createDocumentReader } from './document-reader'
import { createMargin } from './margin'
import type { docVerbs, MountedPagePlace } from './page-protocol'
import { probeLayers } from './probe'
import { createReveal } from './reveal'
import { watchDocument } from './watch-document'

export interface DocEnvironment {
  page: Document
  /** Read at every use: the site goes from one document to another without a reload. */
  address(): Pick<Location, 'origin' | 'pathname'>
  bridge: Pick<BridgeClient<typeof docVerbs>, 'request'>
  /** Asked at every use. */
  choices?: EditorChoices
  now?(): number
}

export function createDocAdapter(environment: DocEnvironment): EditorAdapter {
  const { page, address, bridge, choices = DEFAULT_CHOICES } = environment
  const { now = () => performance.now() } = environment
  const copies = listenForCopies(page)
  const reader = createDocumentReader({ page, bridge, copies, choices, now })
  let last: readonly SnapshotParagraph[] = []
  let texts: readonly string[] = []
  let indices: ReadonlyMap<string, number> | null = null
  let path = address().pathname
  let listener: ((signal: ChangeSignal) => void) | undefined

  const indexOf = (key: string): number => {
    indices ??= new Map(last.map((paragraph, index) => [paragraph.key, index]))
    return indices.get(key) ?? -1
  }
  const located = oncePerTask(() => locateParagraphs(page, reader.places(), texts))

  async function read(): Promise<Snapshot> {
    const { pathname } = address()
    if (pathname !== path) {
      path = pathname
      remember([])
      reader.forget()
    }
    const before = reader.places()
    try {
      const snapshot = await reader.read()
      remember(snapshot.paragraphs)
      // Marks can be drawn on pages that were scrolled to only when it is known what is on them.
      if (!samePlaces(before, reader.places())) listener?.('check')
      return snapshot
    } catch (error) {
      remember([])
      throw error
    }
  }

  function remember(paragraphs: readonly SnapshotParagraph[]) {
    last = paragraphs
    texts = paragraphs.map(({ text }) => text)
    indices = null
  }

  return {
    id: 'tencent',
    documentId: () => documentIdOf(address()),
    read,
    watch(onChange) {
      listener = onChange
      const stop = watchDocument(page, onChange)
      return () => {
        listener = undefined
        stop()
      }
    },
    visibleKeys() {
      const view = page.defaultView
      const keys = new Set<string>()
      if (!view) return keys
      for (const [index, rects] of located()) {
        const key = last[index]?.key
        if (key !== undefined && rects.some((rect) => isNearView(rect, view))) keys.add(key)
      }
      return keys
    },
    margin: createMargin({
      page,
      indexOf,
      textOf: (key) => texts[indexOf(key)],
      located,
      isOn: () => choices.has('marginMarks'),
    }),
    reveal: createReveal({
      page,
      indexOf,
      texts: () => texts,
      located,
      places: reader.places,
      refresh: async () => {
        await read().catch(() => {})
      },
    }),
    probe: () => probeLayers(bridge, copies, choices),
    dispose: () => copies.stop(),
  }
}

function samePlaces(a: readonly MountedPagePlace[], b: readonly MountedPagePlace[]): boolean {
  return (
    a.length === b.length &&
    a.every((place, index) => {
      const other = b[index]
      return (
        other?.number === place.number && other.first === place.first && other.count === place.count
      )
    })
  )
}
