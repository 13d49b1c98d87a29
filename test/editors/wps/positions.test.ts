import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findPositions } from '../../../lib/editors/wps/word/positions'

/** A document whose characters may be followed by positions without text. */
function fake(paragraphs: readonly string[], hidden: (index: number) => number) {
  const slots: string[] = []
  const starts: number[] = []
  let index = 0
  for (const paragraph of paragraphs) {
    starts.push(slots.length)
    for (const character of `${paragraph}\r`) {
      for (let count = hidden(index++); count > 0; count--) slots.push('')
      slots.push(character)
    }
  }
  const raw = paragraphs.map((paragraph) => `${paragraph}\r`).join('')
  return {
    calls: {
      paragraphStart: vi.fn(async (ordinal: number) => starts[ordinal - 1] ?? 0),
      rangeText: vi.fn(async (start: number, end: number) => slots.slice(start, end).join('')),
    },
    place: (ordinal: number, start: number, end: number) => {
      const before = paragraphs
        .slice(0, ordinal - 1)
        .reduce((sum, text) => sum + text.length + 1, 0)
      return {
        ordinal,
        inParagraph: start,
        inDocument: before + start,
        quote: raw.slice(before + start, before + end),
      }
    },
  }
}

describe('positions', () => {
  it('are those of the text where nothing drifts, in two calls', async () => {
    const { calls, place } = fake(['甲乙丙', '丁戊己'], () => 0)
    expect(await findPositions(calls, place(2, 1, 3))).toEqual({ start: 5, end: 7 })
    expect(calls.rangeText).toHaveBeenCalledTimes(1)
  })

  it('are found wherever fields and objects take room', async () => {
    const gaps = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(90)), {
      minLength: 40,
      maxLength: 40,
    })
    const property = fc.asyncProperty(
      gaps,
      fc.nat(20),
      fc.nat(8),
      async (hidden, start, length) => {
        const text = '各班组按月核对台账并逐项落实整改，问题当天登记，责任到人。'
        const { calls, place } = fake(['题目', text], (index) => hidden[index] ?? 0)
        const wanted = place(2, start, start + length + 1)
        const found = await findPositions(calls, wanted)
        expect(found && (await calls.rangeText(found.start, found.end))).toBe(wanted.quote)
      },
    )
    await fc.assert(property, { numRuns: 300 })
  })

  it('are looked for from the start where the paragraph is another one', async () => {
    const { calls, place } = fake(['甲乙丙', '丁戊己', '庚辛壬'], (index) => (index === 1 ? 3 : 0))
    calls.paragraphStart.mockResolvedValue(0)
    const found = await findPositions(calls, place(3, 0, 2))
    expect(found && (await calls.rangeText(found.start, found.end))).toBe('庚辛')
  })

  it('are none where another text stands there by now, after few calls', async () => {
    const { calls, place } = fake(['甲乙丙', '丁戊己'], () => 0)
    expect(await findPositions(calls, { ...place(2, 0, 2), quote: '改过' })).toBeNull()
    expect(
      await findPositions(calls, { ...place(2, 0, 2), inDocument: 900, quote: '改过' }),
    ).toBeNull()
    expect(calls.rangeText.mock.calls.length).toBeLessThan(80)
  })
})
