/** The finding that the user wants to see in the panel, from a click in the page: `storage.session` key `pointed:<tabId>`. */
import * as v from 'valibot'
import { browser } from 'wxt/browser'

const PointedSchema = v.object({ findingId: v.pipe(v.string(), v.maxLength(100)), at: v.number() })

/** A panel that opens later was opened for something else. Milliseconds. */
const LASTS = 10_000

export const pointedKey = (tabId: number) => `pointed:${tabId}` as const

export async function writePointed(tabId: number, findingId: string): Promise<void> {
  await browser.storage.session.set({ [pointedKey(tabId)]: { findingId, at: Date.now() } })
}

/** The finding's id, or null when nobody pointed at one just now. */
export async function readPointed(tabId: number): Promise<string | null> {
  const key = pointedKey(tabId)
  const parsed = v.safeParse(PointedSchema, (await browser.storage.session.get(key))[key])
  return parsed.success && Date.now() - parsed.output.at < LASTS ? parsed.output.findingId : null
}
