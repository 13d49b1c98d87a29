/** What is left in an open document when the extension is updated or removed: nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import { ExtensionBrowser } from './support/extension-browser'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
afterAll(() => browser?.close())

it('takes marks, style and badge away, and the document can be written on', async () => {
  const feishu = await browser.openFeishu(documentUrl('DutyReport'))
  await feishu.waitForMark('____')
  const badge = feishu.page.locator('gaojian-badge')
  await badge.waitFor({ state: 'attached' })
  await browser.takeExtensionAway()
  await expect.poll(() => feishu.painted(), { timeout: 10_000 }).toEqual([])
  expect(await badge.count()).toBe(0)
  expect(await feishu.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  await feishu.insert(6, 6, '继续写')
  await expect.poll(async () => (await feishu.paragraphs())[6]).toContain('继续写')
  await feishu.expectUntouched()
  browser.expectNothingLeft()
})
