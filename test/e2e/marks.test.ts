/** Marks while somebody writes: in no frame that is painted does one stand on other words. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { documentUrl } from '../simulators/feishu/documents'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'

const BLANK = '____'

let browser: ExtensionBrowser
let feishu: EditorPage

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
beforeEach(async () => {
  feishu = await browser.openFeishu(documentUrl('DutyReport'))
  await feishu.waitForMark(BLANK)
})
afterEach(async () => {
  await feishu.expectUntouched()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

/** Begins to note what is marked in each frame. */
const watchFrames = () =>
  feishu.page.evaluate(`{
    window.seenTexts = new Set()
    const look = () => {
      for (const [name, highlight] of CSS.highlights)
        if (name.startsWith('gaojian-')) for (const range of highlight) seenTexts.add(String(range))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }`)
const seen = async () => (await feishu.page.evaluate('[...seenTexts]')) as string[]
const placeOfBlank = async () => {
  const texts = await feishu.paragraphs()
  const paragraph = texts.findIndex((text) => text.includes(BLANK))
  return { paragraph, start: texts[paragraph]?.indexOf(BLANK) ?? -1 }
}
/** What the report may find in the text as it was and as it becomes. */
const isBlank = (text: string) => /^(_+|××|XX|（四）|【姓名】|)$/.test(text.replace(/\u200B/g, ''))

describe('a mark', () => {
  it.each([
    ['right before', 0],
    ['inside', 2],
    ['right after', 4],
  ])('never covers what is typed %s it', async (_, offset) => {
    const { paragraph, start } = await placeOfBlank()
    await watchFrames()
    await feishu.type(paragraph, start + offset, 'abcde')
    await feishu.page.waitForTimeout(800)
    expect((await seen()).filter((text) => !isBlank(text))).toEqual([])
  })

  it('follows its words while text is typed before them', async () => {
    const { paragraph, start } = await placeOfBlank()
    await feishu.type(paragraph, start - 3, 'abc')
    // Before a report can have come.
    await feishu.waitForMark(BLANK, 100)
  })
})
