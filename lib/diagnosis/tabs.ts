/** The open tabs that may hold a document. */
import { type Browser, browser } from 'wxt/browser'
import type { ReadEditor } from '../editors/layers'
import { readSettings } from '../storage/settings'
import { editorOfHost, type Place, placeOf } from './place'

export interface DocumentTab {
  id: number
  /** For the user's eyes only: it is the document's name. */
  title: string
  /** Null: a site that is not enabled, or an address that the extension may not see. */
  editor: ReadEditor | null
  place: Place | null
}

/** @param wanted tab to list whatever it is, when it is still open */
export async function listDocumentTabs(wanted: number | null): Promise<DocumentTab[]> {
  const [tabs, { enabledOrigins }] = await Promise.all([browser.tabs.query({}), readSettings()])
  return tabs.flatMap((tab) => {
    const described = describeTab(tab, enabledOrigins)
    return described && (described.editor !== null || described.id === wanted) ? [described] : []
  })
}

function describeTab(
  { id, title = '', url }: Browser.tabs.Tab,
  enabledOrigins: readonly string[],
): DocumentTab | null {
  if (id === undefined) return null
  if (!url || !URL.canParse(url)) return { id, title, editor: null, place: null }
  const address = new URL(url)
  if (!/^https?:$/.test(address.protocol)) return { id, title, editor: null, place: null }
  const editor = editorOfHost(address.hostname)
  const isKnown = editor !== 'generic' || enabledOrigins.includes(address.origin)
  return { id, title, editor: isKnown ? editor : null, place: placeOf(address) }
}
