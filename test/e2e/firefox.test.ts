/** The Firefox build in a real Firefox: it reads, marks, follows typing, and touches nothing. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFirefox, launchFirefoxWithExtension } from '../../scripts/firefox'
import { documentUrl } from '../simulators/feishu/documents'
import { type SimulatorServer, startSimulatorServer } from '../simulators/server'
import type {} from '../simulators/shared/hand'
import { SITES } from '../simulators/sites'

/** Hosts that Firefox calls for itself. */
const FIREFOX_HOSTS = /\.mozilla\.(?:com|net|org)$/

const path = findFirefox()
if (!path) console.log('No Firefox here: its smoke test is left out. FIREFOX_PATH names one.')

describe.skipIf(!path)('Firefox', () => {
  let server: SimulatorServer
  let firefox: Browser

  beforeAll(async () => {
    server = await startSimulatorServer(SITES)
    firefox = await launchFirefoxWithExtension(path ?? '', server.port)
  })
  afterAll(async () => {
    await firefox?.close()
    await server?.close()
  })

  const marks = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('gaojian-'))
        .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
    )

  it('reads a Feishu document, marks it and follows typing', async () => {
    const page = await firefox.newPage()
    await page.goto(documentUrl('DutyReport'))
    await expect.poll(() => marks(page), { timeout: 15_000 }).toContain('____')
    expect(await marks(page)).toEqual(expect.arrayContaining(['××', '【姓名】']))
    expect(await page.$('gaojian-badge')).not.toBeNull()

    await page.evaluate(() => window.__hand.placeCaret(6, 6))
    await page.keyboard.type('由【部门】')
    await expect.poll(() => marks(page), { timeout: 10_000 }).toContain('【部门】')
    expect(await page.evaluate(() => window.__hand.guardDetails())).toEqual([])
    expect(server.strays.filter(({ host }) => !FIREFOX_HOSTS.test(host))).toEqual([])
  })
})
