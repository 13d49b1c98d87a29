/** What a tab's analysis leaves in `storage.session`: memory only, never on disk. */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Report } from '../report'
import { pointedKey } from './pointed-finding'
import { reportKey, type TabState, tabStateKey } from './tab-state'

/** Bytes of UTF-8. The whole of storage.session holds 10 MB. */
export const REPORT_SIZE_LIMIT = 4_000_000

/** The user's choices for a tab's document, which outlive a stop of the worker. */
export const TabChoicesSchema = v.object({
  documentId: v.string(),
  genre: v.nullable(v.string()),
  /** Finding ids ignored for this once. */
  ignored: v.array(v.string()),
})
export type TabChoices = v.InferOutput<typeof TabChoicesSchema>

export const choiceKey = (tabId: number) => `choice:${tabId}` as const

/** Many large documents may fill the store together: then this one goes without its texts too. */
export async function writeReport(tabId: number, report: Report): Promise<void> {
  const key = reportKey(tabId)
  try {
    await browser.storage.session.set({ [key]: fitReport(report) })
  } catch {
    await browser.storage.session.set({ [key]: { ...report, paragraphs: [] } })
  }
}

/** A report that is too large goes without the texts of its paragraphs; nothing else is dropped. */
export function fitReport(report: Report, limit = REPORT_SIZE_LIMIT): Report {
  const size = new TextEncoder().encode(JSON.stringify(report)).length
  return size > limit ? { ...report, paragraphs: [] } : report
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabStateKey(tabId)]: state })
}

export async function removeReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(reportKey(tabId))
}

export async function removeTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([
    reportKey(tabId),
    tabStateKey(tabId),
    choiceKey(tabId),
    pointedKey(tabId),
  ])
}

/** Choices made for another document of the same tab do not count. */
export async function readChoices(tabId: number, documentId: string): Promise<TabChoices> {
  const key = choiceKey(tabId)
  const parsed = v.safeParse(TabChoicesSchema, (await browser.storage.session.get(key))[key])
  return parsed.success && parsed.output.documentId === documentId
    ? parsed.output
    : { documentId, genre: null, ignored: [] }
}

export async function writeChoices(tabId: number, choices: TabChoices): Promise<void> {
  await browser.storage.session.set({ [choiceKey(tabId)]: choices })
}
