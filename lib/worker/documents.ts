/**
 * The open documents: one analyser a tab, its report kept in `storage.session`, its marks sent back.
 * All of it can be lost at any time (the browser stops idle workers) and is then asked for again.
 */
import type { Analyser, AnalyserResources } from '../checks/analyser'
import { applySplice } from '../document/edits'
import type { Snapshot } from '../document/snapshot'
import type {
  DocumentChanged,
  DocumentOpened,
  DocumentRead,
  DocumentUnreadable,
  MarksChanged,
} from '../messaging/protocol'
import type { Report } from '../report'
import {
  moveChoices,
  readChoices,
  removeReport,
  removeTab,
  removeTabState,
  writeTabState,
} from '../storage/session-store'
import { readSettings } from '../storage/settings'
import { analysisOptions } from './analysis-options'
import { badgeText, marksMessage } from './marks'
import { createReportStore } from './report-store'
import { createTabQueue } from './tab-queue'
import type { WordLoader } from './words'

/** The content script of a tab and the browser's button, as the worker reaches them. */
export interface TabPort {
  /** Resolves when the content script has sent its document again; rejects when there is none. */
  requestSnapshot(tabId: number): Promise<void>
  showMarks(tabId: number, data: MarksChanged): Promise<void>
  setBadge(tabId: number, text: string): Promise<void>
}

export interface DocumentsEnvironment {
  createAnalyser(resources: AnalyserResources): Promise<Analyser>
  words: WordLoader
  tabs: TabPort
  /** The browser's language tag. */
  language(): string
}

export interface OpenDocument {
  documentId: string
  revision: number
  snapshot: Snapshot
  analyser: Analyser
  report: Report | null
  /** Settings and choices of the last analysis, to see whether it is still up to date. */
  analysedWith: string
}

export interface Documents {
  opened(tabId: number, data: DocumentOpened): Promise<void>
  read(tabId: number, data: DocumentRead): Promise<void>
  /** False: the base is not what is held here. */
  changed(tabId: number, data: DocumentChanged): Promise<boolean>
  unreadable(tabId: number, data: DocumentUnreadable): Promise<void>
  /** The page is gone: what was chosen for its document stays for when it comes back. */
  left(tabId: number): Promise<void>
  /** The tab goes by another id from now on; its page is not there. */
  moved(from: number, to: number): Promise<void>
  /** The tab is gone, and all that was kept for it. */
  closed(tabId: number): Promise<void>
  /** The document of a tab, asked for again when the worker was stopped since; null when there is none. */
  wake(tabId: number): Promise<OpenDocument | null>
  /** Forgets the document, so that it is read from the start. */
  forget(tabId: number): void
  /** Analyses again where settings or choices changed since. */
  refresh(tabId: number): Promise<void>
  refreshAll(): Promise<void>
}

export function createDocuments(environment: DocumentsEnvironment): Documents {
  const { createAnalyser, words, tabs, language } = environment
  const documents = new Map<number, OpenDocument>()
  const queue = createTabQueue()
  const store = createReportStore()

  async function analyse(
    tabId: number,
    document: OpenDocument,
    { force = true, isTyping = false } = {},
  ): Promise<void> {
    const settings = await readSettings()
    const choices = await readChoices(tabId, document.documentId)
    const analysedWith = JSON.stringify([settings, choices])
    if (!force && document.analysedWith === analysedWith) return
    document.analysedWith = analysedWith
    const options = analysisOptions(settings, choices, language())
    const { revision, documentId, snapshot } = document
    const report = { ...document.analyser.update(snapshot, options), revision }
    document.report = report
    // The marks go first: they are what the user waits for while writing.
    const marks = marksMessage(documentId, revision, report, snapshot)
    await Promise.all([
      ignoreFailure(tabs.showMarks(tabId, marks)),
      ignoreFailure(tabs.setBadge(tabId, badgeText(marks))),
    ])
    const state = { status: 'ready', editor: snapshot.editor, documentId } as const
    if (isTyping) store.putSoon(tabId, report, state)
    else await store.put(tabId, report, state)
    words.load((loaded) => {
      for (const { analyser } of documents.values()) analyser.setWords(loaded)
      for (const id of documents.keys()) void refresh(id, true)
    })
  }

  function refresh(tabId: number, force = false): Promise<void> {
    return queue.run(tabId, async () => {
      const document = documents.get(tabId)
      if (document) await analyse(tabId, document, { force })
    })
  }

  async function leave(tabId: number): Promise<void> {
    documents.delete(tabId)
    store.drop(tabId)
    await removeReport(tabId)
    await ignoreFailure(tabs.setBadge(tabId, ''))
  }

  return {
    opened: (tabId, { editor, documentId }) =>
      queue.run(tabId, async () => {
        await leave(tabId)
        await writeTabState(tabId, { status: 'reading', editor, documentId })
      }),

    read: (tabId, { documentId, revision, snapshot }) =>
      queue.run(tabId, async () => {
        const before = documents.get(tabId)
        const document: OpenDocument = {
          documentId,
          revision,
          snapshot,
          analyser:
            before?.documentId === documentId
              ? before.analyser
              : await createAnalyser({ words: words.current() }),
          report: null,
          analysedWith: '',
        }
        documents.set(tabId, document)
        await analyse(tabId, document)
      }),

    changed: (tabId, { documentId, baseRevision, revision, layer, complete, unloaded, splices }) =>
      queue.run(tabId, async () => {
        const document = documents.get(tabId)
        if (document?.documentId !== documentId || document.revision !== baseRevision) return false
        try {
          const paragraphs = splices.reduce(applySplice, document.snapshot.paragraphs)
          const { editor } = document.snapshot
          document.snapshot = {
            editor,
            layer,
            complete,
            ...(unloaded !== undefined && { unloaded }),
            paragraphs,
          }
        } catch {
          // The splice does not fit: the two sides disagree.
          return false
        }
        document.revision = revision
        await analyse(tabId, document, { isTyping: true })
        return true
      }),

    unreadable: (tabId, { editor, reason }) =>
      queue.run(tabId, async () => {
        await leave(tabId)
        await writeTabState(tabId, { status: 'unreadable', editor, documentId: null, reason })
      }),

    left: (tabId) =>
      queue.run(tabId, async () => {
        await leave(tabId)
        await removeTabState(tabId)
      }),

    moved: (from, to) =>
      queue.run(from, async () => {
        await leave(from)
        await moveChoices(from, to)
        await removeTab(from)
      }),

    closed: (tabId) =>
      queue.run(tabId, async () => {
        await leave(tabId)
        await removeTab(tabId)
      }),

    async wake(tabId) {
      // Outside the queue: the answer to the question is itself a step of the queue.
      if (!documents.get(tabId)?.report) await ignoreFailure(tabs.requestSnapshot(tabId))
      return documents.get(tabId) ?? null
    },

    forget: (tabId) => void documents.delete(tabId),
    refresh: (tabId) => refresh(tabId),
    async refreshAll() {
      await Promise.all([...documents.keys()].map((tabId) => refresh(tabId)))
    },
  }
}

/** The tab may be gone, or its content script not be there: nothing is to be done about it here. */
async function ignoreFailure(step: Promise<unknown>): Promise<void> {
  await step.catch(() => {})
}
