/** Feishu and Lark documents: reads the page's block model, or else what is mounted in the DOM. */
import type { Snapshot, SnapshotParagraph } from '../../document/snapshot'
import { BridgeError } from '../../messaging/bridge'
import type { BridgeClient } from '../../messaging/bridge-client'
import { type EditorAdapter, UnreadableError } from '../adapter'
import { DEFAULT_CHOICES, type EditorChoices } from '../choices'
import { forbidsCopy } from '../copy-permission'
import { documentIdOf } from '../document-id'
import { createModelReader, type ModelSnapshot } from '../model-reader'
import { oncePerTask } from '../once-per-task'
import { isNearView } from '../scroll'
import { watchPage } from '../watch-page'
import { type FeishuPathKind, kindOfPath } from './hosts'
import { createModelGuard } from './model-guard'
import { findEditorRoot, findMountedBlocks, type MountedBlock } from './mounted-blocks'
import { createOldDocumentFinder } from './old-document'
import type { feishuVerbs } from './page-protocol'
import { probeLayers } from './probe'
import { readMountedParagraphs, TITLE_KEY } from './read-dom'
import { createOldDocumentReader } from './read-old-document'
import { createReveal } from './reveal'
import { findRanges } from './zone-ranges'

export interface FeishuEnvironment {
  page: Document
  /** Read at every use: a wiki changes its path without a reload. */
  address(): Pick<Location, 'origin' | 'hostname' | 'pathname'>
  bridge: BridgeClient<typeof feishuVerbs>
  choices?: EditorChoices
  now?(): number
}

/** The model appears after the page has hydrated; until then the DOM is only a first screen. Milliseconds. */
const MODEL_PATIENCE = 6_000
/** A wiki node without an editor after this time is a sheet, a file or the like. Milliseconds. */
const EDITOR_PATIENCE = 12_000
/** What is said of a page that shows neither editor, by the kind of its path. */
const NO_EDITOR = {
  document: 'model-unavailable',
  wiki: 'not-a-document',
  'old-document': 'old-document',
} as const

export function createFeishuAdapter(environment: FeishuEnvironment): EditorAdapter {
  const { page, address, bridge, choices = DEFAULT_CHOICES } = environment
  const { now = () => performance.now() } = environment
  const model = createModelReader((question) => bridge.request('snapshot', question))
  const guard = createModelGuard()
  const oldDocument = createOldDocumentFinder(page)
  const oldReader = createOldDocumentReader()
  let last: readonly SnapshotParagraph[] = []
  let texts: ReadonlyMap<string, string> | null = null
  let path: string | null = null
  let openedAt = 0

  const titleKey = () => last.find(({ isTitle }) => isTitle)?.key ?? TITLE_KEY
  const keyOf = (block: MountedBlock) => block.key ?? titleKey()
  const mounted = oncePerTask((): MountedBlock[] => {
    const root = findEditorRoot(page)
    return root ? findMountedBlocks(root) : (oldDocument.find()?.lines ?? [])
  })
  const findBlock = (key: string) => mounted().find((block) => keyOf(block) === key)
  const textOf = (key: string): string | undefined => {
    texts ??= new Map(last.map((paragraph) => [paragraph.key, paragraph.text]))
    return texts.get(key)
  }

  function noticeNavigation() {
    const { pathname } = address()
    if (pathname === path) return
    path = pathname
    openedAt = now()
    model.forget()
    oldReader.forget()
  }

  async function readModel(
    hasRoot: boolean,
    blocks: readonly MountedBlock[],
  ): Promise<ModelSnapshot | null> {
    if (!choices.isOn('feishu-model')) return null
    try {
      const reading = await model.read()
      const place = { path: path ?? '', waited: now() - openedAt, hasRoot, blocks }
      return reading && guard.accepts(reading, place) ? reading : null
    } catch (error) {
      if (error instanceof BridgeError) return null
      throw error
    }
  }

  /** `unloaded`: null when there are more paragraphs and nobody knows how many. */
  function remember(
    layer: string,
    paragraphs: SnapshotParagraph[],
    unloaded: number | null,
  ): Snapshot {
    last = paragraphs
    texts = null
    const complete = unloaded === 0
    return { editor: 'feishu', layer, complete, ...(unloaded && { unloaded }), paragraphs }
  }

  async function read(): Promise<Snapshot> {
    noticeNavigation()
    const { hostname, pathname } = address()
    const kind = kindOfPath(hostname, pathname)
    if (kind === 'other') throw new UnreadableError('not-a-document')
    const root = findEditorRoot(page)
    const blocks = root ? findMountedBlocks(root) : []
    if (root && forbidsCopy(root, blocks[0]?.zone)) throw new UnreadableError('copy-forbidden')
    const reading = await readModel(root !== null, blocks)
    if (reading) return remember('feishu-model', reading.paragraphs, reading.unloaded)
    return root ? readMounted(root) : readOldDocument(kind)
  }

  function readMounted(root: Element): Snapshot {
    if (now() - openedAt < MODEL_PATIENCE && choices.isOn('feishu-model'))
      throw new UnreadableError('no-editor')
    const paragraphs = choices.isOn('dom') ? readMountedParagraphs(root) : []
    if (paragraphs.length === 0) throw new UnreadableError('model-unavailable')
    return remember('dom', paragraphs, null)
  }

  /** A wiki node may hold an old document as well. */
  function readOldDocument(kind: Exclude<FeishuPathKind, 'other'>): Snapshot {
    const old = choices.isOn('feishu-old-dom') ? oldDocument.find() : null
    if (old) {
      if (forbidsCopy(old.body, old.lines[0]?.zone)) throw new UnreadableError('copy-forbidden')
      return remember('feishu-old-dom', oldReader.read(old.lines), old.complete ? 0 : null)
    }
    const patience = kind === 'old-document' ? MODEL_PATIENCE : EDITOR_PATIENCE
    throw new UnreadableError(now() - openedAt < patience ? 'no-editor' : NO_EDITOR[kind])
  }

  return {
    id: 'feishu',
    documentId: () => documentIdOf(address()),
    read,
    watch: (onChange) =>
      watchPage({ page, findRoot: () => findEditorRoot(page) ?? oldDocument.findBody(), onChange }),
    visibleKeys() {
      const view = page.defaultView
      if (!view) return new Set()
      const near = mounted().filter(({ element }) =>
        isNearView(element.getBoundingClientRect(), view),
      )
      return new Set(near.map(keyOf))
    },
    ranges: (span) => findRanges(span, textOf(span.key), findBlock(span.key)?.zone),
    reveal: createReveal({
      page,
      bridge,
      choices,
      findBlock,
      textOf,
      mounted,
      keyOf,
      indexOf: (key) => last.findIndex((paragraph) => paragraph.key === key),
    }),
    probe: () => probeLayers(page, bridge, oldDocument, choices),
    dispose: () => bridge.stop(),
  }
}
