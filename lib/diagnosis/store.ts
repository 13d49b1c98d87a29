/** The state of the diagnosis page: which tabs there are, which is chosen, and what it answered. */
import { browser } from 'wxt/browser'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { readSettings, type Settings } from '../storage/settings'
import { askWorker } from './ask-worker'
import type { CheckCircumstances } from './facts'
import type { ProbeAnswer } from './probe'
import { type DocumentTab, listDocumentTabs } from './tabs'

export interface Check {
  circumstances: CheckCircumstances
  answer: ProbeAnswer
  /** The choices it was made with. */
  editors: Settings['editors']
}

export interface DiagnosisState {
  /** Null until they were listed. */
  tabs: readonly DocumentTab[] | null
  chosen: number | null
  isChecking: boolean
  /** The last check; null before the first. */
  check: Check | null

  listTabs(): Promise<void>
  choose(tabId: number): void
  /** Asks the chosen tab. */
  run(): Promise<void>
  /** Lists the tabs and follows them; the returned function stops. */
  connect(): () => void
}

export type DiagnosisStore = StoreApi<DiagnosisState>

export interface DiagnosisPlace {
  /** Tab that was named in the page's address. */
  wanted: number | null
  /** Of the extension: after an update the page cannot ask any more. */
  version: string
  /** Name and version of the browser. */
  browserName: string
}

export function createDiagnosisStore({
  wanted,
  version,
  browserName,
}: DiagnosisPlace): DiagnosisStore {
  return createStore<DiagnosisState>((set, get) => {
    async function listTabs() {
      const tabs = await listDocumentTabs(wanted).catch(() => [])
      const { chosen } = get()
      const isThere = (id: number | null) => tabs.some((tab) => tab.id === id)
      // A tab that was closed stays chosen until the user chose another: then the answer says so.
      set({ tabs, chosen: chosen ?? (isThere(wanted) ? wanted : (tabs[0]?.id ?? null)) })
    }

    async function run() {
      const { chosen, tabs, isChecking } = get()
      if (chosen === null || isChecking) return
      set({ isChecking: true })
      const tab = tabs?.find(({ id }) => id === chosen)
      // After an update of the extension neither can be asked; the answer says so.
      const editors = await readSettings().then(
        (settings) => settings.editors,
        () => ({}),
      )
      const answer = await askWorker(chosen)
      const circumstances: CheckCircumstances = {
        at: Date.now(),
        version,
        browser: browserName,
        editor: tab?.editor ?? null,
        place: tab?.place ?? null,
      }
      const isStillChosen = get().chosen === chosen
      set({
        isChecking: false,
        ...(isStillChosen && { check: { circumstances, answer, editors } }),
      })
    }

    return {
      tabs: null,
      chosen: null,
      isChecking: false,
      check: null,
      listTabs,
      // What is shown is always of the chosen tab.
      choose: (chosen) => set({ chosen, check: null }),
      run,
      connect() {
        const refresh = () => void listTabs()
        browser.tabs.onUpdated.addListener(refresh)
        browser.tabs.onRemoved.addListener(refresh)
        refresh()
        return () => {
          browser.tabs.onUpdated.removeListener(refresh)
          browser.tabs.onRemoved.removeListener(refresh)
        }
      },
    }
  })
}
