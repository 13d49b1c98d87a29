/** axe-core on every page of the extension, in light and dark, tab by tab. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import { CardPage } from './support/card-page'
import { ExtensionBrowser } from './support/extension-browser'
import { type PanelPage, translate } from './support/panel-page'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TABS = ['outline', 'findings', 'parts', 'phrases'] as const
const SECTIONS = ['rules', 'blanks', 'terms', 'length', 'ignored', 'backup'] as const

/** One line for each violation: rule and the first place. */
/** What fades in has its contrast when it is there. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

/** @param only selectors; left out, the whole page. */
async function violations(page: Page, only?: string[]): Promise<string[]> {
  await settle(page)
  await page.evaluate(AXE)
  const results = (await page.evaluate(
    `axe.run(${only ? JSON.stringify({ include: only }) : 'document'})`,
  )) as AxeResults
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

async function expectAccessibleTabs(panel: PanelPage): Promise<void> {
  for (const tab of TABS) {
    await panel.showTab(tab)
    expect(await violations(panel.page), tab).toEqual([])
  }
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let browser: ExtensionBrowser

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch({ colorScheme })
  })
  afterAll(() => browser?.close())

  it('popup and side panel have no violation', { timeout: 60_000 }, async () => {
    const feishu = await browser.openFeishu(documentUrl('DutyReport'))
    for (const open of [
      () => browser.openPopup(feishu.tabId),
      () => browser.openSidePanel(feishu.tabId),
    ]) {
      const panel = await open()
      await panel.waitUntilReady()
      await expectAccessibleTabs(panel)
    }
  })

  it('the workbench has no violation', { timeout: 60_000 }, async () => {
    const workbench = await browser.openWorkbench('?sample=1')
    await workbench.waitUntilReady()
    await expectAccessibleTabs(workbench)
  })

  it('the settings have no violation', { timeout: 60_000 }, async () => {
    await browser.storeOnDisk({
      settings: {
        schemaVersion: 1,
        locale: 'auto',
        severities: { 'placeholder/letter-x': 'off' },
        ignoredRules: ['placeholder/asterisk'],
        ignoredEverywhere: ['a'],
        ignoredInDocument: {},
        enabledOrigins: [],
        badgeHiddenOn: [],
      },
      'settings:damaged': [{ at: 0, data: 'damaged' }],
    })
    const options = await browser.openOptions('rule/placeholder/letter-x')
    await options.waitUntilReady()
    await options.page.locator('.rule__details summary').first().click()
    for (const section of SECTIONS) {
      if (section !== 'rules') await options.show(section)
      if (section === 'blanks') await options.page.locator('textarea').fill('的')
      if (section === 'terms') {
        await options.page.locator('.transfer textarea').fill('帐号\t账号\n\t好')
        await options.button('导入粘贴的内容').click()
        await options.page.locator('.problems').waitFor()
      }
      expect(await violations(options.page), section).toEqual([])
    }
  })

  it('the diagnosis has no violation, before and after a check', { timeout: 60_000 }, async () => {
    const feishu = await browser.openFeishu(documentUrl('DutyReport'))
    const diagnosis = await browser.openDiagnosis(feishu.tabId)
    await diagnosis.waitUntilReady()
    expect(await violations(diagnosis.page)).toEqual([])
    await diagnosis.check()
    await diagnosis.page.locator('.diagnosis__preview summary').click()
    const question = diagnosis.question(translate('checklist.feishu.reveal.question'))
    await question.getByRole('radio', { name: '否' }).click()
    await diagnosis.page.getByText(translate('diagnosis.result.changed')).waitFor()
    expect(await violations(diagnosis.page)).toEqual([])
    await feishu.page.close()
    await diagnosis.check()
    await diagnosis.problem.getByText(translate('diagnosis.problem.tab-closed')).waitFor()
    expect(await violations(diagnosis.page)).toEqual([])
  })

  it('the card has no violation, folded, explained and ignored', async () => {
    const feishu = await browser.openFeishu(documentUrl('DutyReport'))
    await feishu.insert(6, 6, '按步就班地')
    await feishu.waitForMark('按步就班')
    const card = new CardPage(feishu)
    await card.click('按步就班')
    const violationsOfCard = () => violations(feishu.page, ['gaojian-card'])
    expect(await violationsOfCard(), 'folded').toEqual([])
    await card.card.locator('.why').click()
    await card.card.locator('.reason').waitFor()
    expect(await violationsOfCard(), 'explained').toEqual([])
    await card.card.locator('.ignore').click()
    expect(await violationsOfCard(), 'scopes').toEqual([])
    await card.card.locator('.scope').first().click()
    await card.card.locator('.done').waitFor()
    expect(await violationsOfCard(), 'ignored').toEqual([])
  })

  it('the page for a document that could not be read has no violation', async () => {
    const { tabId } = await browser.openTab(
      documentUrl('DutyReport', { kind: 'docs', query: 'old=unknown' }),
    )
    await expect
      .poll(() => browser.stateOf(tabId), { timeout: 12_000 })
      .toMatchObject({ status: 'unreadable' })
    const panel = await browser.openPopup(tabId)
    await panel.page.locator('.empty').waitFor()
    expect(await violations(panel.page)).toEqual([])
  })
})
