/** WPS Online: word documents through the editor's API, smart documents through their DOM, nothing else. */

import type { Snapshot } from '../../document/snapshot'
import type { BridgeClient } from '../../messaging/bridge-client'
import { type EditorAdapter, UnreadableError } from '../adapter'
import { DEFAULT_CHOICES, type EditorChoices } from '../choices'
import { trackComposition } from '../composition'
import { documentIdOf } from '../document-id'
import { watchPage } from '../watch-page'
import { type DocumentKind, decideKind } from './document-kind'
import { isDocumentPath, isWpsHost } from './hosts'
import type { Description, wpsVerbs } from './page-protocol'
import { probeWpsLayers } from './probe'
import { findSmartRoot } from './smart/find-root'
import { createSmartDocument } from './smart/smart-document'
import { createPace } from './word/pace'
import { findTier } from './word/visible-layer'
import { watchWord } from './word/watch-word'
import { createWordReader } from './word/word-reader'

export interface WpsEnvironment {
  page: Document
  /** Read at every use: nothing says that documents are never switched without a reload. */
  address(): Pick<Location, 'origin' | 'hostname' | 'pathname'>
  bridge: BridgeClient<typeof wpsVerbs>
  choices?: EditorChoices
  now?(): number
}

/** A page without an editor after this time has none, or one that nobody knows. Milliseconds. */
const EDITOR_PATIENCE = 20_000

const NOTHING_KNOWN: Description = {
  officeType: null,
  environmentType: null,
  extension: null,
  members: [],
  hasEditor: false,
  canCopy: true,
}

export function createWpsAdapter(environment: WpsEnvironment): EditorAdapter {
  const { page, address, bridge, choices = DEFAULT_CHOICES } = environment
  const { now = () => performance.now() } = environment
  const composition = trackComposition(page)
  const pace = createPace(composition, now)
  const word = createWordReader(page, bridge, choices)
  const smart = createSmartDocument(page, bridge, choices)
  let kind: DocumentKind | null = null
  /** The last that the page said: a question that fails takes nothing back. */
  let description = NOTHING_KNOWN
  let path = ''
  let openedAt = 0

  function noticeNavigation() {
    const { pathname } = address()
    if (pathname === path) return
    path = pathname
    openedAt = now()
    kind = null
    description = NOTHING_KNOWN
  }

  /** What the page's objects say comes before what its DOM looks like. */
  function recogniseKind(): DocumentKind | null {
    const told = decideKind(description, path)
    if (told) return told
    if (findSmartRoot(page)) return 'smart'
    return findTier(page) ? 'word' : null
  }

  function refuse(): never {
    const isDocument = isDocumentPath(path) || description.hasEditor
    // A frame on another host may get its editor later; a page of WPS's own that is no document never does.
    if (!isDocument && isWpsHost(address().hostname)) throw new UnreadableError('not-a-document')
    if (now() - openedAt < EDITOR_PATIENCE) throw new UnreadableError('no-editor')
    throw new UnreadableError(isDocument ? 'model-unavailable' : 'no-editor')
  }

  async function readSmart(): Promise<Snapshot> {
    const root = findSmartRoot(page)
    if (root && !description.canCopy && root.getAttribute('contenteditable') !== 'true')
      throw new UnreadableError('copy-forbidden')
    if (!root && now() - openedAt >= EDITOR_PATIENCE) throw new UnreadableError('model-unavailable')
    return smart.read()
  }

  async function readWord(): Promise<Snapshot> {
    await pace.turn()
    const started = now()
    try {
      return await word.read(started - openedAt)
    } finally {
      pace.took(now() - started)
    }
  }

  async function read(): Promise<Snapshot> {
    noticeNavigation()
    description = await bridge.request('describe', {}).catch(() => description)
    kind = recogniseKind()
    if (kind === 'not-text') throw new UnreadableError('not-text')
    if (kind === 'smart') return readSmart()
    if (kind === null) refuse()
    // Nothing tells whether a canvas may be written in, so the owner's word stands.
    if (!description.canCopy) throw new UnreadableError('copy-forbidden')
    return readWord()
  }

  return {
    id: 'wps',
    documentId: () => documentIdOf(address()),
    read,
    watch(onChange) {
      const stopWord = watchWord({
        page,
        isComposing: composition.isOn,
        isResting: () => kind === 'word' && pace.isResting(),
        onChange,
      })
      const stopSmart = watchPage({
        page,
        findRoot: () => findSmartRoot(page),
        onChange: (signal) => {
          if (signal === 'edit' && kind === 'smart') onChange(signal)
        },
      })
      return () => {
        stopWord()
        stopSmart()
      }
    },
    visibleKeys: () => (kind === 'smart' ? smart.visibleKeys() : new Set()),
    ranges: (span) => (kind === 'smart' ? smart.ranges(span) : []),
    reveal: async (span) => {
      if (kind === 'smart') return smart.reveal(span)
      return kind === 'word' ? word.reveal(span, choices.has('temporaryHighlight')) : 'failed'
    },
    probe: () => probeWpsLayers(page, bridge, kind, choices),
    dispose() {
      composition.stop()
      smart.stop()
      // Sent before the bridge is closed; nobody waits for the answer.
      void bridge.request('release', {}).catch(() => {})
      bridge.stop()
    },
  }
}
