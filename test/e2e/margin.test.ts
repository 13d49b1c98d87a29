/** Margin marks in a real browser: on their place while pages scroll, and never in the way. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundlePage } from '../simulators/bundle'
import { launchPlainBrowser, type PlainBrowser } from './support/plain-browser'

let browser: PlainBrowser
let page: Page

beforeAll(async () => {
  browser = await launchPlainBrowser()
})
afterEach(() => page.close())
afterAll(() => browser?.close())

async function open(query: string): Promise<void> {
  const script = await bundlePage(new URL('../simulators/margin/main.ts', import.meta.url))
  page = await browser.context.newPage()
  await page.route('https://margin.example.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body><script>${script}</script>`,
    }),
  )
  await page.goto(`https://margin.example.test/${query}`)
}

/** How far each of the first bars is from its place, in CSS pixels. */
const distances = () =>
  page.evaluate(() =>
    [...(document.querySelector('gaojian-marks')?.shadowRoot?.querySelectorAll('i') ?? [])]
      .slice(0, 12)
      .map((bar, index) => {
        const is = bar.getBoundingClientRect()
        const wanted = window.__margin.expected(index)
        return Math.max(Math.abs(is.left - wanted.left), Math.abs(is.top - wanted.top))
      }),
  )
const expectInPlace = async () => {
  const all = await distances()
  expect(all).toHaveLength(12)
  expect(Math.max(...all)).toBeLessThan(1)
}
const scrollTo = async (top: number) => {
  await page.evaluate((to) => document.getElementById('scroller')?.scrollTo(0, to), top)
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
  )
}

describe.each(['', '?positioned=no'])('margin marks%s', (query) => {
  it('keep their place while the pages scroll and when the host is replaced', async () => {
    await open(query)
    await expectInPlace()
    await scrollTo(330)
    await expectInPlace()
    await page.evaluate(() => window.__margin.replaceHost())
    await scrollTo(0)
    await expectInPlace()
    expect(await page.locator('gaojian-marks').count()).toBe(1)
  })

  it('are found beside the text and take no pointer', async () => {
    await open(query)
    await scrollTo(330)
    const found = await page.evaluate(() => {
      const { left, top } = window.__margin.expected(7)
      const [x, y] = [left + 1, top + 30]
      return {
        marks: window.__margin.painter.at({ x, y, target: null })?.marks.map(({ id }) => id),
        hit: document.elementFromPoint(x, y)?.id,
        inText: window.__margin.painter.at({ x: x + 80, y, target: null }),
      }
    })
    expect(found).toEqual({ marks: ['m7'], hit: 'pages', inText: null })
  })
})
