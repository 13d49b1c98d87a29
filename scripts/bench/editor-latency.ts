/**
 * From an edit to the report of it, in every simulated editor with a long document, in a real browser
 * with the built extension. The badge in the page changes when the report's counts arrive there.
 */
import type { Frame } from 'playwright-core'
import { mainVariants } from '../../test/e2e/contract/main-variants'
import { ExtensionBrowser } from '../../test/e2e/support/extension-browser'
import { installedBrowser } from '../browser'
import { createSampleText } from './sample-text'

const CHARACTERS = 100_000
const EDITS = 40
const BLANK = '____'

export interface EditorLatency {
  editor: string
  name: string
  characters: number
  /** Milliseconds; 250 of them are the pause that the extension waits for after an edit. */
  median: number
  p95: number
}

/** Null: there is no browser on this machine. */
export async function measureEditorLatency(): Promise<EditorLatency[] | null> {
  if (!installedBrowser()) return null
  const grantedHosts = mainVariants.flatMap((variant) => variant.grantedHosts ?? [])
  const browser = await ExtensionBrowser.launch({ grantedHosts })
  const paragraphs = createSampleText(CHARACTERS).split('\n')
  try {
    const results: EditorLatency[] = []
    for (const { editor, name, url, grantedHosts: hosts = [] } of mainVariants) {
      if (hosts.length > 0) await browser.enableSite(url)
      const opened = await browser.openEditor(url)
      await opened.page.bringToFront()
      await opened.frame.evaluate(fillDocument, paragraphs)
      await waitUntilRead(browser, opened.tabId, paragraphs.length)
      const times = await measureEdits(opened.frame)
      results.push({ editor, name, characters: CHARACTERS, ...summarise(times) })
      await browser.closeTabs()
    }
    return results
  } finally {
    await browser.close()
  }
}

async function waitUntilRead(browser: ExtensionBrowser, tabId: number, atLeast: number) {
  for (let waited = 0; waited < 30_000; waited += 200) {
    const report = await browser.reportOf(tabId)
    if (report && report.statistics.paragraphs >= atLeast) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the long document was not read: tab ${tabId}`)
}

/** In the page: as other people would write it, where the simulator cannot take a text whole. */
const fillDocument = async (texts: string[]): Promise<void> => {
  const hand = window.__hand
  if (hand.setParagraphs) return hand.setParagraphs(texts)
  for (let index = texts.length - 1; index >= 0; index--) {
    hand.remoteInsert(1, texts[index] ?? '')
    if (index % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** One blank more at each edit, in paragraphs from the start to the end of the document. */
function measureEdits(frame: Frame): Promise<number[]> {
  return frame.evaluate(
    async ({ edits, blank }) => {
      const hand = window.__hand
      const times: number[] = []
      for (let edit = 0; edit < edits; edit++) {
        // People write in what they see, and a virtual list shows only that.
        hand.scrollTo(edit / edits)
        await new Promise((resolve) => setTimeout(resolve, 300))
        const texts = hand.getParagraphs()
        const wanted = Math.floor((texts.length * edit) / edits)
        const [paragraph = 1] = [...texts.keys()]
          .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
          .filter((index) => index > 0 && (texts[index]?.length ?? 0) > 20)
          .slice(0, 200)
          .filter((index) => hand.isInView(index))
        const badge = document.querySelector('gaojian-badge')?.shadowRoot
        const before = badge?.textContent
        const started = performance.now()
        hand.write?.(paragraph, 10, 10, blank)
        while (badge?.textContent === before) {
          if (performance.now() - started > 5_000) throw new Error('no report of the edit came')
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
        times.push(performance.now() - started)
        // The report is stored a moment later, and a person does not type into that.
        await new Promise((resolve) => setTimeout(resolve, 350))
      }
      return times
    },
    { edits: EDITS, blank: BLANK },
  )
}

function summarise(times: number[]): { median: number; p95: number } {
  const sorted = times.toSorted((left, right) => left - right)
  const quantile = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
  return { median: quantile(0.5), p95: quantile(0.95) }
}
