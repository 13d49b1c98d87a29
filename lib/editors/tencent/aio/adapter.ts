/** Smart documents of Tencent Docs: the page's data core for all blocks, the DOM for those in view. */
import type { Snapshot, SnapshotParagraph } from '../../../document/snapshot'
import { BridgeError } from '../../../messaging/bridge'
import type { BridgeClient } from '../../../messaging/bridge-client'
import { type EditorAdapter, UnreadableError } from '../../adapter'
import { findBlockRanges } from '../../block-ranges'
import { DEFAULT_CHOICES, type EditorChoices } from '../../choices'
import { forbidsCopy } from '../../copy-permission'
import { documentIdOf } from '../../document-id'
import { createModelReader, type ModelSnapshot } from '../../model-reader'
import { isSmartDocumentPath, pageIdOf } from './address'
import { agreesWithPageText, agreesWithShown } from './agreement'
import { mayBeWhole } from './completeness'
import { matchKeys, matchTexts, renameShown } from './match-blocks'
import { Merger } from './merge'
import { findEditorRoot } from './mounted-blocks'
import { createMountedView } from './mounted-view'
import type { smartDocumentVerbs } from './page-protocol'
import { probeLayers } from './probe'
import { readShown, type ShownParagraph } from './read-dom'
import { createReveal } from './reveal'
import { Strangers } from './strangers'
import { watchSmartDocument } from './watch'
import { readZone } from './zone-text'

export interface SmartDocumentEnvironment {
  page: Document
  /** Read at every use: another page of the document is opened without a reload. */
  address(): Pick<Location, 'origin' | 'pathname' | 'search'>
  bridge: BridgeClient<typeof smartDocumentVerbs>
  /** Asked at every use. */
  choices?: EditorChoices
  now?(): number
}

/** The data core comes after the page has loaded; until then the DOM is only a first screen. Milliseconds. */
const DATA_PATIENCE = 6_000
/** An address without an editor after this time holds something else, or nothing any more. Milliseconds. */
const EDITOR_PATIENCE = 20_000
/** A data core that agreed before may be behind for a while, after a large paste. Milliseconds. */
const LAG_PATIENCE = 4_000

export function createSmartDocumentAdapter(environment: SmartDocumentEnvironment): EditorAdapter {
  const { page, address, bridge, choices = DEFAULT_CHOICES } = environment
  const { now = () => performance.now() } = environment
  const pageId = () => pageIdOf(address().search)
  const data = createModelReader((question) =>
    bridge.request('smartSnapshot', { pageId: pageId(), ...question }),
  )
  const view = createMountedView(page)
  const merger = new Merger()
  const strangers = new Strangers(LAG_PATIENCE)
  let last: readonly SnapshotParagraph[] = []
  let places: ReadonlyMap<string, number> | null = null
  let opened = ''
  let openedAt = 0
  let agreedAt = Number.NEGATIVE_INFINITY

  const indexOf = (key: string): number => {
    places ??= new Map(last.map((paragraph, index) => [paragraph.key, index]))
    return places.get(key) ?? -1
  }
  const textOf = (key: string) => last[indexOf(key)]?.text

  function noticeNavigation() {
    const { pathname, search } = address()
    const current = `${pathname}?${pageIdOf(search) ?? ''}`
    if (current === opened) return
    opened = current
    openedAt = now()
    agreedAt = Number.NEGATIVE_INFINITY
    data.forget()
    merger.forget()
    strangers.forget()
  }

  async function readData(): Promise<ModelSnapshot | null> {
    if (!choices.isOn('tencent-smart-data')) return null
    try {
      return await data.read()
    } catch (error) {
      if (error instanceof BridgeError) return null
      throw error
    }
  }

  /** Null: the data core is not that of what is on the screen. */
  function join(
    { paragraphs, unloaded }: ModelSnapshot,
    shown: readonly ShownParagraph[],
    root: Element,
  ): Snapshot | null {
    const isNamed = shown.some(({ block }) => block.hasId)
    const aliases = isNamed ? matchKeys(paragraphs, shown) : matchTexts(paragraphs, shown)
    const renamed = isNamed ? renameShown(shown, aliases) : []
    const agrees = isNamed
      ? agreesWithShown(paragraphs, renamed)
      : agreesWithPageText(paragraphs, root.textContent ?? '')
    if (agrees) agreedAt = now()
    else if (now() - agreedAt > LAG_PATIENCE) return null
    const merged = merger.merge(paragraphs, renamed)
    const known = new Set(paragraphs.map(({ key }) => key))
    const keys = renamed.flatMap(({ block, paragraph }) => (block.isTitle ? [] : [paragraph.key]))
    const isBehind = strangers.note((key) => known.has(key), keys, now())
    return remember('tencent-smart-data', merged, aliases, isBehind ? null : unloaded)
  }

  /** `unloaded`: null when there are more paragraphs and nobody knows how many. */
  function remember(
    layer: string,
    paragraphs: SnapshotParagraph[],
    aliases: ReadonlyMap<string, string>,
    unloaded: number | null,
  ): Snapshot {
    last = paragraphs
    places = null
    view.setAliases(aliases)
    const complete = unloaded === 0
    return { editor: 'tencent', layer, complete, ...(unloaded && { unloaded }), paragraphs }
  }

  async function read(): Promise<Snapshot> {
    noticeNavigation()
    if (!isSmartDocumentPath(address().pathname)) throw new UnreadableError('not-a-document')
    const content = await readData()
    // Looked up after the answer: the page may have changed meanwhile, and the DOM is the fresher side.
    const root = findEditorRoot(page)
    const waited = now() - openedAt
    if (!root)
      throw new UnreadableError(waited < EDITOR_PATIENCE ? 'no-editor' : 'model-unavailable')
    const blocks = view.blocks()
    if (forbidsCopy(root, blocks[0]?.zone ?? root)) throw new UnreadableError('copy-forbidden')
    const shown = readShown(blocks)
    const joined = content && join(content, shown, root)
    if (joined) return joined
    if (waited < DATA_PATIENCE && choices.isOn('tencent-smart-data'))
      throw new UnreadableError('no-editor')
    if (shown.length === 0 || !choices.isOn('dom')) throw new UnreadableError('model-unavailable')
    const paragraphs = shown.map(({ paragraph }) => paragraph)
    return remember('dom', paragraphs, new Map(), mayBeWhole(root) ? 0 : null)
  }

  return {
    id: 'tencent',
    documentId: () => documentIdOf(address(), pageId()),
    read,
    watch: (onChange) => watchSmartDocument(page, onChange),
    visibleKeys: view.nearView,
    ranges: (span) => findBlockRanges(span, textOf(span.key), view.find(span.key)?.zone, readZone),
    reveal: createReveal({ page, view, textOf, indexOf, count: () => last.length }),
    probe: () => probeLayers(bridge, pageId(), view, choices),
    dispose: () => bridge.stop(),
  }
}
