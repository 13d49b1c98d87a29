/** What only WPS Online has: a private server with frames, an API that blocks, paragraphs of other people. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { officeUrl, PRIVATE_HOST, privateUrl, shareUrl } from '../simulators/wps/documents'
import type { WpsInside } from '../simulators/wps/page/word-page'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'
import { translate } from './support/panel-page'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await ExtensionBrowser.launch({ grantedHosts: [`https://${PRIVATE_HOST}/*`] })
})
afterEach(async () => {
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

const textsOf = async (tabId: number) =>
  (await browser.reportOf(tabId))?.paragraphs.map(({ text }) => text) ?? []

async function waitUntilRead(editor: EditorPage, timeout = 10_000): Promise<void> {
  const stored = await editor.paragraphs()
  await expect.poll(() => textsOf(editor.tabId), { timeout }).toEqual(stored)
}

const inside = (editor: EditorPage) =>
  editor.frame.evaluate(() => {
    const { blockers, temporary, hits, listeners } = (window as unknown as { __wps: WpsInside })
      .__wps
    return { blockers, temporary, hits: hits(), listeners: listeners() }
  })

async function revealLast(editor: EditorPage): Promise<void> {
  const report = await browser.reportOf(editor.tabId)
  const last = report?.findings.findLast(({ paragraph, text }) => paragraph >= 0 && text !== '')
  if (!last) throw new Error('the simulated document has no finding')
  await editor.page.bringToFront()
  await editor.frame.evaluate(() => window.__hand.allowScroll(8_000))
  expect(await browser.reveal(editor.tabId, last.id)).toBe('moved')
  await expect.poll(() => editor.isInView(last.paragraph)).toBe(true)
}

it('reads a private server two frames below the page, once the user enabled it', async () => {
  const editor = await browser.openEditor(privateUrl('long'))
  expect(editor.frame.parentFrame()?.parentFrame()).toBe(editor.page.mainFrame())
  const panel = await browser.openPopup(editor.tabId)
  await panel.page.getByRole('button', { name: translate('panel.enable') }).click()
  await waitUntilRead(editor)
  expect((await browser.reportOf(editor.tabId))?.layer).toBe('wps-api')
  await panel.page.close()

  await editor.insert(5, 2, '【单位名称】')
  await waitUntilRead(editor)
  await revealLast(editor)
  await editor.expectUntouched()
  expect(await inside(editor)).toMatchObject({ blockers: [], temporary: [] })
})

it('touches no member that is not there, and listens once', async () => {
  const editor = await browser.openEditor(shareUrl('long', { query: 'outline' }))
  await waitUntilRead(editor)
  await editor.insert(30, 2, '【单位名称】')
  await waitUntilRead(editor)
  await revealLast(editor)
  await editor.expectUntouched()
  expect(await inside(editor)).toEqual({ blockers: [], temporary: [], hits: 0, listeners: 1 })
})

it('sees what others write although nothing in the page tells of it', async () => {
  const editor = await browser.openEditor(officeUrl('report', { query: 'tier=off' }))
  await waitUntilRead(editor)
  await editor.page.locator('.co-author').dispatchEvent('click')
  await expect
    .poll(() => textsOf(editor.tabId), { timeout: 8_000 })
    .toContain('协作者补充：本月新增【单位名称】一处。')
})

it('follows to another document that is opened without a reload', async () => {
  const editor = await browser.openEditor(shareUrl('report'))
  await waitUntilRead(editor)
  const before = (await browser.stateOf(editor.tabId))?.documentId
  await editor.frame.evaluate(() => window.__hand.openOther?.())
  await waitUntilRead(editor)
  expect((await browser.reportOf(editor.tabId))?.title).toContain('培训工作计划')
  expect((await browser.stateOf(editor.tabId))?.documentId).not.toBe(before)
})

it('falls back to the pages shown where the API never answers', { timeout: 60_000 }, async () => {
  const editor = await browser.openEditor(officeUrl('report', { query: 'hang' }))
  await expect
    .poll(async () => (await browser.reportOf(editor.tabId))?.layer, { timeout: 30_000 })
    .toBe('wps-visible')
  expect((await browser.reportOf(editor.tabId))?.complete).toBe(false)
  expect((await inside(editor)).blockers).toEqual(['text'])
})

it('does not take the broken remains of an editor for a document', {
  timeout: 40_000,
}, async () => {
  const { tabId } = await browser.openTab(officeUrl('report', { query: 'degraded' }))
  await expect
    .poll(() => browser.stateOf(tabId), { timeout: 15_000 })
    .toMatchObject({ status: 'unreadable', reason: 'model-unavailable' })
  expect(await browser.reportOf(tabId)).toBeNull()
})
