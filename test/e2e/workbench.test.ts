/** The workbench: paste, drop, type, all without a cloud document. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { buildDocx, paragraph } from '../editors/file/build-docx'
import { ExtensionBrowser } from './support/extension-browser'
import { type PanelPage, translate } from './support/panel-page'

let browser: ExtensionBrowser
let workbench: PanelPage

beforeAll(async () => {
  browser = await ExtensionBrowser.launch({ viewport: { width: 1280, height: 900 } })
})
beforeEach(async () => {
  workbench = await browser.openWorkbench()
})
afterEach(async () => {
  browser.expectNothingLeft()
  await browser.closeTabs()
})
afterAll(() => browser?.close())

const TEXT = [
  '上半年工作总结',
  '一、主要工作',
  '上半年受理申请____件，办结率为××%。',
  '二、下半年打算',
  '继续压缩办理时限，按月公开办理结果。',
].join('\n')

const surface = () =>
  workbench.page.getByRole('textbox', { name: translate('pages.workbench.text') })

const painted = () =>
  workbench.page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('gaojian-') ? [...highlight].map((range) => (range as Range).toString()) : [],
    ),
  )

async function paste(text: string): Promise<void> {
  await workbench.page.bringToFront()
  await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await surface().click()
  await workbench.page.keyboard.press('ControlOrMeta+v')
}

it('analyses a pasted text and marks it', async () => {
  await paste(TEXT)
  await expect.poll(painted).toEqual(expect.arrayContaining(['____', '××']))
  expect(await workbench.outlineTitles()).toEqual(['一、主要工作', '二、下半年打算'])
  await workbench.showFindings()
  expect(await workbench.findingOf('____').count()).toBe(1)
})

it('analyses again while typing', async () => {
  await paste(TEXT)
  await expect.poll(painted).toContain('____')
  await workbench.page.keyboard.press('ControlOrMeta+End')
  await workbench.page.keyboard.insertText('由【部门】负责。')
  await expect.poll(painted).toContain('【部门】')
  await workbench.showFindings()
  expect(await workbench.findingOf('【部门】').count()).toBe(1)
})

it('goes to a finding', async () => {
  await paste(
    [TEXT, ...Array.from({ length: 60 }, () => '继续努力。'), '落款：【单位】'].join('\n'),
  )
  await expect.poll(() => workbench.page.locator('.finding').count()).toBe(0)
  await workbench.showFindings()
  await workbench.findingOf('____').getByRole('button').first().click()
  const inView = () =>
    workbench.page.evaluate(() => {
      const focus = CSS.highlights.get('gaojian-focus')
      const [range] = focus ? [...focus] : []
      const top = (range as Range | undefined)?.getBoundingClientRect().top ?? -1
      return top > 0 && top < innerHeight
    })
  await expect.poll(inView).toBe(true)
})

it('reads a Word file that is dropped', async () => {
  const bytes = await buildDocx({
    body: TEXT.split('\n')
      .map((line) => paragraph(line))
      .join(''),
  })
  const transfer = await workbench.page.evaluateHandle(
    (numbers) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(numbers)], '总结.docx'))
      return data
    },
    [...bytes],
  )
  await workbench.page.dispatchEvent('.workbench__text', 'drop', { dataTransfer: transfer })
  await workbench.page
    .getByText(translate('pages.workbench.opened', { name: '总结.docx' }))
    .waitFor()
  await expect.poll(painted).toEqual(expect.arrayContaining(['____', '××']))
  expect(await workbench.outlineTitles()).toEqual(['一、主要工作', '二、下半年打算'])
})

it('says why a file cannot be read, and keeps the text', async () => {
  await paste(TEXT)
  await expect.poll(painted).toContain('____')
  await workbench.page.setInputFiles('input[type=file]', {
    name: '坏.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004 no Word file'),
  })
  await workbench.page.locator('.note[data-problem]').waitFor()
  expect(await surface().textContent()).toContain('上半年受理申请')
})

it('opens the sample', async () => {
  const sample = await browser.openWorkbench('?sample=1')
  await sample.waitUntilReady()
  expect((await sample.outlineTitles()).length).toBeGreaterThan(3)
  await sample.showFindings()
  expect(await sample.findings.count()).toBeGreaterThan(3)
})
