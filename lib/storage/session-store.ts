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

const speakerKey = (tabId: number) => `speaker:${tabId}` as const
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

export async function removeTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabStateKey(tabId))
}

export async function removeTab(tabId: number): Promise<void> {
  const keys = [reportKey, tabStateKey, choiceKey, speakerKey, pointedKey]
  await browser.storage.session.remove(keys.map((keyOf) => keyOf(tabId)))
}

/** The frame that speaks for a tab, for the time after a stop of the worker; undefined: none is known. */
export async function readSpeaker(tabId: number): Promise<number | undefined> {
  const key = speakerKey(tabId)
  const parsed = v.safeParse(v.number(), (await browser.storage.session.get(key))[key])
  return parsed.success ? parsed.output : undefined
}

export async function writeSpeaker(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.set({ [speakerKey(tabId)]: frameId })
}

/** Choices made for another document of the same tab do not count. */
export async function readChoices(tabId: number, documentId: string): Promise<TabChoices> {
  const key = choiceKey(tabId)
  const parsed = v.safeParse(TabChoicesSchema, (await browser.storage.session.get(key))[key])
  return parsed.success && parsed.output.documentId === documentId
    ? parsed.output
    : { documentId, genre: null, ignored: [] }
}

/** Choices go along when a tab gets another id. */
export async function moveChoices(from: number, to: number): Promise<void> {
  const key = choiceKey(from)
  const choices = (await browser.storage.session.get(key))[key]
  if (choices !== undefined) await browser.storage.session.set({ [choiceKey(to)]: choices })
}

export async function writeChoices(tabId: number, choices: TabChoices): Promise<void> {
  await browser.storage.session.set({ [choiceKey(tabId)]: choices })
}
