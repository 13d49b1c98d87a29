/** Picks the layer that answers for an open canvas document, and says how far it can be trusted. */
import type { Snapshot, SnapshotParagraph } from '../../../document/snapshot'
import { BridgeError } from '../../../messaging/bridge'
import type { BridgeClient } from '../../../messaging/bridge-client'
import { UnreadableError } from '../../adapter'
import type { EditorChoices } from '../../choices'
import { diffKeyedLines } from '../../generic/line-keys'
import { createModelReader } from '../../model-reader'
import type { CopyListener } from './copied-text'
import { isTreeWhole } from './layout-extent'
import { createOutlineReader } from './outline-headings'
import { DOC_LAYERS, type DocReading, type docVerbs, type MountedPagePlace } from './page-protocol'

/** `pad` appears 5 to 10 seconds after the page, later on slow machines. Milliseconds. */
const EDITOR_PATIENCE = 20_000
/** The text pool may come after the editor; until then a poorer layer would only be in the way. */
const POOL_PATIENCE = 4_000
/** An outline with less titles says nothing about whether a text is the right one. */
const TELLING_TITLES = 3

export interface DocumentReader {
  /** @throws UnreadableError */
  read(): Promise<Snapshot>
  places(): readonly MountedPagePlace[]
  /** Another document was opened. */
  forget(): void
}

export interface DocumentReaderEnvironment {
  page: Document
  bridge: Pick<BridgeClient<typeof docVerbs>, 'request'>
  copies: CopyListener
  choices: EditorChoices
  now(): number
}

type TextReading = Extract<DocReading, { state: 'read' }>

export function createDocumentReader(environment: DocumentReaderEnvironment): DocumentReader {
  const { page, bridge, copies, choices, now } = environment
  const addOutline = createOutlineReader(page)
  let openedAt = now()
  let editorSeenAt: number | null = null
  let places: readonly MountedPagePlace[] = []
  let copiedLines: { key: string; text: string }[] = []
  let copiedKeys = 0
  let reading: DocReading | null = null
  const model = createModelReader(async (question) => {
    const skip = DOC_LAYERS.filter((layer) => !choices.isOn(layer))
    reading = await bridge.request('docSnapshot', { ...question, skip })
    return reading.state === 'read' ? reading.model : { found: false }
  })

  async function ask(): Promise<SnapshotParagraph[] | null> {
    reading = null
    try {
      return (await model.read())?.paragraphs ?? null
    } catch (error) {
      if (error instanceof BridgeError) return null
      throw error
    }
  }

  async function read(): Promise<Snapshot> {
    const paragraphs = await ask()
    // Assigned while it was asked, which the compiler does not see.
    const told = reading as DocReading | null
    if (told?.state === 'forbidden') throw new UnreadableError('copy-forbidden')
    const hasEditor = told !== null && (told.state === 'read' || told.editor)
    if (hasEditor) editorSeenAt ??= now()
    places = told?.state === 'read' ? told.pages : []
    const snapshot = paragraphs && told?.state === 'read' && judge(told, paragraphs)
    if (snapshot) return snapshot
    const copied = readCopied()
    if (copied) return copied
    if (now() - openedAt < EDITOR_PATIENCE) throw new UnreadableError('no-editor')
    throw new UnreadableError('model-unavailable')
  }

  /** Null while a better answer may still come. */
  function judge(told: TextReading, paragraphs: SnapshotParagraph[]): Snapshot | null {
    const isEarly = now() - openedAt < EDITOR_PATIENCE
    if (told.isOther && isEarly) return null
    const outline = addOutline(paragraphs)
    const disagrees = outline.titles >= TELLING_TITLES && outline.matched === 0
    if (disagrees && isEarly) return null
    const isTree = told.layer === 'tencent-box-tree'
    if (
      isTree &&
      choices.isOn('tencent-text-pool') &&
      now() - (editorSeenAt ?? now()) < POOL_PATIENCE
    )
      return null
    const complete =
      !disagrees && (!isTree || (outline.matched > 0 && isTreeWhole(page, told.laidOut)))
    return { editor: 'tencent', layer: told.layer, complete, paragraphs: outline.paragraphs }
  }

  /** Whole only when the outline's titles are all in it: nothing else can be compared. */
  function readCopied(): Snapshot | null {
    const copied = choices.isOn('tencent-copied') ? copies.current() : null
    if (!copied) return null
    copiedLines = diffKeyedLines(copiedLines, copied.paragraphs, () => `copied-${++copiedKeys}`)
    const outline = addOutline(copiedLines)
    const complete = copied.isWhole && outline.matched > 0 && outline.matched === outline.titles
    return { editor: 'tencent', layer: 'tencent-copied', complete, paragraphs: outline.paragraphs }
  }

  return {
    read,
    places: () => places,
    forget() {
      openedAt = now()
      editorSeenAt = null
      places = []
      copiedLines = []
      copies.forget()
      model.forget()
    },
  }
}
