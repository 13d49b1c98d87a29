/**
 * What the extension costs the page that it reads: the same simulated document with and without it, in
 * turn. Times are those of the page's main thread at work, not of the clock, so that a busy machine is
 * fair to both.
 */
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { documentUrl } from '../../test/simulators/feishu/documents'
import { startSimulatorServer } from '../../test/simulators/server'
import { SITES } from '../../test/simulators/sites'
import { findBrowser, installedBrowser, launchWithExtension, trapRules } from '../browser'
import { CHROME_BUILD } from '../steps'
import { median } from './measure'

export interface PageCosts {
  findings: number
  /** Added to a key while somebody types, until the next key: the median of all keys. Milliseconds. */
  keyStroke: number
  /** The same shared out: what follows the keys (reading, sending, painting) included. Milliseconds. */
  keyStrokeShared: number
  /** Added by one key after which the writer pauses, all that follows included. Milliseconds. */
  pausedKeyStroke: number
  /** Added to each frame of a scroll. Milliseconds. */
  scrollFrame: number
  /** Added to the heap of the page. Bytes. */
  memory: number
}

const URL = documentUrl('BlankReport')
const ROUNDS = 7
const KEYS = 12
/** Between keys: a quick writer. Milliseconds. */
const PACE = 110
/** Until everything that a key sets off is over. Milliseconds. */
const SETTLED = 900
const WHEEL_STEPS = 40
const VIEWPORT = { width: 1280, height: 800 }
const PARAGRAPH = 16

/** Null: there is no browser on this machine. */
export async function measurePageCosts(): Promise<PageCosts | null> {
  if (!installedBrowser()) return null
  const server = await startSimulatorServer(SITES)
  const hostRules = trapRules(server.port)
  const plainBrowser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [`--host-resolver-rules=${hostRules}`, '--ignore-certificate-errors'],
  })
  const extended = await launchWithExtension({
    extension: CHROME_BUILD,
    hostRules,
    viewport: VIEWPORT,
  })
  try {
    const plain = await Subject.open(
      await plainBrowser.newContext({
        ignoreHTTPSErrors: true,
        viewport: VIEWPORT,
        locale: 'zh-CN',
      }),
    )
    const checked = await Subject.open(extended.context)
    const findings = await checked.waitForMarks()
    return { findings, ...(await compare(plain, checked)) }
  } finally {
    await extended.close()
    await plainBrowser.close()
    await server.close()
  }
}

async function compare(plain: Subject, checked: Subject): Promise<Omit<PageCosts, 'findings'>> {
  /** What each measurement gives with the extension minus what it gives without: medians of all rounds. */
  const added = async (rounds: number, measure: (subject: Subject) => Promise<number[][]>) => {
    const results = { plain: [] as number[][], checked: [] as number[][] }
    for (let round = 0; round <= rounds; round++)
      for (const [list, subject] of [
        [results.plain, plain],
        [results.checked, checked],
      ] as const) {
        const measured = await measure(subject)
        // The engine compiles in the first round.
        if (round > 0)
          measured.forEach((values, index) => {
            list[index] = [...(list[index] ?? []), ...values]
          })
      }
    return results.checked.map(
      (values, index) => median(values) - median(results.plain[index] ?? []),
    )
  }
  const none = Number.NaN
  const [keyStroke = none, keyStrokeShared = none] = await added(ROUNDS, (s) => s.type(KEYS))
  const [, pausedKeyStroke = none] = await added(ROUNDS, (subject) => subject.type(1))
  const [scrollFrame = none] = await added(ROUNDS, (subject) => subject.scroll())
  const [memory = none] = await added(3, (subject) => subject.memory())
  return { keyStroke, keyStrokeShared, pausedKeyStroke, scrollFrame, memory }
}

class Subject {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(context: BrowserContext): Promise<Subject> {
    const page = await context.newPage()
    await page.goto(URL)
    await page.waitForFunction(() => '__hand' in window)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.waitForTimeout(SETTLED)
    return new Subject(page, session)
  }

  /** The number of findings as the badge counts them. */
  async waitForMarks(): Promise<number> {
    await this.page.waitForFunction(() => (CSS.highlights.get('gaojian-error')?.size ?? 0) > 0)
    await this.page.waitForTimeout(3_000)
    return this.page.evaluate(() => {
      const badge = document.querySelector('gaojian-badge')?.shadowRoot
      const counts = badge?.querySelector('.texts')?.textContent?.match(/\d+/g) ?? []
      return counts.map(Number).reduce((sum, count) => sum + count, 0)
    })
  }

  /** Milliseconds of each key until the next, and of all that was done a key. */
  async type(keys: number): Promise<[number[], number[]]> {
    await this.page.bringToFront()
    await this.page.evaluate((index) => window.__hand.placeCaret(index, 2), PARAGRAPH)
    await this.page.waitForTimeout(SETTLED)
    const start = await this.busy()
    const each: number[] = []
    let before = start
    for (let key = 0; key < keys; key++) {
      await this.page.keyboard.press('a')
      await this.page.waitForTimeout(PACE)
      const now = await this.busy()
      each.push(now - before)
      before = now
    }
    await this.page.waitForTimeout(SETTLED)
    return [each, [((await this.busy()) - start) / keys]]
  }

  /** Milliseconds a frame. */
  async scroll(): Promise<[number[]]> {
    await this.page.bringToFront()
    await this.page.mouse.move(700, 400)
    await this.page.evaluate(() => window.__hand.scrollTo(0))
    await this.page.waitForTimeout(SETTLED)
    await this.page.evaluate(COUNT_FRAMES)
    const before = await this.busy()
    for (let step = 0; step < WHEEL_STEPS; step++) {
      await this.page.mouse.wheel(0, 120)
      await this.page.waitForTimeout(16)
    }
    await this.page.waitForTimeout(200)
    const after = await this.busy()
    return [[(after - before) / Number(await this.page.evaluate('countedFrames()'))]]
  }

  async memory(): Promise<[number[]]> {
    await this.session.send('HeapProfiler.collectGarbage')
    return [[await this.metric('JSHeapUsedSize')]]
  }

  private async busy(): Promise<number> {
    return (await this.metric('TaskDuration')) * 1_000
  }

  private async metric(name: string): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics')
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  }
}

/** As text: the transpiler puts helpers into functions that the page does not have. */
const COUNT_FRAMES = `{
  let frames = 0
  const count = () => { frames++; request = requestAnimationFrame(count) }
  let request = requestAnimationFrame(count)
  window.countedFrames = () => { cancelAnimationFrame(request); return frames }
}`
