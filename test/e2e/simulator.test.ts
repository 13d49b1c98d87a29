/** The Feishu simulator tested without the extension: it must behave as the real page does. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentByName, documentUrl } from '../simulators/feishu/documents'
import { seedParagraphs } from '../simulators/feishu/documents/seed'
import { launchPlainBrowser, type PlainBrowser } from './support/plain-browser'
import { readModel } from './support/read-model'

let browser: PlainBrowser
let page: Page

beforeAll(async () => {
  browser = await launchPlainBrowser()
})
afterAll(() => browser.close())
afterEach(() => page.close())

async function open(url: string): Promise<void> {
  page = await browser.openPage(url)
  await page.waitForFunction(() => '__simulator' in window)
}

const guards = () => page.evaluate(() => window.__simulator.guards())
const violations = async () => Object.values(await guards()).reduce((sum, count) => sum + count, 0)
const paragraphs = () => page.evaluate(() => window.__simulator.getParagraphs())
/** Typing reaches the stored text a moment later, so it is polled for. */
const paragraphOf = async (index: number) => (await paragraphs())[index]

async function caretAt(paragraph: number, offset: number): Promise<void> {
  await page.evaluate(([p, o]) => window.__simulator.placeCaret(p, o), [paragraph, offset] as const)
}

describe('the model', () => {
  it.each(['current', 'legacy', 'editor'])('is reached by the %s path', async (path) => {
    await open(documentUrl('DutyReport', { query: `model=${path}` }))
    await page.waitForFunction(() => window.PageMain)
    const texts = await page.evaluate(readModel, path)
    expect(texts).toEqual(seedParagraphs(documentByName('DutyReport')))
  })

  it('is only in the service’s list of blocks, or only on the fibers, in those variants', async () => {
    const titleBy = () =>
      page.evaluate(() => {
        type Block = { type: string; zoneState: { allText: string } }
        type Fiber = { memoizedProps: Record<string, unknown>; return: Fiber | null }
        const main = window.PageMain as {
          blockManager?: unknown
          editor?: { editor?: { api: { modelService: { allBlockModels: Map<number, Block> } } } }
        }
        const blocks = main?.editor?.editor?.api.modelService.allBlockModels.values() ?? []
        const listed = [...blocks].find(({ type }) => type === 'page')
        const element = document.querySelector('.root-block') as unknown as Record<string, Fiber>
        const name = Object.keys(element ?? {}).find((key) => key.startsWith('__reactFiber$'))
        let fiber: Fiber | null = (name && element[name]) || null
        while (fiber && !fiber.memoizedProps.editorAPI) fiber = fiber.return
        const api = fiber?.memoizedProps.editorAPI as { structService: { rootBlock: Block } }
        const text = (block: Block | undefined) => block?.zoneState.allText.trim() ?? null
        return [main?.blockManager, text(listed), text(api?.structService.rootBlock)]
      })
    const { title } = documentByName('DutyReport')
    await open(documentUrl('DutyReport', { query: 'model=service' }))
    await expect.poll(titleBy).toEqual([undefined, title, null])
    await page.goto(documentUrl('DutyReport', { query: 'model=fiber' }))
    await expect.poll(titleBy).toEqual([undefined, null, title])
  })

  it('is absent in the variant without a path', async () => {
    await open(documentUrl('DutyReport', { query: 'model=none' }))
    await page.waitForFunction(() => window.PageMain)
    expect(await page.evaluate(readModel, 'current')).toBeNull()
  })

  it('is cyclic, and its nodes throw once destroyed', async () => {
    await open(documentUrl('DutyReport'))
    await page.waitForFunction(() => window.PageMain)
    const outcome = await page.evaluate(() => {
      type Block = { type: string; parent: Block; children: Block[] }
      const main = window.PageMain as { blockManager: { rootBlockModel: Block } }
      const root = main.blockManager.rootBlockModel
      const child = root.children[3]
      const isCyclic = child?.parent === root
      window.__simulator.navigate('WorkPlan')
      try {
        return { isCyclic, thrown: child?.type }
      } catch {
        return { isCyclic, thrown: true }
      }
    })
    expect(outcome).toEqual({ isCyclic: true, thrown: true })
  })

  it('holds pending blocks until their slice arrives', async () => {
    await open(documentUrl('MiddleReport', { query: 'first=100&size=400&delay=50' }))
    await page.waitForFunction(() => window.PageMain)
    expect(await page.evaluate(() => window.__simulator.pendingCount())).toBe(500)
    expect((await page.evaluate(readModel, 'current'))?.length).toBe(101)
    expect(await page.evaluate(() => window.__simulator.loadSlice())).toBe(100)
    expect(await page.evaluate(() => window.__simulator.loadSlice())).toBe(0)
    expect((await page.evaluate(readModel, 'current'))?.length).toBe(601)
  })

  it('loads slices when scrolled near them', async () => {
    await open(documentUrl('MiddleReport', { query: 'first=20&size=100&delay=50' }))
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, 600)
    await page.waitForFunction(() => window.__simulator.pendingCount() === 480)
    expect(await violations()).toBe(0)
  })

  it('hydrates code blocks late', async () => {
    await open(documentUrl('EveryBlock', { query: 'fallback=400&hydration=0' }))
    await page.waitForSelector('.docx-fallback-block')
    await page.waitForSelector('.docx-code-block .code-line-wrapper')
  })

  it('hides another document in a synced block, with ids that collide', async () => {
    await open(documentUrl('EveryBlock'))
    await page.waitForFunction(() => window.PageMain)
    const inner = await page.evaluate(() => {
      type Block = {
        id: number
        type: string
        children: Block[]
        isAllDataReady?: boolean
        innerBlockManager?: { rootBlockModel: Block }
      }
      const main = window.PageMain as { blockManager: { rootBlockModel: Block } }
      const synced = main.blockManager.rootBlockModel.children.find(
        ({ type }) => type === 'synced_reference',
      )
      return {
        own: synced?.children.length,
        ready: synced?.isAllDataReady,
        ids: synced?.innerBlockManager?.rootBlockModel.children.map(({ id }) => id),
      }
    })
    expect(inner).toEqual({ own: 0, ready: true, ids: [2] })
  })
})

describe('the page', () => {
  it('mounts about two screens of 6,000 blocks and follows the wheel', async () => {
    await open(documentUrl('LongReport'))
    const mounted = () =>
      page.evaluate(() => {
        const blocks = [...document.querySelectorAll('.root-block .block')]
        const real = blocks.filter((block) => !block.closest('.bear-virtual-pre-renderer'))
        return {
          count: real.length,
          copies: blocks.length - real.length,
          first: real[0]?.textContent,
        }
      })
    const before = await mounted()
    expect(before.count).toBeGreaterThan(15)
    expect(before.count).toBeLessThan(80)
    expect(before.copies).toBeGreaterThan(0)
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, 20_000)
    await page.waitForFunction(
      (first) => !document.querySelector('.root-block')?.textContent?.includes(first),
      before.first ?? '',
    )
    expect((await mounted()).count).toBeLessThan(80)
    expect(await violations()).toBe(0)
  })

  it('locates any block, and says no to an unknown one', async () => {
    await open(documentUrl('LongReport'))
    await page.waitForFunction(() => window.PageMain)
    for (const paragraph of [5990, 40, 3000]) {
      expect(await page.evaluate((p) => window.__simulator.locate(p), paragraph)).toBe(true)
      const inView = await page.evaluate((p) => {
        const box = window.__simulator.zoneAt(p)?.getBoundingClientRect()
        return box !== undefined && box.top > 40 && box.bottom < 800
      }, paragraph)
      expect(inView).toBe(true)
    }
    const unknown = await page.evaluate(() =>
      (
        window.PageMain as { locateBlockWithRecordIdImpl(id: string): Promise<boolean> }
      ).locateBlockWithRecordIdImpl('none'),
    )
    expect(unknown).toBe(false)
    expect(await violations()).toBe(0)
  })

  it('splits leaves inside words and ends lines with a zero-width enter', async () => {
    await open(documentUrl('DutyReport'))
    const zone = await page.evaluate(() => {
      const element = window.__simulator.zoneAt(2)
      return {
        leaves: element?.querySelectorAll('[data-leaf]:not([data-enter])').length,
        enter: element?.querySelector('[data-enter]')?.textContent,
      }
    })
    expect(zone.leaves).toBeGreaterThan(2)
    expect(zone.enter).toBe('\u200B')
  })

  it('refuses inline scripts', async () => {
    await open(documentUrl('DutyReport'))
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.head.append(script)
      return 'ran' in window
    })
    expect(ran).toBe(false)
  })

  it('shows old documents and sheets without a model', async () => {
    await open(documentUrl('DutyReport', { kind: 'docs' }))
    expect(await page.evaluate(() => [window.PageMain === undefined, 'editor' in window])).toEqual([
      true,
      true,
    ])
    await page.goto(documentUrl('DutyReport', { kind: 'sheets' }))
    expect(await page.locator('canvas').count()).toBe(1)
  })

  it('lets old documents be written, by key and by hand, in whole or near the view', async () => {
    await open(documentUrl('DutyReport', { kind: 'docs' }))
    const texts = () => page.evaluate(() => window.__hand.getParagraphs())
    const before = await texts()
    await page.evaluate(() => window.__hand.placeCaret(1, 2))
    await page.keyboard.insertText('甲')
    await expect.poll(async () => (await texts())[1]).toBe('各位甲领导、各位同事：')
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('乙')
    await expect
      .poll(async () => (await texts()).slice(1, 3))
      .toEqual(['各位甲', '乙领导、各位同事：'])
    await page.evaluate(() => {
      window.__hand.merge?.(2)
      window.__hand.write?.(1, 2, 4, '')
      window.__hand.split?.(0, 4)
    })
    const whole = [before[0]?.slice(0, 4), before[0]?.slice(4), ...before.slice(1)]
    expect(await texts()).toEqual(whole)
    expect(await page.locator('#innerdocbody > .ace-line').allTextContents()).toEqual(whole)
    expect(await violations()).toBe(0)

    await page.goto(documentUrl('MiddleReport', { kind: 'docs', query: 'lines=60' }))
    const mounted = () => page.locator('#innerdocbody > .ace-line').count()
    await expect.poll(mounted).toBe(60)
    expect(await page.locator('.adit-virtual-scroll-placeholder').count()).toBe(2)
    const first = await page.locator('.ace-line').first().textContent()
    await page.evaluate(() => window.__hand.scrollTo(1))
    await expect.poll(() => page.locator('.ace-line').first().textContent()).not.toBe(first)
    expect(await mounted()).toBe(60)
  })

  it('numbers headings, alone or with their path', async () => {
    await open(documentUrl('DutyReport'))
    await page.evaluate(() => {
      const heading = (level: number, sequence: string, fullNumber: boolean) => ({
        type: `heading${level}`,
        text: '标题',
        sequence,
        fullNumber,
      })
      window.__simulator.setDocument({
        title: '题',
        blocks: [
          heading(1, '1', true),
          heading(2, 'auto', true),
          heading(2, 'auto', true),
          heading(1, 'auto', true),
          heading(2, '3', false),
        ],
      })
    })
    expect(await page.locator('.render-unit-wrapper .heading-order').allTextContents()).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '3',
    ])
  })

  it('opens another node without a reload', async () => {
    await open(documentUrl('DutyReport', { kind: 'wiki' }))
    await page.evaluate(() => {
      ;(window as unknown as { kept: boolean }).kept = true
      window.__simulator.navigate('WorkPlan')
    })
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    expect(await paragraphs()).toEqual(seedParagraphs(documentByName('WorkPlan')))
    expect(page.url()).toContain('/wiki/WorkPlan')
  })
})

describe('typing', () => {
  it('reaches the model, through every way of repairing the line', async () => {
    await open(documentUrl('DutyReport'))
    await caretAt(2, 5)
    for (const letter of ['本', '年', '度', '内', '，', '即']) {
      await page.keyboard.insertText(letter)
      await page.waitForTimeout(70)
    }
    await expect.poll(() => paragraphOf(2)).toMatch(/^2025年本年度内，即，我担任/)
    expect(await violations()).toBe(0)
  })

  it('is fast enough for a burst and keeps the caret', async () => {
    await open(documentUrl('DutyReport'))
    await caretAt(1, 2)
    await page.keyboard.type('abcdefghijklmnop', { delay: 15 })
    await expect.poll(() => paragraphOf(1)).toBe('各位abcdefghijklmnop领导、各位同事：')
    expect(await violations()).toBe(0)
  })

  it('splits a block at Enter, gives the new one the highest id, and joins it again', async () => {
    await open(documentUrl('DutyReport'))
    const before = await paragraphs()
    await caretAt(1, 4)
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('新')
    await expect
      .poll(async () => (await paragraphs()).slice(1, 3))
      .toEqual(['各位领导', '新、各位同事：'])
    const after = await paragraphs()
    expect(after.length).toBe(before.length + 1)
    const ids = await page.evaluate(() =>
      [1, 2, 3].map((p) => Number(window.__simulator.zoneAt(p)?.dataset.zoneId)),
    )
    expect(ids[1]).toBeGreaterThan(ids[2] ?? 0)
    await caretAt(2, 0)
    await page.keyboard.press('Backspace')
    await expect.poll(() => paragraphOf(1)).toBe('各位领导新、各位同事：')
    expect(await violations()).toBe(0)
  })

  it('composes with an input method', async () => {
    await open(documentUrl('DutyReport'))
    await caretAt(1, 2)
    const session = await browser.context.newCDPSession(page)
    for (const text of ['n', 'ni', 'nih']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 3, selectionEnd: 3 })
      await page.waitForTimeout(60)
    }
    expect((await paragraphs())[1]).toBe('各位领导、各位同事：')
    await session.send('Input.insertText', { text: '你好' })
    await expect.poll(() => paragraphOf(1)).toBe('各位你好领导、各位同事：')
    expect(await violations()).toBe(0)
  })

  it('keeps embeds while the text around them changes', async () => {
    await open(documentUrl('EveryBlock'))
    await caretAt(1, 6)
    await page.keyboard.insertText('新')
    await expect
      .poll(() => paragraphOf(1))
      .toBe(
        '本季度由\uFFFC牵新头，会同质量组完成评审，详见评审记录，命令为make review，合格率\uFFFC达到____。',
      )
    expect(await violations()).toBe(0)
  })

  it('takes remote edits, seen or not, and a new editor over the same document', async () => {
    await open(documentUrl('LongReport'))
    await page.evaluate(() => {
      window.__simulator.remoteEdit(5000, '改过的段落。')
      window.__simulator.remoteEdit(2, '看得见的段落。')
      window.__simulator.remoteInsert(2, '新的段落。')
      window.__simulator.replaceEditor()
    })
    const texts = await paragraphs()
    expect([texts[2], texts[3], texts[5001]]).toEqual([
      '看得见的段落。',
      '新的段落。',
      '改过的段落。',
    ])
    expect(await page.locator('.root-block').count()).toBe(1)
    expect(await violations()).toBe(0)
  })
})

describe('the guards', () => {
  type Name = keyof Awaited<ReturnType<typeof guards>>
  const planted: [Name, () => void][] = [
    [
      'foreignNodes',
      () => document.querySelector('.ace-line')?.append(document.createElement('mark')),
    ],
    ['foreignAttributes', () => document.querySelector('.root-block')?.setAttribute('data-x', '1')],
    [
      'foreignText',
      () => {
        const text = document.querySelector('.block [data-leaf]')?.firstChild
        if (text) text.nodeValue = '改'
      },
    ],
    [
      'setters',
      () => {
        type Block = { children: Block[]; replaceText(): void }
        const main = window.PageMain as { blockManager: { rootBlockModel: Block } }
        main.blockManager.rootBlockModel.children[0]?.replaceText()
      },
    ],
    [
      'setters',
      () => {
        ;(
          window.PageMain as { blockManager: { rootBlockModel: { type: string } } }
        ).blockManager.rootBlockModel.type = 'x'
      },
    ],
    ['clipboard', () => void navigator.clipboard.writeText('x').catch(() => {})],
    ['messages', () => window.postMessage('x', '*')],
    [
      'selections',
      () => document.getSelection()?.selectAllChildren(document.querySelector('.ace-line') as Node),
    ],
    ['scrolls', () => document.querySelector('.bear-web-x-container')?.scrollBy(0, 50)],
    ['focus', () => document.querySelector<HTMLElement>('.root-block')?.focus()],
  ]

  it.each(planted)('see a planted violation: %s', async (name, violate) => {
    await open(documentUrl('DutyReport'))
    await page.waitForFunction(() => window.PageMain)
    // Past the echo of the page's own work.
    await page.waitForTimeout(900)
    expect(await violations()).toBe(0)
    await page.evaluate(violate)
    await expect.poll(async () => (await guards())[name]).toBeGreaterThan(0)
  })

  it('see a foreign node in the middle of typing', async () => {
    await open(documentUrl('DutyReport'))
    await page.evaluate(() => {
      document.addEventListener(
        'input',
        () => document.querySelector('.ace-line')?.append(document.createElement('mark')),
        { once: true },
      )
    })
    await caretAt(1, 2)
    await page.keyboard.insertText('字')
    await expect.poll(async () => (await guards()).foreignNodes).toBeGreaterThan(0)
  })
})
