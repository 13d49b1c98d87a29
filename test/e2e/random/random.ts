/**
 * Random operations on one simulated editor: whenever it comes to rest, the report has
 * exactly the stored text, marks stand on found words, nothing was touched and nothing was thrown.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectMarksOnFindings } from '../contract/marks'
import type { ReadableVariant } from '../contract/variant'
import type { EditorPage } from '../support/editor-page'
import { ExtensionBrowser } from '../support/extension-browser'
import { makeOperations } from './operations'
import { performOperations } from './perform'

/** Ten thousand by hand (`RANDOM_OPERATIONS=10000 npm run e2e random`); the gate's time allows for a part of them. */
const OPERATIONS = Number(process.env.RANDOM_OPERATIONS ?? 1_000)
const BATCH = 250
const SIZE = { fewest: 12, most: 90 }
/** Another one by `RANDOM_SEED=7 npm run e2e random`. */
const SEED = Number(process.env.RANDOM_SEED ?? 20_251_125)

export function describeRandom(variants: readonly ReadableVariant[]): void {
  let browser: ExtensionBrowser

  beforeAll(async () => {
    const grantedHosts = [...new Set(variants.flatMap((variant) => variant.grantedHosts ?? []))]
    browser = await ExtensionBrowser.launch({ grantedHosts })
    for (const host of grantedHosts) {
      const first = variants.find((variant) => variant.grantedHosts?.includes(host))
      if (first) await browser.enableSite(first.url)
    }
  })
  afterAll(() => browser?.close())

  describe.each(variants)('$editor: $name', (variant) => {
    it(`${OPERATIONS} random operations, seed ${SEED}`, {
      timeout: 60_000 + OPERATIONS * 30,
    }, async () => {
      const errors: string[] = []
      const editor = await browser.openEditor(variant.url)
      editor.page.on('pageerror', (error) => errors.push(error.message))
      await expect.poll(() => isReadWhole(browser, editor), { timeout: 15_000 }).toBe(true)
      let done = 0
      for (let batch = 0; done < OPERATIONS; batch++) {
        const operations = makeOperations(SEED + batch, BATCH)
        done += await editor.frame.evaluate(performOperations, { operations, ...SIZE })
        await expect
          .poll(() => isReadWhole(browser, editor), {
            timeout: 10_000,
            message: `text at rest after batch ${batch} (${done} operations)`,
          })
          .toBe(true)
        if (variant.marks === 'highlight') await expectMarksOnFindings(browser, editor)
        expect(errors).toEqual([])
        await editor.expectUntouched()
      }
      browser.expectNothingLeft()
      await browser.closeTabs()
    })
  })
}

async function isReadWhole(browser: ExtensionBrowser, editor: EditorPage): Promise<boolean> {
  const stored = await editor.paragraphs()
  const report = await browser.reportOf(editor.tabId)
  const read = report?.paragraphs.map(({ text }) => text)
  return report?.complete === true && JSON.stringify(read) === JSON.stringify(stored)
}
