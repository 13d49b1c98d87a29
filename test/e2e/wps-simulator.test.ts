/** The simulated word editor behaves as was measured: it is what the adapter is tested against. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { officeUrl } from '../simulators/wps/documents'
import { launchPlainBrowser, type PlainBrowser } from './support/plain-browser'

let browser: PlainBrowser

beforeAll(async () => {
  browser = await launchPlainBrowser()
})
afterAll(() => browser?.close())

async function open(query: string): Promise<Page> {
  const page = await browser.openPage(officeUrl('long', { query: `delay=0&${query}` }))
  await page.waitForFunction('window.WPSOpenApi')
  await page.evaluate('window.WPSOpenApi.ready()')
  await page.waitForFunction('window.WPSOpenApi.Application')
  return page
}

/** The answer of an expression in the page, or `no answer` after a while. */
const ask = (page: Page, expression: string) =>
  page.evaluate(`Promise.race([
    (async () => { const A = WPSOpenApi.Application; return ${expression} })(),
    new Promise((resolve) => setTimeout(() => resolve('no answer'), 600)),
  ])`)

const TEXT_LENGTH = '(await A.ActiveDocument.Content.Text).length'
const HALF_WAY = '(await A.ActiveDocument.Content).Text === undefined'

it('loses the children of what is awaited half-way, where it is strict', async () => {
  const strict = await open('')
  expect(await ask(strict, TEXT_LENGTH)).toBeGreaterThan(1_000)
  expect(await ask(strict, HALF_WAY)).toBe(true)
  expect(await ask(await open('api=lenient'), HALF_WAY)).toBe(false)
})

it.each([
  ['a member that is not there', 'A.ActiveDocument.Body, 0'],
  ['a property that is called', 'A.ActiveDocument.Content.Text(), 0'],
  ['a message that it did not send', 'window.postMessage("hello", "*"), 0'],
])('never answers again after %s', async (_, expression) => {
  const page = await open('')
  expect(await ask(page, TEXT_LENGTH)).toBeGreaterThan(1_000)
  await ask(page, `(${expression})`)
  await page.waitForTimeout(50)
  expect(await ask(page, TEXT_LENGTH)).toBe('no answer')
})

it('has positions that are not offsets, no selection of the page, and the marks of its text', async () => {
  const page = await open('')
  const text = String(await ask(page, 'await A.ActiveDocument.Content.Text'))
  expect(text).toContain('\r\u0003')
  expect(text).toContain('\u0004\r')
  expect(text).toContain('\u000B')
  const offset = text.indexOf('图1')
  expect(await ask(page, `await A.ActiveDocument.Range(${offset}, ${offset + 2}).Text`)).not.toBe(
    '图1',
  )
  expect(await ask(page, 'await A.ActiveDocument.Range.Text')).toBe('')
  const found = `(await A.ActiveDocument.Find.Execute('图1', false))[0].pos`
  expect(await ask(page, found)).toBeGreaterThan(offset)
  expect(await ask(page, `'OutlineLevel' in A.ActiveDocument.Content.Paragraphs.Item(1)`)).toBe(
    false,
  )
  expect(await page.evaluate('String(getSelection())')).toBe('')
})
