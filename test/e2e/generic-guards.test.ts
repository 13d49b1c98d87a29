/** The guards of the simulated editors see what is put in by others, and nothing of what the editor does. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeUrl } from '../simulators/generic/site'
import type {} from '../simulators/shared/hand'
import { launchPlainBrowser, type PlainBrowser } from './support/plain-browser'

let browser: PlainBrowser

beforeAll(async () => {
  browser = await launchPlainBrowser()
})
afterAll(() => browser?.close())

it.each(['/prosemirror', '/quill', '/lexical', '/plain'])('%s', async (path) => {
  const page = await browser.openPage(writeUrl(path))
  await page.waitForFunction(() => '__hand' in window)
  await page.evaluate(() => window.__hand.placeCaret(2, 2))
  await page.keyboard.insertText('补充')
  await page.keyboard.press('Backspace')
  await page.evaluate(() => {
    window.__hand.write?.(2, 0, 1, '改')
    window.__hand.remoteInsert(2, '另一段。')
  })
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => window.__hand.guardDetails())).toEqual([])

  await page.evaluate(() => {
    const line = document.querySelector('[contenteditable=true] > *')
    line?.setAttribute('data-checked', '')
    line?.append(document.createElement('mark'))
  })
  const { foreignNodes, foreignAttributes } = await page.evaluate(() => window.__hand.guards())
  expect(foreignNodes).toBeGreaterThan(0)
  expect(foreignAttributes).toBeGreaterThan(0)
})
