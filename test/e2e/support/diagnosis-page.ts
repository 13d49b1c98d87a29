/** The diagnosis page, found by role and visible text. */
import type { Locator, Page } from 'playwright-core'
import { translate } from './panel-page'

export class DiagnosisPage {
  constructor(readonly page: Page) {}

  async waitUntilReady(): Promise<void> {
    await this.button(translate('diagnosis.check')).waitFor()
  }

  /** Presses Check and waits for an answer of any kind. */
  async check(): Promise<void> {
    const before = await this.page.locator('.facts').count()
    await this.button(translate('diagnosis.check')).click()
    if (before === 0) await this.page.locator('.facts').first().waitFor()
    await this.button(translate('diagnosis.check')).waitFor()
  }

  /** A line of the table of layers, as words and numbers. */
  async layer(name: string): Promise<{ answer: string; paragraphs: string; characters: string }> {
    const row = this.page.locator('.layers tbody tr').filter({ has: this.page.getByText(name) })
    const [answer = '', paragraphs = '', characters = ''] = await row
      .locator('td')
      .allTextContents()
    return { answer, paragraphs, characters }
  }

  async fact(label: string): Promise<string> {
    const facts = this.page.locator('.facts')
    return facts.locator(`dt:has-text("${label}") + dd`).first().innerText()
  }

  /** What the button would put on the clipboard. */
  async text(): Promise<string> {
    return (await this.page.locator('.diagnosis__preview pre').textContent()) ?? ''
  }

  question(text: string): Locator {
    return this.page.getByRole('group', { name: text })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  get problem(): Locator {
    return this.page.getByRole('alert')
  }

  get notice(): Locator {
    return this.page.locator('.notice [role=status]')
  }
}
