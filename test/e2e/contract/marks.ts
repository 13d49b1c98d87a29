/** Marks stand on the words that were found, and on nothing else. */
import { expect } from 'vitest'
import type { EditorPage } from '../support/editor-page'
import type { ExtensionBrowser } from '../support/extension-browser'

/** Objects are no text in the DOM, soft breaks may be elements, and runs of spaces are shown as one. */
const plain = (text: string) =>
  text.replace(/[\uFFFC\n\v\u200B\uFEFF]/g, '').replace(/[ \u00A0]+/g, ' ')

export async function expectMarksOnFindings(
  browser: ExtensionBrowser,
  editor: EditorPage,
): Promise<void> {
  await expect
    .poll(async () => {
      const report = await browser.reportOf(editor.tabId)
      const found = new Set(report?.findings.map(({ text }) => plain(text)))
      const painted = (await editor.paintedTexts()).map(plain)
      return { some: painted.length > 0, wrong: painted.filter((text) => !found.has(text)) }
    })
    .toEqual({ some: true, wrong: [] })
}
