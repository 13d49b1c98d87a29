/** What a click in the panel does: go there, copy, ignore, choose. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'
import { type PanelPage, translate } from './support/panel-page'

let browser: ExtensionBrowser
let feishu: EditorPage
let panel: PanelPage

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
beforeEach(async () => {
  feishu = await browser.openFeishu(documentUrl('DutyReport'))
  panel = await browser.openSidePanel(feishu.tabId)
  await panel.waitUntilReady()
})
afterEach(async () => {
  await feishu.expectUntouched()
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

describe('going to a place', () => {
  const lastPart = '下一步工作打算'

  it('scrolls the document to a heading of the outline', async () => {
    await browser.shrink(feishu.page)
    await expect.poll(() => feishu.isInView(9)).toBe(false)
    await panel.showTab('outline')
    await feishu.allowReveal()
    await panel.outline.filter({ hasText: lastPart }).first().click()
    await expect.poll(() => feishu.isInView(9)).toBe(true)
  })

  it('goes to a heading far down a long document, by keyboard', async () => {
    const long = await browser.openFeishu(documentUrl('LongReport'))
    const other = await browser.openSidePanel(long.tabId)
    await other.waitUntilReady()
    await other.showTab('outline')
    await other.outline.first().focus()
    await long.allowReveal()
    await other.page.keyboard.press('End')
    await other.page.keyboard.press('Enter')
    const texts = await long.paragraphs()
    const numbered = texts.filter((text) =>
      /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(text),
    )
    const summary = await other.page.locator('.outline__summary').textContent()
    expect(summary).toContain(`${numbered.length} 个标题`)
    const last = texts.findLastIndex((text) => text.startsWith('（'))
    await expect.poll(() => long.isInView(last), { timeout: 8_000 }).toBe(true)
    await long.expectUntouched()
  })

  it('reveals a finding and shows it in the colour of the focus', async () => {
    await browser.shrink(feishu.page)
    await panel.showFindings()
    await feishu.allowReveal()
    await panel.findingOf('【姓名】').getByRole('button').first().click()
    await expect.poll(() => feishu.isInView(12)).toBe(true)
    await expect.poll(() => feishu.painted()).toContainEqual({ kind: 'focus', text: '【姓名】' })
    await panel.page.getByText(translate('panel.revealed.moved', { number: 13 })).waitFor()
  })

  it('says so when the words are gone, and moves nothing', async () => {
    await panel.showFindings()
    const item = panel.findingOf('【姓名】').getByRole('button').first()
    await item.waitFor()
    await browser.stopWorker()
    // Changed behind the panel's back: the report it shows is of the text before.
    await feishu.page.evaluate(() => window.__simulator.remoteEdit(12, '述职人：林一'))
    await item.click()
    const gone = panel.page.getByText(translate('panel.revealed.absent'))
    await gone.or(panel.page.locator('.findings:not(:has-text("【姓名】"))')).first().waitFor()
  })
})

describe('copying', () => {
  it('puts the suggested heading of a missing part on the clipboard', async () => {
    const missing = await panel.missingParts()
    expect(missing).toContain('存在问题')
    const row = panel.partRow('存在问题').first()
    const heading = (await row.locator('.part__heading-text').textContent()) ?? ''
    expect(heading).toMatch(/^[一二三四五六七八九十]+、.*问题/)
    await panel.page.bringToFront()
    await row
      .getByRole('button', { name: translate('panel.part.copyHeading', { text: heading }) })
      .click()
    expect(await panel.clipboard()).toBe(heading)
  })

  it('puts a phrase on the clipboard', async () => {
    await panel.showTab('phrases')
    const phrase = panel.page.locator('.phrase').first()
    const text = await phrase.locator('.phrase__text').textContent()
    await panel.page.bringToFront()
    await phrase.getByRole('button').click()
    expect(await panel.clipboard()).toBe(text)
  })
})

describe('ignoring', () => {
  it('takes a finding away here and in the document, and undo brings it back', async () => {
    await panel.showFindings()
    await panel
      .findingOf('【姓名】')
      .getByRole('button', { name: translate('panel.ignore.label') })
      .click()
    await panel.page.getByRole('menuitem', { name: translate('panel.ignore.once') }).click()
    await expect.poll(() => panel.findingOf('【姓名】').count()).toBe(0)
    await feishu.waitForNoMark('【姓名】')
    expect(await feishu.paintedTexts()).toContain('____')
    await panel.page.getByRole('button', { name: translate('panel.undo') }).click()
    await expect.poll(() => panel.findingOf('【姓名】').count()).toBe(1)
    await feishu.waitForMark('【姓名】')
  })

  it('is listed, outlives a stop of the worker, and can be taken back from the list', async () => {
    await panel.showFindings()
    await panel
      .findingOf('【姓名】')
      .getByRole('button', { name: translate('panel.ignore.label') })
      .click()
    await panel.page.getByRole('menuitem', { name: translate('panel.ignore.document') }).click()
    await feishu.waitForNoMark('【姓名】')
    await browser.stopWorker()
    await feishu.insert(6, 6, '由【部门】')
    await feishu.waitForMark('【部门】')
    expect(await feishu.paintedTexts()).not.toContain('【姓名】')
    await panel.page.bringToFront()
    await panel.page.getByText(translate('panel.ignored.title', { count: 1 })).click()
    await panel.page
      .locator('.ignored__item')
      .getByRole('button', { name: translate('panel.ignored.restore') })
      .click()
    await expect.poll(() => panel.findingOf('【姓名】').count()).toBe(1)
  })
})

describe('the genre', () => {
  it('is detected, can be chosen, and chosen again by detection', async () => {
    const picker = panel.page.getByRole('combobox', { name: translate('panel.genre.label') })
    const detected = async () => (await browser.reportOf(feishu.tabId))?.genre
    expect(await detected()).toMatchObject({ id: 'work-duty-report', chosenBy: 'detected' })
    await picker.selectOption('work-summary')
    await expect.poll(detected).toMatchObject({ id: 'work-summary', chosenBy: 'user' })
    await picker.selectOption('')
    await expect.poll(detected).toMatchObject({ id: 'work-duty-report', chosenBy: 'detected' })
  })
})
