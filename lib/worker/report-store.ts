/** Puts reports into `storage.session`, after the marks they belong to and not once a key stroke. */
import type { Report } from '../report'
import { writeReport, writeTabState } from '../storage/session-store'
import type { TabState } from '../storage/tab-state'

export interface ReportStore {
  /** Resolves when it is stored. */
  put(tabId: number, report: Report, state: TabState): Promise<void>
  /** While the user writes: stored a moment after the last of them. */
  putSoon(tabId: number, report: Report, state: TabState): void
  /** What waits for this tab is not stored any more. */
  drop(tabId: number): void
}

/**
 * A report of 6,000 paragraphs is 1.4 MB: storing it keeps the browser busy for some 150 ms, which
 * the marks would wait for. Milliseconds.
 */
const DELAY = 100

export function createReportStore(): ReportStore {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>()

  function drop(tabId: number): void {
    clearTimeout(waiting.get(tabId))
    waiting.delete(tabId)
  }

  async function put(tabId: number, report: Report, state: TabState): Promise<void> {
    drop(tabId)
    await writeReport(tabId, report)
    await writeTabState(tabId, state)
  }

  return {
    put,
    putSoon(tabId, report, state) {
      drop(tabId)
      // A store that is full or gone: the next report tries again.
      const store = () => void put(tabId, report, state).catch(() => {})
      waiting.set(tabId, setTimeout(store, DELAY))
    },
    drop,
  }
}
