/** Marks follow the text while it is written, and nothing in the document is touched. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DocumentName, documentUrl } from '../simulators/feishu/documents'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'

let browser: ExtensionBrowser
let feishu: EditorPage

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
afterEach(async () => {
  await feishu.expectUntouched()
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

async function open(name: DocumentName, query = ''): Promise<void> {
  feishu = await browser.openFeishu(documentUrl(name, { query }))
  await feishu.waitForMark('____')
}

/** Paragraph with the report's first blank: `（一）理顺文件流转。全年共办理来文____件…`. */
const FIRST_BLANK = 4

describe('marks', () => {
  it('stand on the words that were found, with one style for each severity', async () => {
    await open('DutyReport')
    const texts = await feishu.paintedTexts()
    expect(texts).toEqual(expect.arrayContaining(['____', '××', '【姓名】']))
    const style = await feishu.page.evaluate(
      () =>
        getComputedStyle(
          document.querySelector('.ace-line') as Element,
          '::highlight(gaojian-error)',
        ).textDecorationLine,
    )
    expect(style).toContain('underline')
  })

  it('appear for a blank that is written', async () => {
    await open('DutyReport')
    await feishu.insert(6, 6, '由【部门】')
    await feishu.waitForMark('【部门】')
  })

  it('go when the blank is filled in, and the others stay', async () => {
    await open('DutyReport')
    const at = (await feishu.paragraphs())[FIRST_BLANK]?.indexOf('____') ?? -1
    await feishu.placeCaret(FIRST_BLANK, at + 4)
    for (let index = 0; index < 4; index++) await feishu.page.keyboard.press('Backspace')
    await feishu.page.keyboard.insertText('312')
    await feishu.waitForNoMark('____')
    await feishu.waitForMark('××')
    // The editor takes what was typed into its model a moment after the marks are gone.
    await expect.poll(async () => (await feishu.paragraphs())[FIRST_BLANK]).toContain('来文312件')
  })

  it('stay on their words through every way the editor repairs a line', async () => {
    await open('DutyReport')
    for (const letter of ['一', '二', '三', '四', '五', '六', '七']) {
      await feishu.insert(FIRST_BLANK, 10, letter)
      await feishu.page.waitForTimeout(120)
    }
    await feishu.page.waitForTimeout(600)
    await expect
      .poll(async () => {
        const texts = await feishu.paintedTexts()
        const count = (wanted: string) => texts.filter((text) => text === wanted).length
        return { blank: count('____'), crosses: count('××'), nothing: count('') }
      })
      .toEqual({ blank: 1, crosses: 1, nothing: 0 })
  })

  it('move with their text when a paragraph is split', async () => {
    await open('DutyReport')
    const at = (await feishu.paragraphs())[FIRST_BLANK]?.indexOf('全年') ?? -1
    await feishu.placeCaret(FIRST_BLANK, at)
    await feishu.page.keyboard.press('Enter')
    await feishu.page.waitForTimeout(700)
    await feishu.waitForMark('____')
    await expect
      .poll(async () => (await feishu.paragraphs())[FIRST_BLANK + 1])
      .toMatch(/^全年共办理来文____件/)
  })

  it('wait while an input method composes', async () => {
    await open('DutyReport')
    await feishu.placeCaret(6, 6)
    const session = await browser.context.newCDPSession(feishu.page)
    await session.send('Input.imeSetComposition', {
      text: '____',
      selectionStart: 4,
      selectionEnd: 4,
    })
    await feishu.page.waitForTimeout(900)
    const during = (await feishu.paintedTexts()).filter((text) => text === '____')
    expect(during).toHaveLength(1)
    await session.send('Input.insertText', { text: '【数量】' })
    await feishu.waitForMark('【数量】')
  })

  it('come back over a new editor element', async () => {
    await open('DutyReport')
    await feishu.page.evaluate(() => window.__simulator.replaceEditor())
    await expect
      .poll(async () => (await feishu.paintedTexts()).filter((text) => text === '____').length)
      .toBe(1)
  })

  it('come back when the page clears the shared registry', async () => {
    await open('DutyReport')
    await feishu.page.evaluate(() => CSS.highlights.clear())
    await feishu.insert(6, 6, '、')
    await feishu.waitForMark('____')
  })

  it('follow the wheel through a long document', async () => {
    feishu = await browser.openFeishu(documentUrl('LongReport'))
    await expect.poll(async () => (await feishu.paintedTexts()).length).toBeGreaterThan(0)
    const before = await feishu.paintedTexts()
    await feishu.page.mouse.move(700, 400)
    await feishu.page.mouse.wheel(0, 30_000)
    await feishu.page.waitForTimeout(800)
    await expect.poll(async () => (await feishu.paintedTexts()).length).toBeGreaterThan(0)
    const after = await feishu.paintedTexts()
    expect(after).not.toContain('')
    // Only what is in view is registered, not all hundred and more.
    expect(Math.max(before.length, after.length)).toBeLessThan(20)
  })
})

describe('another person', () => {
  it('changes a paragraph that is not on screen', async () => {
    feishu = await browser.openFeishu(documentUrl('LongReport'))
    const panel = await browser.openPopup(feishu.tabId)
    await panel.waitUntilReady()
    // A hidden document is not read again, so the document stays in front.
    await feishu.page.bringToFront()
    await feishu.page.evaluate(() => window.__simulator.remoteEdit(5_900, '由【部门】汇总。'))
    await expect
      .poll(async () => (await browser.reportOf(feishu.tabId))?.findings.map(({ text }) => text), {
        timeout: 15_000,
      })
      .toContain('【部门】')
  })
})

describe('the worker', () => {
  it('may be stopped at any time: an edit wakes it and nothing is lost', async () => {
    await open('DutyReport')
    const before = await browser.reportOf(feishu.tabId)
    await browser.stopWorker()
    await feishu.insert(6, 6, '由【部门】')
    await feishu.waitForMark('【部门】')
    await feishu.waitForMark('____')
    const after = await browser.reportOf(feishu.tabId)
    const texts = (report: typeof before) => report?.findings.map(({ text }) => text) ?? []
    expect(texts(after)).toEqual(expect.arrayContaining(texts(before)))
    expect(after?.paragraphs.length).toBe(before?.paragraphs.length)
  })

  it('keeps choices over its stop', async () => {
    await open('DutyReport')
    const panel = await browser.openPopup(feishu.tabId)
    await panel.waitUntilReady()
    await panel.page.getByRole('combobox').first().selectOption('work-summary')
    await expect
      .poll(async () => (await browser.reportOf(feishu.tabId))?.genre?.chosenBy)
      .toBe('user')
    await browser.stopWorker()
    await feishu.insert(6, 6, '由【部门】')
    await feishu.waitForMark('【部门】')
    expect((await browser.reportOf(feishu.tabId))?.genre).toMatchObject({
      id: 'work-summary',
      chosenBy: 'user',
    })
  })

  it('writes no text of the document to disk', async () => {
    await open('DutyReport')
    await feishu.insert(6, 6, '由【部门】')
    await feishu.waitForMark('【部门】')
    const stored = await browser.storedOnDisk()
    for (const text of ['述职', '档案', '【部门】']) expect(stored).not.toContain(text)
  })
})
