/** The diagnosis page: what it says of a document, what it never says, and that answers take effect. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import { NOTES_URL } from '../simulators/notes/site'
import type { DiagnosisPage } from './support/diagnosis-page'
import { ExtensionBrowser } from './support/extension-browser'
import { translate } from './support/panel-page'

/** Any stretch of the document of this length in the copied text would be a leak. UTF-16 units. */
const LEAK = 6

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
afterEach(async () => {
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

async function openChecked(tabId: number): Promise<DiagnosisPage> {
  const diagnosis = await browser.openDiagnosis(tabId)
  await diagnosis.waitUntilReady()
  await diagnosis.check()
  return diagnosis
}

function stretchesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - LEAK + 1) }, (_, start) =>
      text.slice(start, start + LEAK),
    ),
  )
}

describe('a document that is read', () => {
  it('shows which layers answer, with sizes, and copies no text of it', async () => {
    const feishu = await browser.openFeishu(documentUrl('DutyReport', { query: 'secret=kouling' }))
    await expect.poll(async () => (await browser.stateOf(feishu.tabId))?.status).toBe('ready')
    const diagnosis = await openChecked(feishu.tabId)
    const stored = await feishu.paragraphs()
    const characters = stored.reduce((sum, text) => sum + text.length, 0)
    expect(await diagnosis.layer('feishu-model')).toEqual({
      answer: '有回应',
      paragraphs: String(stored.length),
      characters: String(characters),
    })
    expect((await diagnosis.layer('dom')).answer).toBe('有回应')
    expect(await diagnosis.fact('正在使用')).toContain('feishu-model')
    expect(await diagnosis.fact('读取状态')).toBe('已读全文')
    expect(await diagnosis.fact('网站')).toBe(`${new URL(feishu.page.url()).host}/docx/…`)

    await browser.putOnClipboard('')
    await diagnosis.page.bringToFront()
    await diagnosis.button(translate('diagnosis.copy')).click()
    await expect.poll(() => diagnosis.notice.textContent()).toContain('已复制')
    const copied = await browser.onClipboard()
    expect(copied).toBe(await diagnosis.text())
    expect(copied).toContain(`1. feishu-model（从文档数据读取）：有回应，${stored.length} 段`)
    const title = await feishu.page.title()
    const names = [title, feishu.page.url().split('/').at(-1)?.split('?')[0] ?? '', 'kouling']
    for (const name of names) expect(copied).not.toContain(name)
    // The texts are long enough that this looks for something.
    expect(stretchesOf(stored).length).toBeGreaterThan(300)
    for (const stretch of stretchesOf(stored)) expect(copied).not.toContain(stretch)
  })

  it('is found in the list by its editor, and checked by keyboard', async () => {
    await browser.openFeishu(documentUrl('DutyReport'))
    const diagnosis = await browser.openDiagnosis()
    await diagnosis.waitUntilReady()
    const { page } = diagnosis
    const tab = page.getByRole('radio', { name: '飞书文档' })
    await expect.poll(() => tab.isChecked()).toBe(true)
    await tab.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.layers').waitFor()
    expect((await diagnosis.layer('feishu-model')).answer).toBe('有回应')
  })

  it('says which layer is taken away', { timeout: 40_000 }, async () => {
    const url = documentUrl('DutyReport', { query: 'model=none' })
    const { tabId } = await browser.openFeishu(url)
    await expect
      .poll(async () => (await browser.reportOf(tabId))?.layer, { timeout: 16_000 })
      .toBe('dom')
    const diagnosis = await openChecked(tabId)
    expect(await diagnosis.layer('feishu-model')).toEqual({
      answer: '页面里没有',
      paragraphs: '–',
      characters: '–',
    })
    expect((await diagnosis.layer('dom')).answer).toBe('有回应')
    expect(await diagnosis.fact('正在使用')).toContain('dom')
    expect(await diagnosis.text()).toContain('页面里没有（absent）')
  })
})

describe('a document that is not read', () => {
  it('leads here from the panel, and is not tried where copying is forbidden', async () => {
    const url = documentUrl('DutyReport', { query: 'copy=forbidden&mode=read' })
    const { tabId } = await browser.openTab(url)
    await expect
      .poll(async () => (await browser.stateOf(tabId))?.reason, { timeout: 10_000 })
      .toBe('copy-forbidden')
    const panel = await browser.openSidePanel(tabId)
    const opened = browser.context.waitForEvent('page')
    await panel.page.getByRole('button', { name: translate('diagnosis.open') }).click()
    const page = await opened
    await page.waitForLoadState()
    expect(new URL(page.url()).search).toBe(`?tab=${tabId}`)
    await page.getByRole('button', { name: translate('diagnosis.check'), exact: true }).click()
    await page.getByText(translate('diagnosis.layers.copyForbidden')).first().waitFor()
    expect(await page.locator('.layers').count()).toBe(0)
    expect(await page.locator('.facts').last().innerText()).toContain('copy-forbidden')
  })

  it('says so where the content script is missing', async () => {
    const { tabId, page: notes } = await browser.openTab(NOTES_URL)
    const diagnosis = await openChecked(tabId)
    await expect.poll(() => diagnosis.problem.textContent()).toContain('没有稿检')
    expect(await diagnosis.text()).toContain('no-script')
    await notes.close()
    await diagnosis.check()
    await expect.poll(() => diagnosis.problem.textContent()).toContain('已经关闭')
  })
})

describe('an answer of the checklist', () => {
  it('changes the layer of open documents without a reload, and back', async () => {
    const { tabId } = await browser.openFeishu(documentUrl('DutyReport'))
    const layer = async () => (await browser.reportOf(tabId))?.layer
    await expect.poll(layer).toBe('feishu-model')
    const diagnosis = await openChecked(tabId)
    const question = diagnosis.question(translate('checklist.feishu.model-size.question'))
    await question.getByRole('radio', { name: '否' }).click()
    await expect.poll(layer).toBe('dom')
    await diagnosis.page.getByText(translate('diagnosis.result.changed')).waitFor()
    await diagnosis.check()
    expect((await diagnosis.layer('feishu-model')).answer).toBe('已关闭')
    const text = await diagnosis.text()
    expect(text).toContain(`${translate('checklist.feishu.model-size.question')}：否`)
    expect(text).toContain('不用 feishu-model')

    await diagnosis.button(translate('diagnosis.checklist.clearAll')).click()
    await expect.poll(layer).toBe('feishu-model')
    expect(await diagnosis.text()).not.toContain('model-size')
  })
})
