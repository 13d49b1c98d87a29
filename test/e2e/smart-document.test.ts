/** What a smart document does that no single reading shows: pages, scrolling, many edits, length. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/tencent/aio/documents'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'

let browser: ExtensionBrowser
let editor: EditorPage | null = null

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
afterEach(async () => {
  await editor?.expectUntouched()
  editor = null
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

async function open(url: string): Promise<EditorPage> {
  editor = await browser.openEditor(url)
  await expectRead(editor)
  return editor
}

async function readTexts({ tabId }: EditorPage): Promise<string[]> {
  const report = await browser.reportOf(tabId)
  return report?.paragraphs.map(({ text }) => text) ?? []
}

/** Polled in one step, so that a text that changes meanwhile is not compared with an older one. */
async function expectRead(page: EditorPage, timeout = 10_000): Promise<void> {
  await expect
    .poll(
      async () => {
        const read = await readTexts(page)
        const stored = await page.paragraphs()
        const index = stored.findIndex((text, at) => read[at] !== text)
        return { length: read.length - stored.length, stored: stored[index], read: read[index] }
      },
      { timeout },
    )
    .toEqual({ length: 0, stored: undefined, read: undefined })
}

describe('another page of the same document', () => {
  it('is a document of its own, opened without a reload', async () => {
    const page = await open(documentUrl('DutyReport'))
    const first = await browser.reportOf(page.tabId)
    await page.frame.evaluate(() => window.__hand.openOther?.())
    await expectRead(page)
    const second = await browser.reportOf(page.tabId)
    expect(second?.title).not.toBe(first?.title)
    expect(second?.complete).toBe(true)
    await page.insert(1, 2, '【单位名称】')
    await page.waitForMark('【单位名称】')
    await page.page.goBack()
    await expectRead(page)
    expect(await page.paintedTexts()).not.toContain('【单位名称】')
  })
})

describe('scrolling', () => {
  it('changes nothing in the report', async () => {
    const page = await open(documentUrl('MiddleReport', { query: 'lag=400' }))
    await page.insert(3, 0, '另有____项。')
    await expectRead(page)
    await page.page.waitForTimeout(1_200)
    const before = await browser.reportOf(page.tabId)
    for (const share of [0.4, 1, 0]) {
      await page.frame.evaluate((given) => window.__hand.scrollTo(given), share)
      await page.page.waitForTimeout(500)
    }
    expect((await browser.reportOf(page.tabId))?.revision).toBe(before?.revision)
  })

  it('brings what is folded as near as can be, and says that it is not there', async () => {
    const page = await open(documentUrl('EveryBlock'))
    const texts = await page.paragraphs()
    const folded = texts.findIndex((text) => text.startsWith('附件一'))
    await page.frame.evaluate(
      (index) => window.__hand.remoteEdit(index, '附件一：【单位名称】评审记录。'),
      folded,
    )
    await expectRead(page)
    const report = await browser.reportOf(page.tabId)
    const finding = report?.findings.find(({ text }) => text === '【单位名称】')
    await page.frame.evaluate(() => window.__hand.scrollTo(0))
    await page.frame.evaluate(() => window.__hand.allowScroll(8_000))
    expect(await browser.reveal(page.tabId, finding?.id ?? '')).toBe('failed')
    expect(await page.isInView(folded - 1)).toBe(true)
  })
})

describe('an input method', () => {
  it('is waited for while it composes', async () => {
    const page = await open(documentUrl('DutyReport'))
    await page.placeCaret(2, 0)
    const session = await browser.context.newCDPSession(page.page)
    const composed = { text: '____', selectionStart: 4, selectionEnd: 4 }
    await session.send('Input.imeSetComposition', composed)
    await page.page.waitForTimeout(900)
    expect((await readTexts(page))[2]).toMatch(/^2025年/)
    await session.send('Input.insertText', { text: '【单位名称】' })
    await page.waitForMark('【单位名称】')
    await expectRead(page)
  })
})

describe.each([
  ['EveryBlock', 'lag=300'],
  ['MiddleReport', 'lag=300'],
] as const)('sixty edits of %s with %j', (name, query) => {
  it('end in the stored text', { timeout: 60_000 }, async () => {
    const page = await open(documentUrl(name, { query }))
    for (let round = 0; round < 3; round++) {
      await page.frame.evaluate(editAtRandom, { seed: round + 1, count: 20 })
      await expectRead(page)
    }
  })
})

/** Runs in the page: edits of the user and of other people, all over the document. */
async function editAtRandom({ seed, count }: { seed: number; count: number }): Promise<void> {
  const hand = window.__hand
  let state = seed * 2_654_435_761
  const below = (limit: number): number => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1
    return limit > 0 ? (state >>> 1) % limit : 0
  }
  for (let edit = 0; edit < count; edit++) {
    const texts = hand.getParagraphs()
    const paragraph = 1 + below(texts.length - 1)
    const length = texts[paragraph]?.length ?? 0
    const start = below(length + 1)
    const kind = below(8)
    if (kind < 3) hand.write?.(paragraph, start, Math.min(length, start + below(3)), `改${edit}××`)
    else if (kind === 3) hand.split?.(paragraph, start)
    else if (kind === 4) hand.merge?.(paragraph)
    else if (kind === 5) hand.remoteEdit(paragraph, `他人改写第${edit}处。`)
    else if (kind === 6) hand.remoteInsert(paragraph, `他人补充第${edit}处。`)
    else if (texts.length > 12) hand.remoteRemove(paragraph)
    await new Promise((resolve) => setTimeout(resolve, below(60)))
  }
}
