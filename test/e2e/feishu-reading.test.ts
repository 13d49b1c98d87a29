/** What popup and side panel show of a Feishu document, in every state a reading can end in. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'
import { translate } from './support/panel-page'

let browser: ExtensionBrowser
let feishu: EditorPage | null

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
afterEach(async () => {
  await feishu?.expectUntouched()
  feishu = null
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

const HEADINGS = ['一、履职情况', '二、学习和廉洁自律情况', '三、下一步工作打算']

describe.each(['popup', 'side panel'] as const)('the %s', (kind) => {
  it('shows the outline, the findings and how the text was read', async () => {
    feishu = await browser.openFeishu(documentUrl('DutyReport'))
    const panel = await (kind === 'popup'
      ? browser.openPopup(feishu.tabId)
      : browser.openSidePanel(feishu.tabId))
    await panel.waitUntilReady()
    const titles = await panel.outlineTitles()
    expect(titles.filter((title) => HEADINGS.includes(title))).toEqual(HEADINGS)
    expect(titles.some((title) => title.includes('理顺文件流转'))).toBe(true)
    await panel.showFindings()
    for (const blank of ['____', '××', '【姓名】']) {
      expect(await panel.findingOf(blank).count(), blank).toBe(1)
    }
    const header = await panel.header.textContent()
    expect(header).toContain('2025年度述职报告')
    expect(header).toContain(translate('editors.layer.feishu-model'))
    expect(header).toContain(translate('panel.progress.complete', { paragraphs: 14 }))
  })
})

describe('the model', () => {
  it.each(['legacy', 'editor'])('is read by its %s path too', async (path) => {
    feishu = await browser.openFeishu(documentUrl('DutyReport', { query: `model=${path}` }))
    const panel = await browser.openPopup(feishu.tabId)
    await panel.waitUntilReady()
    expect(await panel.header.textContent()).toContain(translate('editors.layer.feishu-model'))
  })

  it('may be gone: the page is read, and said to be read in part', async () => {
    feishu = await browser.openFeishu(documentUrl('LongReport', { query: 'model=none' }))
    const panel = await browser.openPopup(feishu.tabId)
    await panel.waitUntilReady()
    const header = await panel.header.textContent()
    expect(header).toContain(translate('editors.layer.dom'))
    expect(await panel.page.locator('.header__reading[data-partial]').count()).toBe(1)
    expect(await panel.missingParts()).toEqual([])
  })

  it('is read with split runs, objects, lists, tables, code and a synced block', async () => {
    feishu = await browser.openFeishu(documentUrl('EveryBlock'))
    await feishu.waitForMark('____')
    const panel = await browser.openPopup(feishu.tabId)
    await panel.waitUntilReady()
    await panel.showFindings()
    expect(await panel.findingOf('××').count()).toBe(1)
    // The synced block is another document's text.
    expect(await panel.page.locator('.snippet__mark').allTextContents()).not.toContain('XX')
    const header = await panel.header.textContent()
    expect(header).toContain(translate('panel.progress.synced', { count: 1 }))
  })

  it('marks words between inline components, whatever the page shows for those', async () => {
    feishu = await browser.openFeishu(documentUrl('Components'))
    for (const text of ['____', '××', '【姓名】', '【部门】']) await feishu.waitForMark(text)
  })

  it('tells apart what carries one record in two places', async () => {
    feishu = await browser.openFeishu(documentUrl('Copies'))
    for (const text of ['____', '××']) await feishu.waitForMark(text)
    expect(await feishu.paintedTexts()).not.toContain('【单位】')
  })
})

describe('slices', () => {
  it('are waited for: read in part without missing parts, then whole', async () => {
    const query = 'first=5&size=500&delay=50'
    feishu = await browser.openFeishu(documentUrl('DutyReport', { query }))
    const panel = await browser.openPopup(feishu.tabId)
    await panel.waitUntilReady()
    const partial = panel.page.locator('.header__reading[data-partial]')
    expect(await partial.textContent()).toContain(
      translate('panel.progress.unloaded', { paragraphs: 6, unloaded: 8 }),
    )
    expect(await panel.missingParts()).toEqual([])
    await feishu.page.bringToFront()
    await feishu.page.evaluate(() => window.__simulator.loadSlice())
    await panel.page.bringToFront()
    const whole = translate('panel.progress.complete', { paragraphs: 14 })
    await panel.header.getByText(whole).waitFor({ timeout: 10_000 })
    expect(await panel.missingParts()).not.toEqual([])
  })
})

describe('navigation inside the page', () => {
  it('shows the other document and forgets the first', async () => {
    feishu = await browser.openFeishu(documentUrl('DutyReport', { kind: 'wiki' }))
    await feishu.waitForMark('____')
    const panel = await browser.openPopup(feishu.tabId)
    await panel.header.getByText('2025年度述职报告').waitFor()
    await feishu.page.bringToFront()
    await feishu.page.evaluate(() => window.__simulator.navigate('WorkPlan'))
    await feishu.waitForNoMark('【姓名】')
    await panel.page.bringToFront()
    await panel.header.getByText('2026年培训工作计划').waitFor({ timeout: 10_000 })
    expect(await panel.outlineTitles()).not.toContain(HEADINGS[0])
    await feishu.page.bringToFront()
    await feishu.waitForMark('____')
  })
})

describe('a wiki, walked through without a reload', () => {
  it.each(['', 'leftover=model'])(
    'reads a document, no sheet, and a document again: %s',
    async (query) => {
      feishu = await browser.openFeishu(documentUrl('DutyReport', { kind: 'wiki', query }))
      const { tabId, page } = feishu
      await feishu.waitForMark('【姓名】')
      await page.evaluate(() => window.__simulator.openSheetNode())
      await expect.poll(() => feishu?.paintedTexts()).toEqual([])
      await expect
        .poll(() => browser.stateOf(tabId), { timeout: 20_000 })
        .toMatchObject({ status: 'unreadable', reason: 'not-a-document' })
      expect(await browser.reportOf(tabId)).toBeNull()

      await page.evaluate(() => window.__simulator.navigate('WorkPlan'))
      await feishu.waitForMark('____', 10_000)
      await expect
        .poll(async () => (await browser.reportOf(tabId))?.title)
        .toBe('2026年培训工作计划')
      await page.evaluate(() => window.__simulator.navigate('DutyReport'))
      await feishu.waitForMark('【姓名】', 10_000)
    },
  )
})

describe('an old document', () => {
  it('is read line by line, and the panel says how', async () => {
    feishu = await browser.openFeishu(documentUrl('DutyReport', { kind: 'docs' }))
    await feishu.waitForMark('____')
    const panel = await browser.openPopup(feishu.tabId)
    await panel.waitUntilReady()
    const header = await panel.header.textContent()
    expect(header).toContain(translate('editors.layer.feishu-old-dom'))
    expect(header).toContain(translate('panel.progress.complete', { paragraphs: 14 }))
    const titles = await panel.outlineTitles()
    expect(titles.filter((title) => HEADINGS.includes(title))).toEqual(HEADINGS)
  })
})

describe('a document that cannot be read', () => {
  it.each([
    [
      'an old document of an unknown build',
      documentUrl('DutyReport', { kind: 'docs', query: 'old=unknown' }),
      'old-document',
    ],
    ['a sheet', documentUrl('DutyReport', { kind: 'sheets' }), 'not-a-document'],
  ] as const)('is never called clean: %s', async (_name, url, reason) => {
    const { tabId } = await browser.openTab(url)
    // A hidden page is not read, and the popup of a test hides the page.
    await expect
      .poll(() => browser.stateOf(tabId), { timeout: 12_000 })
      .toMatchObject({ status: 'unreadable', reason })
    const panel = await browser.openPopup(tabId)
    await panel.page.getByText(translate('panel.unreadable.title')).waitFor({ timeout: 10_000 })
    const body = await panel.page.locator('body').textContent()
    expect(body).toContain(translate(`editors.unreadable.${reason}`))
    expect(body).not.toContain('没有发现问题')
    expect(await panel.page.getByRole('tablist').count()).toBe(0)
  })

  it('stays unread where the owner forbids copying', async () => {
    const query = 'mode=read&copy=forbidden'
    feishu = await browser.openFeishu(documentUrl('DutyReport', { query }))
    const panel = await browser.openPopup(feishu.tabId)
    const sentence = translate('editors.unreadable.copy-forbidden')
    await panel.page.getByText(sentence).waitFor({ timeout: 10_000 })
    expect(await feishu.painted()).toEqual([])
  })

  it('is read all the same when it is merely read-only', async () => {
    feishu = await browser.openFeishu(documentUrl('DutyReport', { query: 'mode=read' }))
    await feishu.waitForMark('____')
  })
})
