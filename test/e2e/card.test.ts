/** The card beside a mark: opens by pointer and keys, acts on the finding, leaves the editor alone. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCardWords } from '../../lib/card/words'
import { documentUrl } from '../simulators/feishu/documents'
import { CardPage } from './support/card-page'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'

const words = createCardWords('zh-CN')
/** A mark in the first screen of the simulated report. */
const BLANK = '____'
/** Longer than the pointer has to rest, and than the card waits before it goes. Milliseconds. */
const LONG_ENOUGH = 900

let browser: ExtensionBrowser
let feishu: EditorPage
let card: CardPage

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
beforeEach(async () => {
  feishu = await browser.openFeishu(documentUrl('DutyReport'))
  card = new CardPage(feishu)
  await feishu.waitForMark(BLANK)
})
afterEach(async () => {
  await feishu.expectUntouched()
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

const caret = () =>
  feishu.page.evaluate(() => {
    const selection = getSelection()
    return [selection?.focusNode?.textContent ?? null, selection?.focusOffset ?? null]
  })

describe('by hovering', () => {
  it('opens when the pointer rests on a mark, and goes when it leaves', async () => {
    await feishu.placeCaret(6, 6)
    const before = await caret()
    await card.hover(BLANK)
    await card.card.waitFor()
    expect(await card.card.locator('.message').textContent()).toContain('空缺')
    await expect.poll(() => card.card.locator('.rule').textContent()).not.toBe('')
    expect(await feishu.page.locator('body gaojian-card').count()).toBe(0)
    expect(await caret()).toEqual(before)
    expect(await feishu.page.evaluate(() => document.activeElement?.tagName)).not.toBe(
      'GAOJIAN-CARD',
    )
    await feishu.page.mouse.move(5, 5, { steps: 3 })
    await expect.poll(() => card.count()).toBe(0)
  })

  it('stays while the pointer is on its way to it and in it', async () => {
    await card.hover(BLANK)
    const box = await card.card.boundingBox()
    if (!box) throw new Error('no card')
    await feishu.page.mouse.move(box.x + 100, box.y + 15, { steps: 8 })
    await feishu.page.waitForTimeout(LONG_ENOUGH)
    expect(await card.count()).toBe(1)
  })

  it('does not open on words without a mark, nor while text is selected or typed', async () => {
    const { x, y } = await card.spotOf(BLANK)
    await feishu.page.mouse.move(x, y + 400, { steps: 2 })
    await feishu.page.waitForTimeout(LONG_ENOUGH)
    expect(await card.count()).toBe(0)
    await feishu.page.mouse.move(x - 90, y)
    await feishu.page.mouse.down()
    await feishu.page.mouse.move(x, y, { steps: 4 })
    await feishu.page.waitForTimeout(LONG_ENOUGH)
    await feishu.page.mouse.up()
    await feishu.page.waitForTimeout(LONG_ENOUGH)
    expect(await card.count()).toBe(0)
    expect(await feishu.page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2)
  })

  it('goes when somebody types', async () => {
    await feishu.placeCaret(6, 6)
    await card.hover(BLANK)
    await card.card.waitFor()
    await feishu.page.keyboard.type('写')
    await expect.poll(() => card.count()).toBe(0)
  })

  it('goes with its mark', async () => {
    await card.hover(BLANK)
    await card.card.waitFor()
    const paragraph = (await feishu.paragraphs()).findIndex((text) => text.includes(BLANK))
    await feishu.frame.evaluate(
      (index) => window.__hand.remoteEdit(index, '本段已由他人改写。'),
      paragraph,
    )
    await expect.poll(() => card.count()).toBe(0)
  })
})

describe('by a click', () => {
  it('opens beside the caret that the click put, and goes by Escape', async () => {
    await card.click(BLANK)
    await card.card.waitFor()
    const [text] = await caret()
    expect(text).toContain(BLANK)
    await feishu.page.mouse.move(5, 300)
    await feishu.page.waitForTimeout(LONG_ENOUGH)
    expect(await card.count()).toBe(1)
    await feishu.page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    await feishu.page.keyboard.insertText('三')
    await expect
      .poll(async () => (await feishu.paragraphs()).some((line) => /_三_|__三|三__/.test(line)))
      .toBe(true)
  })

  it('goes by a click elsewhere', async () => {
    await card.click(BLANK)
    await card.card.waitFor()
    await feishu.page.mouse.click(700, 700)
    await expect.poll(() => card.count()).toBe(0)
  })

  it('presses on it reach nothing of the page and leave the caret', async () => {
    await card.click(BLANK)
    const before = await caret()
    await feishu.page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const type of ['mousedown', 'click', 'pointerdown'])
        document.addEventListener(type, () => heard.push(type))
    })
    await card.button(words('card.why')).click()
    await card.card.locator('.reason').waitFor()
    expect(await feishu.page.evaluate('heard')).toEqual([])
    expect(await caret()).toEqual(before)
  })
})

describe('what it offers', () => {
  it('says why, with an example', async () => {
    await card.click(BLANK)
    await card.button(words('card.why')).click()
    await expect.poll(() => card.card.locator('.reason').textContent()).not.toBe('')
    expect(await card.card.locator('.reason').textContent()).not.toBe(words('card.unexplained'))
    expect((await card.card.locator('.example dd').allTextContents()).every(Boolean)).toBe(true)
    await card.button(words('card.why')).click()
    expect(await card.card.locator('.reason').isVisible()).toBe(false)
  })

  it('copies a suggestion', async () => {
    await feishu.insert(6, 6, '按步就班地')
    await feishu.waitForMark('按步就班')
    await browser.putOnClipboard('先前的')
    await feishu.page.bringToFront()
    await card.click('按步就班')
    await card.button(words('card.copyThis', { text: '按部就班' })).click()
    await expect.poll(() => card.card.getByRole('status').textContent()).toBe(words('card.copied'))
    expect(await browser.onClipboard()).toBe('按部就班')
  })

  it('ignores for the document, and takes it back', async () => {
    const count = async () => (await feishu.paintedTexts()).filter((text) => text === BLANK).length
    const before = await count()
    await card.click(BLANK)
    await card.button(words('card.ignore')).click()
    await card.button(words('card.ignore.document')).click()
    await card.card.getByText(words('card.ignored'), { exact: true }).waitFor()
    await expect.poll(count).toBe(before - 1)
    const stored = await browser.storedOnDisk()
    expect(stored).toContain('ignoredInDocument')
    expect(stored).not.toContain(BLANK)
    await card.button(words('card.undo')).click()
    await expect.poll(count).toBe(before)
    expect(await card.count()).toBe(0)
  })

  it('ignores once, until the tab is closed', async () => {
    const before = (await browser.reportOf(feishu.tabId))?.findings.length ?? 0
    await card.click(BLANK)
    await card.button(words('card.ignore')).click()
    await card.button(words('card.ignore.once')).click()
    await expect
      .poll(async () => (await browser.reportOf(feishu.tabId))?.findings.length)
      .toBe(before - 1)
  })

  it('leads to the panel', async () => {
    await card.click(BLANK)
    await card.button(words('card.openPanel')).click()
    await expect.poll(() => browser.openTargets()).toContain('sidepanel.html')
    const panel = await browser.openSidePanel(feishu.tabId)
    await panel.waitUntilReady()
    const current = panel.page.locator('.finding__main[aria-current="true"]')
    await current.waitFor()
    expect(await current.textContent()).toContain('空缺')
    await expect
      .poll(() => current.evaluate((row) => row.getBoundingClientRect().top))
      .toBeLessThan(800)
  })
})

describe('by keyboard', () => {
  it('opens at the caret with the focus in it, and gives it back', async () => {
    await card.click(BLANK)
    await feishu.page.keyboard.press('Escape')
    const before = await caret()
    await browser.pressCommand(feishu.tabId)
    await card.card.waitFor()
    const focused = () =>
      feishu.page.evaluate(
        () => document.querySelector('gaojian-card')?.shadowRoot?.activeElement?.className,
      )
    expect(await focused()).toBe('card')
    const reached = new Set<string | undefined>()
    for (let press = 0; press < 6; press++) {
      await feishu.page.keyboard.press('Tab')
      reached.add(await focused())
    }
    expect([...reached]).toEqual(['icon', 'ignore', 'why', 'panel last'])
    await feishu.page.keyboard.press('Shift+Tab')
    await feishu.page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    expect(await caret()).toEqual(before)
    await feishu.page.keyboard.insertText('五')
    await expect.poll(async () => (await feishu.paragraphs()).join('')).toContain('五')
  })
})
