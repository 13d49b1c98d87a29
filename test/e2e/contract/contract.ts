/**
 * What every adapter owes in every variant of its editor: reads exactly the stored text, sees every
 * kind of change, marks the words that were found, moves only when asked, touches nothing, and says so
 * when it cannot read.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../lib/report'
import type { EditorPage } from '../support/editor-page'
import { ExtensionBrowser } from '../support/extension-browser'
import { expectMarksOnFindings } from './marks'
import { ContractResults } from './results'
import {
  type EditorVariant,
  isReadable,
  type ReadableVariant,
  type UnreadableVariant,
} from './variant'

const PATIENCE = 10_000
/** A blank that stands in no simulated document, so that its mark is new. */
const BLANK = '【单位名称】'
const PASTED = '另有【具体数字】件转办。'

export function describeContract(variants: readonly EditorVariant[]): void {
  let browser: ExtensionBrowser
  const results = new ContractResults()

  beforeAll(async () => {
    const grantedHosts = [...new Set(variants.flatMap((variant) => variant.grantedHosts ?? []))]
    browser = await ExtensionBrowser.launch({ grantedHosts })
    // Sites that were granted are enabled as the user enables them.
    for (const host of grantedHosts) {
      const first = variants.find((variant) => variant.grantedHosts?.includes(host))
      if (first) await browser.enableSite(first.url)
    }
  })
  afterEach(async () => {
    browser.expectNothingLeft()
    await browser.closeTabs()
  })
  afterAll(async () => {
    await browser?.close()
    console.log(results.format())
  })

  describe.each(variants)('$editor: $name', (variant) => {
    const timeout = 30_000 + (variant.patience ?? 0)
    if (isReadable(variant))
      it(`keeps the contract with ${variant.layer}`, { timeout }, async () => {
        await results.follow(variant, () => keepContract(browser, variant))
      })
    else
      it(`is said to be unreadable: ${variant.unreadable}`, { timeout }, async () => {
        await results.follow(variant, () => expectUnreadable(browser, variant))
      })
  })
}

async function expectUnreadable(
  browser: ExtensionBrowser,
  variant: UnreadableVariant,
): Promise<void> {
  const { page, tabId } = await browser.openTab(variant.url)
  await expect
    .poll(() => browser.stateOf(tabId), { timeout: variant.patience ?? PATIENCE })
    .toMatchObject({ status: 'unreadable', reason: variant.unreadable })
  expect(await browser.reportOf(tabId)).toBeNull()
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
}

async function keepContract(browser: ExtensionBrowser, variant: ReadableVariant): Promise<void> {
  const editor = await browser.openEditor(variant.url)
  await variant.prepare?.(editor)
  const steps = new ContractSteps(browser, editor, variant)
  const first = await steps.waitUntilRead(variant.patience ?? PATIENCE)
  expect(first.editor).toBe(variant.editor)
  expect(first.layer).toBe(variant.layer)
  expect(first.complete).toBe(variant.complete)
  await steps.checkMarks()
  if (variant.editable) {
    await steps.type()
    await steps.paste()
    await steps.delete()
  }
  if (variant.remote) await steps.editRemotely()
  if (variant.reveals) await steps.reveal()
  await editor.expectUntouched()
}

class ContractSteps {
  constructor(
    private readonly browser: ExtensionBrowser,
    private readonly editor: EditorPage,
    private readonly variant: ReadableVariant,
  ) {}

  /** The report once its text is exactly what is stored, or a stretch of it where a layer sees only part. */
  async waitUntilRead(timeout = PATIENCE): Promise<Report> {
    await expect
      .poll(() => this.compareTexts(), { timeout })
      .toEqual({ isRead: true, difference: null })
    const report = await this.browser.reportOf(this.editor.tabId)
    if (!report) throw new Error('the report is gone')
    return report
  }

  async checkMarks(): Promise<void> {
    if (this.variant.marks !== 'highlight') return
    await expectMarksOnFindings(this.browser, this.editor)
  }

  async type(): Promise<void> {
    const paragraph = await this.middle()
    await this.editor.insert(paragraph, 2, BLANK)
    await this.waitForFinding(BLANK)
    if (this.variant.marks === 'highlight') await this.editor.waitForMark(BLANK)
    await this.checkMarks()
  }

  async paste(): Promise<void> {
    const before = await this.browser.onClipboard().catch(() => '')
    await this.browser.putOnClipboard(PASTED)
    await this.editor.placeCaret(await this.middle(), 0)
    await this.editor.page.keyboard.press('ControlOrMeta+v')
    await this.waitForFinding('【具体数字】')
    expect(await this.browser.onClipboard()).toBe(PASTED)
    await this.browser.putOnClipboard(before)
  }

  async delete(): Promise<void> {
    const texts = await this.editor.paragraphs()
    const paragraph = texts.findIndex((text) => text.includes(BLANK))
    const end = (texts[paragraph]?.indexOf(BLANK) ?? -1) + BLANK.length
    await this.editor.placeCaret(paragraph, end)
    for (let count = 0; count < BLANK.length; count++)
      await this.editor.page.keyboard.press('Backspace')
    await this.waitUntilRead()
    await this.editor.waitForNoMark(BLANK)
    await expect.poll(() => this.findingTexts()).not.toContain(BLANK)
  }

  async editRemotely(): Promise<void> {
    const paragraph = await this.middle()
    const hand = <Name extends 'remoteEdit' | 'remoteInsert'>(name: Name, text: string) =>
      this.editor.frame.evaluate(([verb, index, given]) => window.__hand[verb](index, given), [
        name,
        paragraph,
        text,
      ] as const)
    await hand('remoteInsert', '另由张三补充：已办结【联系电话】三十件。')
    await this.waitForFinding('【联系电话】')
    await hand('remoteEdit', '本段由他人改写，共办结【部门名称】项。')
    await this.waitForFinding('【部门名称】')
    await this.editor.frame.evaluate((index) => window.__hand.remoteRemove(index), paragraph)
    await this.waitUntilRead()
    expect(await this.findingTexts()).not.toContain('【部门名称】')
  }

  async reveal(): Promise<void> {
    const { page, frame } = this.editor
    const report = await this.waitUntilRead()
    const far = report.findings.findLast((finding) => finding.paragraph >= 0 && finding.text !== '')
    if (!far) throw new Error('the simulated document has no finding to go to')
    await page.bringToFront()
    await frame.evaluate(() => window.__hand.allowScroll(8_000))
    await frame.evaluate(() => window.__hand.scrollTo(0))
    expect(await this.browser.reveal(this.editor.tabId, far.id)).toBe('moved')
    const { paragraphs } = report
    const stored = (await this.editor.paragraphs()).lastIndexOf(
      paragraphs[far.paragraph]?.text ?? '',
    )
    await expect.poll(() => this.editor.isInView(stored)).toBe(true)
  }

  private async compareTexts(): Promise<{ isRead: boolean; difference: string | null }> {
    const stored = await this.editor.paragraphs()
    const report = await this.browser.reportOf(this.editor.tabId)
    const read = report?.paragraphs.map(({ text }) => text) ?? []
    if (!report || read.length === 0) return { isRead: false, difference: 'nothing is read' }
    if (this.variant.complete) return { isRead: true, difference: compare(stored, read) }
    const joined = `\n${stored.join('\n')}\n`
    const strange = read.find((text) => !joined.includes(`\n${text}\n`))
    return { isRead: true, difference: strange ?? null }
  }

  private async findingTexts(): Promise<string[]> {
    const report = await this.browser.reportOf(this.editor.tabId)
    return report?.findings.map(({ text }) => text) ?? []
  }

  private async waitForFinding(text: string): Promise<void> {
    await expect.poll(() => this.findingTexts(), { timeout: PATIENCE }).toContain(text)
    await this.waitUntilRead()
  }

  /** A body paragraph that every layer can see at the start: long, near the top, no heading. */
  private async middle(): Promise<number> {
    const texts = await this.editor.paragraphs()
    return texts.findIndex((text, index) => index > 1 && text.length > 20)
  }
}

/** The first difference in words, or null. */
function compare(stored: readonly string[], read: readonly string[]): string | null {
  const index = stored.findIndex((text, at) => read[at] !== text)
  if (index >= 0)
    return `paragraph ${index}: ${JSON.stringify(stored[index])} is read as ${JSON.stringify(read[index])}`
  return read.length > stored.length
    ? `read too much: ${JSON.stringify(read[stored.length])}`
    : null
}
