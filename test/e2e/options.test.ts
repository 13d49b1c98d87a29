/** The settings page: by keyboard, and what it changes is seen in open documents at once. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import { ExtensionBrowser } from './support/extension-browser'
import { translate } from './support/panel-page'

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
afterEach(async () => {
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

/** Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      return [
        element?.getAttribute('aria-label'),
        ...labels.map((label) => label.textContent),
        element?.textContent,
      ]
    })
    if (focused.some((one) => one?.trim() === name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${name}`)
}

it('switches a rule off by keyboard, and open documents follow', async () => {
  const feishu = await browser.openFeishu(documentUrl('DutyReport'))
  const findings = async () => (await browser.reportOf(feishu.tabId))?.findings ?? []
  await expect.poll(async () => (await findings()).length).toBeGreaterThan(0)
  const blank = (await findings()).find(({ rule }) => rule.startsWith('placeholder/'))
  if (!blank) throw new Error('the document has no blank')
  const name = translate(`${blank.rule}.name` as 'placeholder/asterisk.name')

  const options = await browser.openOptions()
  await options.waitUntilReady()
  const { page } = options
  await tabTo(page, translate('options.tab.rules'))
  await tabTo(page, translate('options.rules.search'))
  await page.keyboard.type(name)
  await tabTo(page, translate('options.rules.severityOf', { rule: name }))
  // The last choice of the list.
  await page.keyboard.press('End')
  await expect.poll(() => options.severityOf(name).inputValue()).toBe('off')
  const rulesFound = async () => (await findings()).map(({ rule }) => rule)
  await expect.poll(rulesFound).not.toContain(blank.rule)
  await expect.poll(() => options.notice.textContent()).toContain(name)

  await tabTo(page, translate('panel.undo'))
  await page.keyboard.press('Enter')
  await expect.poll(rulesFound).toContain(blank.rule)
  expect(await options.severityOf(name).inputValue()).toBe('default')
})

it('walks its sections by arrow keys', async () => {
  const options = await browser.openOptions('blanks')
  await options.waitUntilReady()
  const { page } = options
  await tabTo(page, translate('options.tab.blanks'))
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByRole('tabpanel').getAttribute('id')).not.toBeNull()
  await page.getByRole('heading', { name: translate('options.tab.terms'), level: 2 }).waitFor()
  expect(new URL(page.url()).hash).toBe('#terms')
  await page.keyboard.press('End')
  await page.getByRole('heading', { name: translate('options.tab.backup'), level: 2 }).waitFor()
})

it('takes words by keyboard and gives them back as a file', async () => {
  const options = await browser.openOptions('terms')
  await options.waitUntilReady()
  const { page } = options
  await tabTo(page, translate('options.terms.wrong'))
  await page.keyboard.type('帐号')
  await page.keyboard.press('Tab')
  await page.keyboard.type('账号')
  await page.keyboard.press('Enter')
  await page.getByLabel(translate('options.terms.remove', { wrong: '帐号' })).waitFor()

  const download = page.waitForEvent('download')
  await options.button(translate('options.terms.export')).click()
  const file = await (await download).path()
  expect(readFileSync(file, 'utf8')).toBe('\uFEFF帐号\t账号\n')
})

it('exports all settings, names what is wrong with a file, and imports what is right', async () => {
  const options = await browser.openOptions('blanks')
  await options.waitUntilReady()
  const { page } = options
  await page.locator('textarea').fill('【待核】\n的')
  await options.show('backup')
  await expect.poll(() => browser.storedOnDisk()).toContain('【待核】')

  const download = page.waitForEvent('download')
  await options.button(translate('options.backup.export')).click()
  const backup = readFileSync(await (await download).path(), 'utf8')

  const input = page.locator('input[type=file]')
  const give = (text: string) =>
    input.setInputFiles({
      name: '备份.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
  await give(backup.replace('"locale": "auto"', '"locale": "fr"'))
  await page.getByRole('alert').getByText('locale').waitFor()
  expect(await browser.storedOnDisk()).not.toContain('"fr"')
  await give(backup.replace('【待核】', '〓〓'))
  await expect.poll(() => browser.storedOnDisk()).toContain('〓〓')
  await tabTo(page, translate('panel.undo'))
  await page.keyboard.press('Enter')
  await expect.poll(() => browser.storedOnDisk()).toContain('【待核】')
})

it('opens at the rule that a finding was about', async () => {
  const workbench = await browser.openWorkbench('?sample=1')
  await workbench.waitUntilReady()
  await workbench.showFindings()
  const opened = browser.context.waitForEvent('page')
  await workbench.page.locator('.walk').getByLabel(translate('panel.ignore.label')).click()
  await workbench.page.getByText(translate('panel.ignore.settings')).click()
  const page = await opened
  await page.locator('.rule[data-wanted] select').waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.rule')?.id ?? ''))
    .toMatch(/^rule\/placeholder\//)
  // The list scrolls, not the page around it.
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
  expect(await page.locator('.rule[data-wanted]').isVisible()).toBe(true)
})

it('changes what the workbench finds at once', async () => {
  const workbench = await browser.openWorkbench('?sample=1')
  await workbench.waitUntilReady()
  await workbench.showFindings()
  const blanks = () => workbench.page.locator('.walk__place').count()
  await expect.poll(blanks).toBe(1)
  const options = await browser.openOptions()
  await options.waitUntilReady()
  const group = translate('groups.placeholder')
  await options.button(translate('options.rules.groupOffThis', { group })).click()
  await expect.poll(blanks).toBe(0)
  await options.button(translate('options.rules.reset')).click()
  await expect.poll(blanks).toBe(1)
})
