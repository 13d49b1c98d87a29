/**
 * One page's document from reading to marks: reads, tells the worker what changed, paints what it
 * answers. Does nothing while the page is hidden, and begins anew when another document is opened.
 */
import { diffParagraphs } from '../document/edits'
import type { Snapshot } from '../document/snapshot'
import {
  type EditorAdapter,
  type RevealResult,
  type Span,
  UnreadableError,
  type UnreadableReason,
} from '../editors/adapter'
import { trackComposition } from '../editors/composition'
import type { Painter } from '../highlight/painter'
import type { MarksChanged } from '../messaging/protocol'
import { debounce } from './debounce'
import type { WorkerPort } from './worker-port'

export interface SessionCounts {
  blanks: number
  problems: number
  /** `silent`: another frame of the tab speaks for it. */
  state: 'reading' | 'ready' | 'partial' | 'unreadable' | 'silent'
  /** Why, when `unreadable`. */
  reason?: UnreadableReason
}

export interface SessionEnvironment {
  page: Document
  adapter: EditorAdapter
  painter: Painter | null
  worker: WorkerPort
  /** The page's badge: how many blanks and problems there are, and how far the reading got. */
  onCounts?(counts: SessionCounts): void
}

/** What is known of the reading, for the diagnosis: never text. */
export interface SessionFacts {
  reading: ReadingFacts
  counts: SessionCounts
}

export type ReadingFacts =
  | { state: 'reading' }
  | { state: 'unreadable'; reason: UnreadableReason }
  | {
      state: 'ready'
      layer: string
      complete: boolean
      unloaded?: number
      paragraphs: number
      /** UTF-16 units. */
      characters: number
    }

export interface Session {
  start(): void
  /** At the user's wish, even while the page is hidden; says to the worker only what changed. */
  readAgain(): Promise<void>
  facts(): SessionFacts
  /** The worker lost what it knew. Resolves when it has the document again. */
  sendSnapshot(): Promise<void>
  /** Another frame of the tab speaks for it from now on. */
  silence(): void
  showMarks(data: MarksChanged): void
  reveal(span: Span): Promise<RevealResult>
  stop(): void
}

/** After the last edit; and the longest time without a reading while somebody writes on. Milliseconds. */
const PAUSE = 250
const LONGEST_UNREAD = { least: 1_000, most: 4_000 }
/** A reading that takes long holds up the writer: so many times as long is nothing read while he writes on. */
const SPARED = 100
/** While the editor is still coming up it is asked this often. Milliseconds. */
const RETRY = 400
/** Until then a page without an editor counts as still loading. Milliseconds. */
const LOADING_PATIENCE = 20_000

interface Sent {
  documentId: string
  revision: number
  snapshot: Snapshot
}

export function createSession(environment: SessionEnvironment): Session {
  const { page, adapter, painter, worker } = environment
  let openedId: string | undefined
  let openedAt = 0
  let sent: Sent | undefined
  let told: UnreadableReason | undefined
  let revision = 0
  let counts: SessionCounts = { blanks: 0, problems: 0, state: 'reading' }
  let stopped = false
  /** The worker asked: answer even while the page is hidden. */
  let asked = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let stopWatching: (() => void) | undefined
  const composition = trackComposition(page)
  /** How long the last reading took. Milliseconds. */
  let readingTime = 0
  const reading = debounce(readAndSend, {
    wait: PAUSE,
    atMost: () =>
      Math.min(Math.max(LONGEST_UNREAD.least, readingTime * SPARED), LONGEST_UNREAD.most),
  })

  function show(next: Partial<SessionCounts>) {
    const { blanks, problems, state } = { ...counts, ...next }
    counts = { blanks, problems, state, ...(next.reason && { reason: next.reason }) }
    environment.onCounts?.(counts)
  }

  async function open(documentId: string) {
    const isFirst = openedId === undefined
    openedId = documentId
    openedAt = Date.now()
    sent = undefined
    told = undefined
    painter?.setMarks([])
    show({ blanks: 0, problems: 0, state: 'reading' })
    if (!isFirst) await worker.closed()
    await worker.opened({ editor: editorName(adapter), documentId })
  }

  async function readAndSend(): Promise<void> {
    if (stopped) return
    // The watcher calls again when the page is shown and when the composed text is there.
    if (!asked && (page.hidden || composition.isOn())) return
    asked = false
    try {
      const documentId = adapter.documentId()
      if (documentId !== openedId) await open(documentId)
      const started = performance.now()
      const snapshot = await adapter.read()
      readingTime = performance.now() - started
      // The user went on while the text was read: what was read may belong to either document.
      if (stopped) return
      if (adapter.documentId() !== documentId) reading.call()
      else await send(documentId, snapshot)
    } catch (error) {
      if (stopped) return
      if (error instanceof UnreadableError) await tellUnreadable(error.reason)
      // A worker that is being replaced does not answer; the next check says everything again.
      else sent = undefined
    }
  }

  async function send(documentId: string, snapshot: Snapshot): Promise<void> {
    told = undefined
    clearTimeout(retryTimer)
    const isSame = sent?.documentId === documentId && sent.snapshot.editor === snapshot.editor
    const before = isSame ? sent : undefined
    const splice = before && diffParagraphs(before.snapshot.paragraphs, snapshot.paragraphs)
    if (before && !splice && sameCompleteness(before.snapshot, snapshot)) return
    revision += 1
    sent = { documentId, revision, snapshot }
    const state = snapshot.complete ? 'ready' : 'partial'
    // A frame that was silent stays so until it hears otherwise.
    if (counts.state !== 'silent') show({ state })
    const { layer, complete, unloaded } = snapshot
    const answer =
      before &&
      (await worker.changed({
        documentId,
        baseRevision: before.revision,
        revision,
        layer,
        complete,
        ...(unloaded !== undefined && { unloaded }),
        splices: splice ? [splice] : [],
      }))
    const isSilent =
      answer === 'silent' ||
      (answer !== 'taken' && !(await worker.read({ documentId, revision, snapshot })))
    if (isSilent) silence()
    else if (counts.state === 'silent') show({ state })
  }

  function silence(): void {
    painter?.setMarks([])
    show({ blanks: 0, problems: 0, state: 'silent' })
  }

  async function tellUnreadable(reason: UnreadableReason): Promise<void> {
    const isLoading = reason === 'no-editor' && Date.now() - openedAt < LOADING_PATIENCE
    if (reason === 'no-editor') {
      clearTimeout(retryTimer)
      if (isLoading) retryTimer = setTimeout(() => void reading.flush(), RETRY)
    }
    if (isLoading || reason === told) return
    told = reason
    sent = undefined
    painter?.setMarks([])
    show({ blanks: 0, problems: 0, state: 'unreadable', reason })
    await worker.unreadable({ editor: editorName(adapter), reason })
  }

  function readingFacts(): ReadingFacts {
    if (told !== undefined) return { state: 'unreadable', reason: told }
    if (!sent) return { state: 'reading' }
    const { layer, complete, unloaded, paragraphs } = sent.snapshot
    return {
      state: 'ready',
      layer,
      complete,
      ...(unloaded !== undefined && { unloaded }),
      paragraphs: paragraphs.length,
      characters: paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    }
  }

  return {
    start() {
      if (stopped || stopWatching) return
      stopWatching = adapter.watch((signal) => {
        painter?.schedule()
        if (signal === 'check') reading.remind()
        else reading.call()
      })
      void reading.flush()
    },
    async readAgain() {
      asked = true
      painter?.schedule()
      await reading.flush()
    },
    facts: () => ({ reading: readingFacts(), counts }),
    async sendSnapshot() {
      sent = undefined
      told = undefined
      asked = true
      await reading.flush()
    },
    silence,
    showMarks(data) {
      if (stopped || data.documentId !== openedId || told !== undefined) return
      painter?.setMarks(data.marks)
      show({ blanks: data.blanks, problems: data.problems })
    },
    async reveal(span) {
      const result = await adapter.reveal(span)
      if (result === 'moved' && !stopped) {
        painter?.schedule()
        painter?.focus(span)
      }
      return result
    },
    stop() {
      stopped = true
      clearTimeout(retryTimer)
      reading.stop()
      composition.stop()
      stopWatching?.()
      painter?.stop()
      adapter.dispose?.()
    },
  }
}

function sameCompleteness(a: Snapshot, b: Snapshot): boolean {
  return a.layer === b.layer && a.complete === b.complete && a.unloaded === b.unloaded
}

export function editorName({ id }: EditorAdapter) {
  return id === 'file' ? 'generic' : id
}
