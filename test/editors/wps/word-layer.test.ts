import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCallQueue } from '../../../lib/editors/wps/word/call-queue'
import { createWordLayer } from '../../../lib/editors/wps/word/word-layer'
import { type FakeDocument, fakeApplication } from './fake-application'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp(document: FakeDocument) {
  const fake = fakeApplication(document)
  const box = { application: fake.application }
  const layer = createWordLayer(
    { find: () => box, state: async () => 'ready' as const },
    createCallQueue(),
  )
  const settle = async <Result>(promise: Promise<Result>): Promise<Result> => {
    await vi.advanceTimersByTimeAsync(200)
    return promise
  }
  const read = async (since?: number) => {
    const reading = await settle(layer.read(since))
    if (reading.state !== 'read') throw new Error(reading.state)
    return reading.changes
  }
  const whole = async () => {
    const { content } = await read()
    if (content.kind !== 'whole') throw new Error('not whole')
    return content.paragraphs
  }
  return { fake, layer, read, whole, settle, document }
}

describe('reading', () => {
  it('asks for the text alone, and sends what changed', async () => {
    const { fake, read, document } = setUp({ text: '题目\r甲\r乙\r' })
    const first = await read()
    expect(first.content).toMatchObject({
      kind: 'whole',
      paragraphs: [{ text: '题目' }, { text: '甲' }, { text: '乙' }],
    })
    const same = await read(first.revision)
    expect(same).toEqual({ revision: first.revision, content: { kind: 'changes', splices: [] } })
    document.text = '题目\r新\r甲\r乙\r'
    const { content } = await read(first.revision)
    expect(content).toMatchObject({ splices: [{ start: 1, remove: 0, insert: [{ text: '新' }] }] })
    expect(new Set(fake.asked)).toEqual(new Set(['A.ActiveDocument.Content.Text']))
    expect(fake.wrong).toEqual([])
  })

  it('keeps the keys of lines around an edit and of the edited one', async () => {
    const { whole, document } = setUp({ text: '题目\r甲\r乙\r' })
    const before = (await whole()).map(({ key }) => key)
    document.text = '题目\r甲改\r乙\r'
    expect((await whole()).map(({ key }) => key)).toEqual(before)
  })

  it('does not take no text at all for an empty document', async () => {
    const { layer, settle } = setUp({ text: '' })
    expect(await settle(layer.read(undefined))).toEqual({ state: 'failed' })
  })
})

describe('outline levels', () => {
  const text = '工作总结\r一、概况\r这一段是正文，写得比标题长。\r二、打算\r'

  it('are asked for of lines that look like headings, where paragraphs say that they have them', async () => {
    const level = vi.fn((ordinal: number) => (ordinal === 2 || ordinal === 4 ? 1 : 10))
    const { whole, fake } = setUp({ text, level })
    await whole()
    expect((await whole()).map(({ heading }) => heading)).toEqual([undefined, 1, undefined, 1])
    expect(level.mock.calls.flat()).not.toContain(3)
    expect(fake.wrong).toEqual([])
    await whole()
    expect(level).toHaveBeenCalledTimes(3)
  })

  it('are not asked for where they do not', async () => {
    const { whole, fake } = setUp({ text })
    await whole()
    await whole()
    expect(fake.asked.every((path) => path.endsWith('Content.Text'))).toBe(true)
    expect(fake.wrong).toEqual([])
  })
})

describe('going to a place', () => {
  const text = '题目\r甲方完成××项\r乙方完成××项\r'

  async function reveal(document: Partial<FakeDocument>, highlight = false) {
    const parts = setUp({ text, ...document })
    const key = (await parts.whole())[2]?.key ?? ''
    const place = { key, start: 4, end: 6, text: '××' }
    const result = await parts.settle(parts.layer.reveal(place, highlight))
    return { ...parts, result, place }
  }

  it('scrolls to a range whose text was read back', async () => {
    const { result, fake } = await reveal({ drift: 7 })
    expect(result).toBe('moved')
    expect(fake.scrolledTo).toEqual([{ start: 15 + 14, end: 17 + 14 }])
    expect(fake.set).toEqual([])
    expect(fake.asked.some((path) => path.includes('Find'))).toBe(false)
  })

  it('marks it only where the switch is on, and takes the mark away', async () => {
    const { fake, layer, settle } = await reveal({}, true)
    const range = { start: 15, end: 17 }
    expect(fake.set).toEqual([['HighlightColorIndexTemp', 7, range]])
    await settle(layer.clearMarks())
    expect(fake.set.at(-1)).toEqual(['HighlightColorIndexTemp', 0, range])
  })

  it('searches for words that stand once where positions do not verify', async () => {
    const find = vi.fn((words: string) => [{ pos: 40, len: words.length }])
    const { result, fake, layer, settle } = await reveal({ find, hasNoRanges: true })
    expect(result).toBe('moved')
    const [words = ''] = find.mock.calls[0] ?? []
    expect(words).toContain('××')
    expect(text.split(words)).toHaveLength(2)
    expect(fake.scrolledTo).toEqual([{ start: 40, end: 40 + words.length }])
    await settle(layer.clearMarks())
    expect(fake.asked.at(-1)).toBe('A.ActiveDocument.Find.ClearHitHighlight()')
  })

  it('does not go to one of several places', async () => {
    const find = () => [
      { pos: 4, len: 2 },
      { pos: 9, len: 2 },
    ]
    const { result, fake } = await reveal({ find, hasNoRanges: true })
    expect(result).toBe('failed')
    expect(fake.scrolledTo).toEqual([])
  })

  it('is absent when the paragraph or its words are gone', async () => {
    const { layer, settle, place, document } = await reveal({})
    expect(await settle(layer.reveal({ ...place, key: 'line-99' }, false))).toBe('absent')
    document.text = '题目\r甲方完成××项\r乙方完成三十项\r'
    expect(await settle(layer.reveal(place, false))).toBe('absent')
  })
})
