/** The panel, wherever it stands: popup, side panel or workbench. Found by role and visible text. */
import type { Locator, Page } from 'playwright-core'
import { createTranslate } from '../../../lib/messages/translate'

export const translate = createTranslate('zh-CN')

type TabName = 'outline' | 'findings' | 'parts' | 'phrases'

export class PanelPage {
  constructor(readonly page: Page) {}

  async waitUntilReady(): Promise<void> {
    await this.page.getByRole('tablist').waitFor()
  }

  async showTab(name: TabName): Promise<void> {
    await this.page.getByRole('tab', { name: translate(`panel.tab.${name}`) }).click()
  }

  get header(): Locator {
    return this.page.locator('.header')
  }

  get outline(): Locator {
    return this.page.getByRole('treeitem')
  }

  /** Texts of the outline's rows, without the counts of problems beside them. */
  async outlineTitles(): Promise<string[]> {
    await this.showTab('outline')
    return this.page.locator('[role=treeitem] .tree__title').allTextContents()
  }

  get findings(): Locator {
    return this.page.locator('.finding-list > li')
  }

  async showFindings(): Promise<void> {
    await this.showTab('findings')
  }

  /** Findings whose marked words are exactly `text`. */
  findingOf(text: string): Locator {
    const mark = this.page.locator('.snippet__mark').getByText(text, { exact: true })
    return this.findings.filter({ has: mark })
  }

  async missingParts(): Promise<string[]> {
    await this.showTab('parts')
    return this.page.locator('.part[data-status=missing] .part__name').allTextContents()
  }

  partRow(name: string): Locator {
    return this.page.locator('.part').filter({ hasText: name })
  }

  /** What the last copy put on the clipboard. */
  async clipboard(): Promise<string> {
    await this.page.bringToFront()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}
