/** `npx tsx test/e2e/screenshots.ts`: pictures of every page, light and dark, into docs/images. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import type { browser } from 'wxt/browser'
import { launchWithExtension, trapRules } from '../../scripts/browser'
import { buildForChrome, CHROME_BUILD, PROJECT } from '../../scripts/steps'
import { documentUrl } from '../simulators/feishu/documents'
import { startSimulatorServer } from '../simulators/server'
import { SITES } from '../simulators/sites'
import { documentUrl as canvasUrl } from '../simulators/tencent/doc/documents'

/** In the extension's pages, where `evaluate` runs. */
declare const chrome: typeof browser

const FOLDER = join(PROJECT, 'docs', 'images')
const DOCUMENT = documentUrl('DutyReport')
const SIZES = {
  popup: { width: 400, height: 600 },
  sidepanel: { width: 360, height: 800 },
  workbench: { width: 1280, height: 860 },
  options: { width: 1100, height: 800 },
  diagnosis: { width: 1100, height: 1000 },
  feishu: { width: 1280, height: 800 },
  tencent: { width: 1280, height: 800 },
}

async function photographAll(colorScheme: 'light' | 'dark', port: number): Promise<void> {
  const { context, extensionId, close } = await launchWithExtension({
    extension: CHROME_BUILD,
    hostRules: trapRules(port),
    colorScheme,
  })
  const save = (name: string) => join(FOLDER, `${name}-${colorScheme}.png`)
  const address = (page: string) => `chrome-extension://${extensionId}/${page}`
  try {
    const document = await context.newPage()
    await document.setViewportSize(SIZES.feishu)
    await document.goto(DOCUMENT)
    await document.waitForFunction(() => (CSS.highlights.get('gaojian-error')?.size ?? 0) > 0)
    await document.screenshot({ path: save('feishu') })
    const { x, y } = await document.evaluate(() => {
      const [range] = CSS.highlights.get('gaojian-error') ?? []
      const { left, top } = (range as Range).getBoundingClientRect()
      return { x: left + 6, y: top + 6 }
    })
    await document.mouse.move(x, y)
    await document.locator('gaojian-card').waitFor({ state: 'attached' })
    await document.screenshot({ path: save('card') })

    const canvas = await context.newPage()
    await canvas.setViewportSize(SIZES.tencent)
    await canvas.goto(canvasUrl('DutyReport'))
    await canvas.locator('gaojian-marks').waitFor({ state: 'attached' })
    await canvas.waitForTimeout(500)
    await canvas.screenshot({ path: save('tencent') })
    await canvas.close()

    const tabId = await findTab(context, address('popup.html?tab=0'))
    for (const name of ['popup', 'sidepanel'] as const) {
      const page = await context.newPage()
      await page.setViewportSize(SIZES[name])
      await page.goto(address(`${name}.html?tab=${tabId}`))
      await page.getByRole('tablist').waitFor()
      await page
        .getByRole('tab')
        .nth(name === 'popup' ? 1 : 0)
        .click()
      await page.screenshot({ path: save(name) })
    }

    const workbench = await context.newPage()
    await workbench.setViewportSize(SIZES.workbench)
    await workbench.goto(address('workbench.html?sample=1'))
    await workbench.getByRole('tablist').waitFor()
    await workbench.getByRole('tab').nth(1).click()
    await workbench.waitForFunction(() => (CSS.highlights.get('gaojian-error')?.size ?? 0) > 0)
    await workbench.screenshot({ path: save('workbench') })

    const options = await context.newPage()
    await options.setViewportSize(SIZES.options)
    await options.goto(address('options.html'))
    await options.locator('.group__toggle').first().click()
    await options.screenshot({ path: save('options') })

    const diagnosis = await context.newPage()
    await diagnosis.setViewportSize(SIZES.diagnosis)
    await diagnosis.goto(address(`diagnosis.html?tab=${tabId}`))
    await diagnosis.locator('.diagnosis .button--primary').click()
    await diagnosis.locator('.layers').waitFor()
    await diagnosis.screenshot({ path: save('diagnosis') })
  } finally {
    await close()
  }
}

async function findTab(context: BrowserContext, extensionPage: string): Promise<number> {
  const page = await context.newPage()
  await page.goto(extensionPage)
  const id = await page.evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    `${new URL(DOCUMENT).origin}/*`,
  )
  await page.close()
  if (id === undefined) throw new Error('the document has no tab')
  return id
}

buildForChrome()
mkdirSync(FOLDER, { recursive: true })
const server = await startSimulatorServer(SITES)
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    await photographAll(colorScheme, server.port)
  }
} finally {
  await server.close()
}
console.log(`Saved to ${FOLDER}`)
