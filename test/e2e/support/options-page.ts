/** The page of the settings, found by role and visible text. */
import type { Locator, Page } from 'playwright-core'
import { translate } from './panel-page'

type Section = 'rules' | 'blanks' | 'terms' | 'length' | 'ignored' | 'backup'

export class OptionsPage {
  constructor(readonly page: Page) {}

  async waitUntilReady(): Promise<void> {
    await this.page.getByRole('tablist').waitFor()
  }

  async show(section: Section): Promise<void> {
    await this.page.getByRole('tab', { name: translate(`options.tab.${section}`) }).click()
  }

  severityOf(rule: string): Locator {
    return this.page.getByLabel(translate('options.rules.severityOf', { rule }), { exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** What the live region says. */
  get notice(): Locator {
    return this.page.locator('.notice [role=status]')
  }
}
