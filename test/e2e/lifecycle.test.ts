/** Whatever happens to page, tab, frame, worker or extension: the document comes back, and nothing is lost. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import { FRAMED_URL, NOTES_HOST } from '../simulators/notes/site'
import { expectMarksOnFindings } from './contract/marks'
import { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'
import { translate } from './support/panel-page'

const URL_OF_REPORT = documentUrl('DutyReport')

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await ExtensionBrowser.launch({ grantedHosts: [`https://${NOTES_HOST}/*`] })
})
afterEach(async () => {
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

const titleOf = async (tabId: number) => (await browser.reportOf(tabId))?.title
const genreOf = async (tabId: number) => (await browser.reportOf(tabId))?.genre?.id

async function openReport(): Promise<EditorPage> {
  const editor = await browser.openEditor(URL_OF_REPORT)
  await editor.waitForMark('____')
  return editor
}

/** A document that is read, marked and followed as before. */
async function expectAlive(editor: EditorPage): Promise<void> {
  await editor.waitForMark('____')
  await editor.insert(6, 6, '由【部门】')
  await editor.waitForMark('【部门】')
  await expect
    .poll(async () => (await browser.reportOf(editor.tabId))?.paragraphs.map(({ text }) => text))
    .toEqual(await editor.paragraphs())
  await editor.expectUntouched()
}

describe('a page', () => {
  it('that is loaded again keeps what the user chose for its document', async () => {
    const editor = await openReport()
    await browser.chooseGenre(editor.tabId, 'work-plan')
    await expect.poll(() => genreOf(editor.tabId)).toBe('work-plan')
    await editor.page.reload()
    await expectAlive(await EditorPage.find(editor.page, editor.tabId))
    expect(await genreOf(editor.tabId)).toBe('work-plan')
  })

  it('that opens another document without a reload shows that one, and the first again on the way back', async () => {
    const editor = await openReport()
    await editor.frame.evaluate(() => window.__hand.openOther?.())
    await expect.poll(() => titleOf(editor.tabId)).toBe((await editor.paragraphs())[0])
    await expectMarksOnFindings(browser, editor)
    await editor.page.goBack()
    await expectAlive(editor)
    expect(await titleOf(editor.tabId)).toBe('2025年度述职报告')
  })

  it('that is left and comes back from the cache is read again', async () => {
    const editor = await openReport()
    await editor.page.goto(documentUrl('WorkPlan'))
    await expect.poll(() => titleOf(editor.tabId)).not.toBe('2025年度述职报告')
    await editor.page.goBack()
    await expectAlive(await EditorPage.find(editor.page, editor.tabId))
  })
})

describe('the worker', () => {
  it('may be stopped at any time, and choices outlive it', async () => {
    const editor = await openReport()
    await browser.chooseGenre(editor.tabId, 'work-plan')
    await browser.stopWorker()
    await expectAlive(editor)
    await browser.stopWorker()
    expect(await genreOf(editor.tabId)).toBe('work-plan')
    const finding = (await browser.reportOf(editor.tabId))?.findings.find(
      ({ text }) => text === '____',
    )
    await editor.allowReveal()
    expect(await browser.reveal(editor.tabId, finding?.id ?? '')).toBe('moved')
  })
})

describe('the extension', () => {
  it('that is updated reads open documents on, in place of the old one', async () => {
    const editor = await openReport()
    await editor.insert(6, 6, '尚未保存的话')
    await browser.updateExtension()
    await expectAlive(editor)
    // The scripts of the old one let go: every mark is there once, and one badge.
    const painted = await editor.paintedTexts()
    expect(painted.filter((text) => text === '____')).toEqual(['____'])
    expect(await editor.page.locator('gaojian-badge').count()).toBe(1)
    expect((await editor.paragraphs())[6]).toContain('尚未保存的话')
  })
})

describe('a tab', () => {
  it('that is discarded claims no report, and is read again when it is looked at', async () => {
    const { tabId } = await openReport()
    await browser.chooseGenre(tabId, 'work-plan')
    const later = await browser.discard(tabId)
    for (const id of [tabId, later]) {
      await expect.poll(() => browser.reportOf(id)).toBeNull()
      await expect.poll(() => browser.stateOf(id)).toBeNull()
    }
    await browser.activate(later)
    await expect.poll(() => titleOf(later)).toBe('2025年度述职报告')
    expect(await genreOf(later)).toBe('work-plan')
  })

  it('beside another one with the same document has a report of its own', async () => {
    const first = await openReport()
    const second = await openReport()
    await second.insert(6, 6, '由【部门】')
    await second.waitForMark('【部门】')
    expect(await first.paintedTexts()).not.toContain('【部门】')
    await browser.chooseGenre(second.tabId, 'work-plan')
    expect(await genreOf(first.tabId)).not.toBe('work-plan')
    await second.page.close()
    await first.page.bringToFront()
    await expectAlive(first)
    expect(await browser.reportOf(second.tabId)).toBeNull()
  })
})

describe('a frame', () => {
  it('that is made anew is read anew', async () => {
    const { page, tabId } = await browser.openTab(FRAMED_URL)
    const panel = await browser.openPopup(tabId)
    await panel.page.getByRole('button', { name: translate('panel.enable') }).click()
    const texts = async () => (await browser.reportOf(tabId))?.paragraphs.map(({ text }) => text)
    await expect.poll(texts).toContain('一、工作情况')
    await page.bringToFront()
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      const again = frame?.cloneNode() as HTMLIFrameElement
      again.srcdoc = again.srcdoc.replace('第一季度', '第二季度')
      frame?.replaceWith(again)
    })
    await expect.poll(texts, { timeout: 10_000 }).toContain('第二季度工作小结')
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame())
    await new EditorPage(page, tabId, frame).waitForMark('____')
  })
})
