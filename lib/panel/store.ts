/** The state of a panel: what was read, what the user looks at, and what the user does. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MessageKey } from '../messages/catalogue'
import type { MessageValues } from '../messages/translate'
import type { IgnoreScope } from '../messaging/protocol'
import type { Finding, Severity } from '../report'
import { type Announcement, describeReveal } from './announcement'
import { INITIAL_FILTER, type SeverityFilter } from './findings'
import type { PanelSource, Reading, RevealResult } from './source'

export const PANEL_TABS = ['outline', 'findings', 'parts', 'phrases'] as const
export type PanelTab = (typeof PANEL_TABS)[number]

/** Offers to take back what was just done. */
export interface Toast {
  finding: Finding
  scope: IgnoreScope
  serial: number
}

export interface PanelState {
  reading: Reading
  ignoreScopes: readonly IgnoreScope[]
  tab: PanelTab
  filter: SeverityFilter
  /** Rule whose findings alone are listed; null: all. */
  kind: string | null
  /** Finding the user went to last; marked in the list. */
  current: string | null
  /** Finding the user points at in the page: shown in the list once for each serial. */
  pointed: { id: string; serial: number } | null
  announcement: Announcement | null
  toast: Toast | null

  showTab(tab: PanelTab): void
  toggleSeverity(severity: Severity): void
  /** Shows the list at a finding, whatever was filtered out. */
  pointAt(findingId: string): void
  /** Null, or the kind that is shown already: all kinds again. */
  showKind(rule: string | null): void
  announce(key: MessageKey, values?: MessageValues): void
  /** False: the clipboard refused, which was announced. */
  copy(text: string): Promise<boolean>
  chooseGenre(genre: string | null): Promise<void>
  ignore(finding: Finding, scope: IgnoreScope): Promise<void>
  restore(finding: Finding): Promise<void>
  revealFinding(finding: Finding): Promise<void>
  revealParagraph(paragraph: number): Promise<void>
  refresh(): Promise<void>
  enable(): Promise<void>
  dismissToast(): void
  /** Starts listening to the source; the returned function stops. */
  connect(): () => void
}

export type PanelStore = StoreApi<PanelState>

export function createPanelStore(source: PanelSource, tab: PanelTab = 'findings'): PanelStore {
  let serial = 0

  return createStore<PanelState>((set, get) => {
    const announce = (key: MessageKey, values: MessageValues = {}) =>
      set({ announcement: { key, values, serial: ++serial } })

    /** Nothing fails in silence: what the worker did not do is said. */
    const attempt = async (action: () => Promise<void>) => {
      try {
        await action()
      } catch {
        announce('panel.failed')
      }
    }

    const reveal = async (paragraph: number, move: () => Promise<RevealResult>) => {
      const result: RevealResult = paragraph < 0 ? 'moved' : await move().catch(() => 'failed')
      const { key, values } = describeReveal(result, paragraph)
      announce(key, values)
    }

    return {
      reading: { kind: 'loading' },
      ignoreScopes: source.ignoreScopes,
      tab,
      filter: INITIAL_FILTER,
      kind: null,
      current: null,
      pointed: null,
      announcement: null,
      toast: null,

      announce,
      showTab: (next) => set({ tab: next }),
      toggleSeverity: (severity) =>
        set(({ filter }) => ({ filter: { ...filter, [severity]: !filter[severity] } })),
      showKind: (rule) => set(({ kind }) => ({ kind: kind === rule ? null : rule })),

      pointAt(findingId) {
        const filter = { error: true, warning: true, info: true }
        const pointed = { id: findingId, serial: ++serial }
        set({ tab: 'findings', kind: null, filter, current: findingId, pointed })
      },

      async copy(text) {
        try {
          await navigator.clipboard.writeText(text)
          announce('panel.copied')
          return true
        } catch {
          announce('panel.copyFailed')
          return false
        }
      },

      chooseGenre: (genre) => attempt(() => source.chooseGenre(genre)),

      ignore: (finding, scope) =>
        attempt(async () => {
          await source.ignoreFinding(finding, scope)
          announce('panel.ignored.done')
          set({ toast: { finding, scope, serial } })
        }),

      restore: (finding) =>
        attempt(async () => {
          await source.restoreFinding(finding)
          if (get().toast?.finding.id === finding.id) set({ toast: null })
          announce('panel.ignored.restored')
        }),

      async revealFinding(finding) {
        set({ current: finding.id })
        await reveal(finding.paragraph, () => source.revealFinding(finding))
      },

      revealParagraph: (paragraph) => reveal(paragraph, () => source.revealParagraph(paragraph)),

      refresh: () =>
        attempt(async () => {
          announce('panel.refreshing')
          await source.refresh()
        }),

      enable: () =>
        attempt(async () => {
          if (!(await source.enable())) announce('panel.enable.refused')
        }),

      dismissToast: () => set({ toast: null }),
      connect() {
        const stop = source.subscribe((reading) => set({ reading }))
        const stopPointed = source.subscribePointed?.((id) => get().pointAt(id))
        return () => {
          stop()
          stopPointed?.()
        }
      },
    }
  })
}
