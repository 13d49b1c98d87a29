/** Feishu and Lark documents: reads the page's block model, or else what is mounted in the DOM. */
import type { Snapshot, SnapshotParagraph } from '../../document/snapshot'
import { BridgeError } from '../../messaging/bridge'
import type { BridgeClient } from '../../messaging/bridge-client'
import { type EditorAdapter, UnreadableError } from '../adapter'
import { forbidsCopy } from '../copy-permission'
import { documentIdOf } from '../document-id'
import { createModelReader, type ModelSnapshot } from '../model-reader'
import { oncePerTask } from '../once-per-task'
import { isNearView } from '../scroll'
import { watchPage } from '../watch-page'
import { kindOfPath } from './hosts'
import { findEditorRoot, findMountedBlocks, type MountedBlock } from './mounted-blocks'
import type { feishuVerbs } from './page-protocol'
import { probeLayers } from './probe'
import { readMountedParagraphs, TITLE_KEY } from './read-dom'
import { createReveal } from './reveal'
import { findRanges } from './zone-ranges'

export interface FeishuEnvironment {
  page: Document
  /** Read at every use: a wiki changes its path without a reload. */
  address(): Pick<Location, 'origin' | 'hostname' | 'pathname'>
  bridge: BridgeClient<typeof feishuVerbs>
  now?(): number
}

/** The model appears after the page has hydrated; until then the DOM is only a first screen. Milliseconds. */
const MODEL_PATIENCE = 6_000
/** A wiki node without an editor after this time is a sheet, a file or the like. Milliseconds. */
const EDITOR_PATIENCE = 20_000

export function createFeishuAdapter(environment: FeishuEnvironment): EditorAdapter {
  const { page, address, bridge, now = () => performance.now() } = environment
  const model = createModelReader((question) => bridge.request('snapshot', question))
  let last: readonly SnapshotParagraph[] = []
  let texts: ReadonlyMap<string, string> | null = null
  let path = ''
  let openedAt = 0

  const titleKey = () => last.find(({ isTitle }) => isTitle)?.key ?? TITLE_KEY
  const keyOf = (block: MountedBlock) => block.key ?? titleKey()
  const mounted = oncePerTask((): MountedBlock[] => {
    const root = findEditorRoot(page)
    return root ? findMountedBlocks(root) : []
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
  }

  async function readModel(blocks: readonly MountedBlock[]): Promise<ModelSnapshot | null> {
    try {
      const reading = await model.read()
      return reading && agreesWithDom(reading, blocks) ? reading : null
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
    if (kind === 'old-document') throw new UnreadableError('old-document')
    const root = findEditorRoot(page)
    const blocks = root ? findMountedBlocks(root) : []
    if (root && forbidsCopy(root, blocks[0]?.zone)) throw new UnreadableError('copy-forbidden')
    const reading = await readModel(blocks)
    if (reading) return remember('feishu-model', reading.paragraphs, reading.unloaded)
    const waited = now() - openedAt
    if (!root) {
      if (waited < EDITOR_PATIENCE) throw new UnreadableError('no-editor')
      throw new UnreadableError(kind === 'wiki' ? 'not-a-document' : 'model-unavailable')
    }
    if (waited < MODEL_PATIENCE) throw new UnreadableError('no-editor')
    const paragraphs = readMountedParagraphs(root)
    if (paragraphs.length === 0) throw new UnreadableError('model-unavailable')
    return remember('dom', paragraphs, null)
  }

  return {
    id: 'feishu',
    documentId: () => documentIdOf(address()),
    read,
    watch: (onChange) => watchPage({ page, findRoot: () => findEditorRoot(page), onChange }),
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
      findBlock,
      textOf,
      mounted,
      keyOf,
      indexOf: (key) => last.findIndex((paragraph) => paragraph.key === key),
    }),
    probe: () => probeLayers(page, bridge),
    dispose: () => bridge.stop(),
  }
}

/**
 * After navigation the page's model may still be that of the document before, and a model without any
 * text beside a DOM with text is not the document's.
 */
function agreesWithDom(reading: ModelSnapshot, blocks: readonly MountedBlock[]): boolean {
  const keys = blocks.flatMap(({ key }) => (key === null ? [] : [key]))
  if (keys.length === 0 || reading.unloaded > 0) return true
  const known = new Set(reading.paragraphs.map(({ key }) => key))
  const inSynced = (key: string) =>
    reading.paragraphs.some((other) => other.key.endsWith(`/${key}`))
  return keys.some((key) => known.has(key) || inSynced(key))
}
