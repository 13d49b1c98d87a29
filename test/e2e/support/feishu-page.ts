/** A simulated Feishu document in a tab: typing as a person does, and what the extension painted. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type {} from '../../simulators/feishu/page/main'

export interface PaintedText {
  /** `error`, `warning`, `info` or `focus`. */
  kind: string
  text: string
}

export class FeishuPage {
  constructor(
    readonly page: Page,
    readonly tabId: number,
  ) {}

  paragraphs(): Promise<string[]> {
    return this.page.evaluate(() => window.__simulator.getParagraphs())
  }

  async placeCaret(paragraph: number, offset: number): Promise<void> {
    await this.page.bringToFront()
    await this.page.evaluate(([index, place]) => window.__simulator.placeCaret(index, place), [
      paragraph,
      offset,
    ] as const)
  }

  /** Puts the caret and enters the text at once, as an input method commits it. */
  async insert(paragraph: number, offset: number, text: string): Promise<void> {
    await this.placeCaret(paragraph, offset)
    await this.page.keyboard.insertText(text)
  }

  /** Types key by key. */
  async type(paragraph: number, offset: number, text: string): Promise<void> {
    await this.placeCaret(paragraph, offset)
    await this.page.keyboard.type(text, { delay: 20 })
  }

  /** Texts under the extension's highlights just now; the registry is shared with the page. */
  painted(): Promise<PaintedText[]> {
    return this.page.evaluate(() => {
      const painted: { kind: string; text: string }[] = []
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('gaojian-')) continue
        for (const range of highlight) {
          const text = (range as Range).toString().replace(/[\u200B\uFEFF]/g, '')
          painted.push({ kind: name.slice('gaojian-'.length), text })
        }
      }
      return painted
    })
  }

  async paintedTexts(): Promise<string[]> {
    return (await this.painted()).filter(({ kind }) => kind !== 'focus').map(({ text }) => text)
  }

  async waitForMark(text: string, timeout = 5_000): Promise<void> {
    await expect.poll(() => this.paintedTexts(), { timeout }).toContain(text)
  }

  async waitForNoMark(text: string, timeout = 5_000): Promise<void> {
    await expect.poll(() => this.paintedTexts(), { timeout }).not.toContain(text)
  }

  /** Whether the whole paragraph stands inside the scroller. */
  isInView(paragraph: number): Promise<boolean> {
    return this.page.evaluate((index) => {
      const box = window.__simulator.zoneAt(index)?.getBoundingClientRect()
      const view = document.querySelector('.bear-web-x-container')?.getBoundingClientRect()
      return Boolean(box && view && box.top >= view.top && box.bottom <= view.bottom)
    }, paragraph)
  }

  /** The user is about to ask for a move, so the page may scroll. */
  async allowReveal(): Promise<void> {
    await this.page.evaluate(() => window.__simulator.allowScroll(5_000))
  }

  /** Fails with the guards' own words. */
  async expectUntouched(): Promise<void> {
    const seen = await this.page.evaluate(() => ({
      counts: window.__simulator.guards(),
      details: window.__simulator.guardDetails(),
    }))
    expect(seen.details).toEqual([])
    expect(Object.values(seen.counts).reduce((sum, count) => sum + count, 0)).toBe(0)
  }
}
