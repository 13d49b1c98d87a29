/** Editable text on a site the user enabled: in the page, and in a frame of it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FRAMED_URL, NOTES_HOST, NOTES_URL } from '../simulators/notes/site'
import { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'
import { translate } from './support/panel-page'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await ExtensionBrowser.launch({ grantedHosts: [`https://${NOTES_HOST}/*`] })
})
afterAll(() => browser?.close())

it('is read only after the user enables the page', async () => {
  const { page, tabId } = await browser.openTab(NOTES_URL)
  const notes = new EditorPage(page, tabId)
  const panel = await browser.openPopup(tabId)
  await panel.page.getByText(translate('panel.unsupported.title')).waitFor()
  const html = await page.locator('#note').innerHTML()
  expect(await notes.painted()).toEqual([])

  await panel.page.getByRole('button', { name: translate('panel.enable') }).click()
  await notes.waitForMark('____')
  await panel.waitUntilReady()
  expect(await panel.outlineTitles()).toEqual(
    expect.arrayContaining(['一、工作情况', '二、下一步打算']),
  )
  expect(await page.locator('#note').innerHTML()).toBe(html)

  await page.bringToFront()
  await page.getByText('继续做好来访接待').click()
  await page.keyboard.press('End')
  await page.keyboard.insertText('联系人为【姓名】。')
  await notes.waitForMark('【姓名】')
  browser.expectNothingLeft()
})

it('is read again after a reload, without asking', async () => {
  const { page, tabId } = await browser.openTab(NOTES_URL)
  const notes = new EditorPage(page, tabId)
  await notes.waitForMark('____')
  browser.expectNothingLeft()
})

it('speaks with one voice where a frame holds the text', async () => {
  const { page, tabId } = await browser.openTab(FRAMED_URL)
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame())
  if (!frame) throw new Error('the frame is not there')
  const note = new EditorPage(page, tabId, frame)
  await note.waitForMark('____')
  const texts = async () => (await browser.reportOf(tabId))?.paragraphs.map(({ text }) => text)
  expect(await texts()).toContain('一、工作情况')
  await page.bringToFront()
  await page.locator('textarea').fill('常用：【单位名称】')
  await page.waitForTimeout(1_000)
  expect(await texts()).toContain('一、工作情况')

  await frame.getByText('继续做好来访接待').click()
  await page.keyboard.press('End')
  await page.keyboard.insertText('联系人为【姓名】。')
  await note.waitForMark('【姓名】')

  // What the page itself holds comes forward when the frame is taken out, and goes back behind it.
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await expect.poll(texts).toEqual(['常用：【单位名称】'])
  browser.expectNothingLeft()
})
