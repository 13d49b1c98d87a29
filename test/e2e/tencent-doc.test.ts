/** The canvas editor of Tencent Docs beyond the contract: headings, other documents, input methods, keys. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentByName, documentUrl } from '../simulators/tencent/doc/documents'
import type { EditorPage } from './support/editor-page'
import { ExtensionBrowser } from './support/extension-browser'

const APPEARS = 12_000

let browser: ExtensionBrowser
let editor: EditorPage

beforeAll(async () => {
  browser = await ExtensionBrowser.launch()
})
afterAll(() => browser?.close())
afterEach(async () => {
  await editor.expectUntouched()
  browser.expectNothingLeft()
  await browser.closeTabs()
})

const report = () => browser.reportOf(editor.tabId)
const readTexts = async () => (await report())?.paragraphs.map(({ text }) => text) ?? []

async function open(name: Parameters<typeof documentUrl>[0], query = ''): Promise<void> {
  editor = await browser.openEditor(documentUrl(name, { query }))
  await waitUntilRead()
}

async function waitUntilRead(): Promise<void> {
  await expect
    .poll(async () => ({ read: await readTexts(), stored: await editor.paragraphs() }), {
      timeout: APPEARS,
    })
    .toSatisfy(({ read, stored }: { read: string[]; stored: string[] }) => {
      return read.length > 0 && JSON.stringify(read) === JSON.stringify(stored)
    })
}

describe('headings without numbers', () => {
  const headings = documentByName('Unnumbered').content.flatMap((part) =>
    'style' in part && part.style.startsWith('heading')
      ? [`${part.style.slice(-1)} ${String(part.runs[0])}`]
      : [],
  )

  it.each([
    ['levels of the layout', 'styles=level&drawer=none', headings],
    ['styles of the layout', 'styles=name&drawer=none', headings],
    ['the outline', 'styles=none&boxes=none', headings],
    ['nowhere', 'boxes=none&drawer=none', []],
  ])('come from %s', async (_, query, expected) => {
    await open('Unnumbered', query)
    const { outline = [] } = (await report()) ?? {}
    const blocks = outline.flatMap((node) => [node, ...node.children])
    expect(blocks.map(({ level, title }) => `${level} ${title}`)).toEqual(expected)
  })
})

it('another document is read, never the old one under its name', async () => {
  await open('DutyReport', 'pad=1500')
  const old = await readTexts()
  const oldId = (await browser.stateOf(editor.tabId))?.documentId
  await editor.frame.evaluate(() => window.__hand.openOther?.())
  const stored = await editor.paragraphs()
  expect(stored).not.toEqual(old)
  const mixed: string[] = []
  await expect
    .poll(
      async () => {
        const state = await browser.stateOf(editor.tabId)
        const read = await readTexts()
        const isNext = state?.documentId !== oldId && state?.status === 'ready'
        if (isNext && read[0] === old[0]) mixed.push('old text, new document')
        return read
      },
      { timeout: APPEARS, interval: 30 },
    )
    .toEqual(stored)
  expect(mixed).toEqual([])
})

it('a sheet that is opened in the same page is none of our business, and the document after it is', async () => {
  await open('DutyReport')
  const path = new URL(editor.page.url()).pathname
  await editor.page.evaluate(() => history.pushState(null, '', '/sheet/DTestSheetAAAAAA'))
  await expect
    .poll(() => browser.stateOf(editor.tabId), { timeout: APPEARS })
    .toMatchObject({ status: 'unreadable', reason: 'not-text' })
  await editor.page.evaluate((to) => history.pushState(null, '', to), path)
  await waitUntilRead()
})

it('half-typed syllables are no text', async () => {
  await open('DutyReport')
  await editor.placeCaret(2, 0)
  const session = await browser.context.newCDPSession(editor.page)
  for (const text of ['xi', 'xie', 'xiezuo'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await editor.page.waitForTimeout(600)
  expect((await readTexts())[2]).not.toContain('xi')
  await session.send('Input.insertText', { text: '协作' })
  await expect.poll(async () => (await readTexts())[2], { timeout: APPEARS }).toMatch(/^协作/)
  await waitUntilRead()
})

it('keys that cause no input event are seen at once', async () => {
  await open('EveryMark')
  await editor.placeCaret(2, 5)
  const count = (await readTexts()).length
  await editor.page.keyboard.press('Enter')
  await expect.poll(async () => (await readTexts()).length, { timeout: 1_500 }).toBe(count + 1)
  await editor.page.keyboard.press('Backspace')
  await expect.poll(async () => (await readTexts()).length, { timeout: 1_500 }).toBe(count)
  await editor.page.keyboard.press('Backspace')
  await waitUntilRead()
})
