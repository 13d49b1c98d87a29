/** A simulated editor in a tab: typing as a person does, and what the extension drew over it. */
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import type {} from '../../simulators/shared/hand'

export interface PaintedText {
  /** `error`, `warning`, `info` or `focus`. */
  kind: string
  text: string
}

const APPEARS = 10_000

export class EditorPage {
  constructor(
    readonly page: Page,
    readonly tabId: number,
    /** The frame that holds the editor. */
    readonly frame: Frame = page.mainFrame(),
  ) {}

  /** Waits for the frame whose editor offers a hand. */
  static async find(page: Page, tabId: number): Promise<EditorPage> {
    for (let waited = 0; waited < APPEARS; waited += 50) {
      for (const frame of page.frames()) {
        const isThere = await frame.evaluate(() => '__hand' in window).catch(() => false)
        if (isThere) return new EditorPage(page, tabId, frame)
      }
      await page.waitForTimeout(50)
    }
    throw new Error(`no simulated editor at ${page.url()}`)
  }

  paragraphs(): Promise<string[]> {
    return this.frame.evaluate(() => window.__hand.getParagraphs())
  }

  async placeCaret(paragraph: number, offset: number): Promise<void> {
    await this.page.bringToFront()
    await this.frame.evaluate(([index, place]) => window.__hand.placeCaret(index, place), [
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
    return this.frame.evaluate(() => {
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

  isInView(paragraph: number): Promise<boolean> {
    return this.frame.evaluate((index) => window.__hand.isInView(index), paragraph)
  }

  /** The user is about to ask for a move, so the page may scroll. */
  async allowReveal(): Promise<void> {
    await this.frame.evaluate(() => window.__hand.allowScroll(5_000))
  }

  /** Fails with the guards' own words. */
  async expectUntouched(): Promise<void> {
    const seen = await this.frame.evaluate(() => ({
      counts: window.__hand.guards(),
      details: window.__hand.guardDetails(),
    }))
    expect(seen.details).toEqual([])
    expect(Object.values(seen.counts).reduce((sum, count) => sum + count, 0)).toBe(0)
  }
}
