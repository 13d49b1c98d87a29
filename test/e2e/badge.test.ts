/** The badge in the page. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createBadgeWords } from '../../lib/badge/words'
import { documentUrl } from '../simulators/feishu/documents'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'

const words = createBadgeWords('zh-CN')

let browser: ExtensionBrowser
let feishu: EditorPage

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
beforeEach(async () => {
  feishu = await browser.openFeishu(documentUrl('DutyReport'))
  await feishu.waitForMark('____')
})
afterEach(async () => {
  await feishu.expectUntouched()
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

const badge = () => feishu.page.locator('gaojian-badge .badge')

describe('the badge', () => {
  it('counts blanks outside the editor, and follows edits', async () => {
    await badge()
      .getByText(words('badge.text.blanks', { count: 4 }))
      .waitFor()
    expect(await feishu.page.locator('#mainBox gaojian-badge').count()).toBe(0)
    await feishu.insert(6, 6, '由【部门】')
    await badge()
      .getByText(words('badge.text.blanks', { count: 5 }))
      .waitFor()
  })

  it('opens the side panel and leaves the caret where it is', async () => {
    await feishu.placeCaret(6, 6)
    await badge().getByRole('button').first().click()
    await expect.poll(() => browser.openTargets()).toContain('sidepanel.html')
    await feishu.page.keyboard.insertText('续写')
    await expect.poll(async () => (await feishu.paragraphs())[6]).toContain('续写')
  })

  it('is hidden on the site for good when the user says so; marks stay', async () => {
    await badge()
      .getByRole('button', { name: words('badge.menu') })
      .click()
    await badge()
      .getByRole('button', { name: words('badge.hide') })
      .click()
    await expect.poll(() => badge().count()).toBe(0)
    expect(await feishu.paintedTexts()).toContain('____')
    await feishu.page.reload()
    await feishu.waitForMark('____')
    expect(await badge().count()).toBe(0)
  })
})
