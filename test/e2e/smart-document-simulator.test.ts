/** The simulated smart documents tested without the extension: they must behave as the real page is described. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/tencent/aio/documents'
import { launchPlainBrowser, type PlainBrowser } from './support/plain-browser'

let browser: PlainBrowser
let page: Page

beforeAll(async () => {
  browser = await launchPlainBrowser()
})
afterAll(() => browser.close())
afterEach(() => page.close())

async function open(url: string): Promise<void> {
  page = await browser.openPage(url)
  await page.waitForFunction(() => '__hand' in window)
}

const report = (query = '') => documentUrl('DutyReport', { query })
const paragraphs = () => page.evaluate(() => window.__hand.getParagraphs())
const violations = () =>
  page.evaluate(() => Object.values(window.__hand.guards()).reduce((sum, count) => sum + count, 0))

/** Text of one block as the data core has it: the inserted characters of its changeset. */
const storedText = (index: number) =>
  page.evaluate((at) => {
    const { xEditor, AppStore } = window as unknown as {
      xEditor: { dataCore: { memoryCache: { cache: Record<string, StoredRecord> } } }
      AppStore: { pageStore: { children: string[] } }
    }
    interface StoredRecord {
      props: { title_changeset?: { changeset: string } }
    }
    const id = AppStore.pageStore.children[at] ?? ''
    const changeset = xEditor.dataCore.memoryCache.cache[id]?.props.title_changeset?.changeset
    return changeset?.slice(changeset.indexOf('$') + 1)
  }, index)

describe('the page', () => {
  it('has the named skeleton, and class names that are new at every load', async () => {
    await open(report())
    const skeleton =
      '#sc-scroll-container .jumper-dom-container #sc-page-content #root-editable .jumper-dom-superlist > .sc-block-wrapper[data-block-id] .sc-text-input-content'
    expect(await page.locator(skeleton).count()).toBeGreaterThan(5)
    const hashes = () =>
      page.evaluate(() => [...document.querySelectorAll('[class*="css-"]')].map((e) => e.className))
    const before = new Set(await hashes())
    await page.reload()
    await page.waitForFunction(() => '__hand' in window)
    expect((await hashes()).filter((name) => before.has(name))).toEqual([])
  })

  it('mounts a part of a long page, and another part after scrolling', async () => {
    await open(documentUrl('MiddleReport'))
    const ids = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-block-id]')].map((e) =>
          e.getAttribute('data-block-id'),
        ),
      )
    const first = await ids()
    expect(first.length).toBeLessThan(100)
    await page.evaluate(() => window.__hand.scrollTo(0.7))
    await page.waitForTimeout(200)
    const second = new Set(await ids())
    expect(first.filter((id) => second.has(id))).toEqual([])
    await open(documentUrl('MiddleReport', { query: 'virtual=off' }))
    expect((await ids()).length).toBe(600)
  })

  it('shows invitations to write that are no text', async () => {
    await open(documentUrl('Blank'))
    expect(await page.locator('#root-editable').innerText()).toMatch(
      /无标题智能文档[\s\S]*输入正文/,
    )
    expect(await paragraphs()).toEqual(['', ''])
  })
})

describe('typing', () => {
  it('puts new nodes in place of the block’s, and keeps the caret', async () => {
    await open(report())
    const handle = await page.$('[data-block-id]')
    await page.evaluate(() => window.__hand.placeCaret(1, 2))
    await page.keyboard.type('甲乙丙')
    expect(await handle?.evaluate((node) => node.isConnected)).toBe(false)
    expect((await paragraphs())[1]).toMatch(/^各位甲乙丙领导/)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await page.keyboard.type('丁')
    expect((await paragraphs()).slice(1, 3)).toEqual(['各位甲乙', '丁领导、各位同事：'])
    await page.keyboard.press('Home')
    await page.keyboard.press('Backspace')
    expect((await paragraphs())[1]).toBe('各位甲乙丁领导、各位同事：')
    expect(await violations()).toBe(0)
  })

  it('reaches the records after a while', async () => {
    await open(report('lag=400'))
    await page.waitForFunction(() => 'xEditor' in window)
    await page.evaluate(() => window.__hand.write?.(1, 0, 2, '尊敬的'))
    expect((await paragraphs())[1]).toMatch(/^尊敬的领导/)
    expect(await storedText(0)).toMatch(/^各位领导/)
    await expect.poll(() => storedText(0)).toMatch(/^尊敬的领导/)
  })

  it('is the browser’s own while an input method composes', async () => {
    await open(report())
    await page.evaluate(() => window.__hand.placeCaret(1, 0))
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', {
      text: 'zunjing',
      selectionStart: 7,
      selectionEnd: 7,
    })
    expect((await paragraphs())[1]).toMatch(/^各位/)
    await session.send('Input.insertText', { text: '尊敬的' })
    expect((await paragraphs())[1]).toMatch(/^尊敬的各位/)
    expect(await violations()).toBe(0)
  })
})

describe('the guards', () => {
  it.each([
    ['a node', () => document.querySelector('#root-editable')?.append(document.createElement('i'))],
    [
      'an attribute',
      () => document.querySelector('.sc-block-wrapper')?.setAttribute('data-x', '1'),
    ],
    [
      'a switch',
      () => {
        const { xEditor } = window as unknown as {
          xEditor: { dataCore: { offlineEditAdapter: { lastCanWrite: boolean } } }
        }
        xEditor.dataCore.offlineEditAdapter.lastCanWrite = true
      },
    ],
    [
      'a fetch of more blocks',
      () => {
        const { xEditor } = window as unknown as {
          xEditor: { dataCore: { api: { loadChunkPage(): void } } }
        }
        xEditor.dataCore.api.loadChunkPage()
      },
    ],
  ])('count %s', async (_, tamper) => {
    await open(report())
    await page.waitForFunction(() => 'xEditor' in window)
    await page.evaluate(tamper)
    expect(await violations()).toBe(1)
  })
})
