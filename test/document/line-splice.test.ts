import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentLine } from '../../lib/document/line'
import { findLineSplice, firstAtLine, shiftOf, spliceValues } from '../../lib/document/line-splice'
import { splitLines } from '../../lib/document/lines'

const lineOf = (text: string) => {
  const [line] = splitLines({ key: text, text })
  if (!line) throw new RangeError('no line')
  return line
}
const known = [...'一二三四五六'].map(lineOf)

/** Lines by their places in `known`, each a paragraph. */
const documentOf = (indices: readonly number[]): DocumentLine[] =>
  indices.flatMap((index, paragraph) => {
    const line = known[index]
    return line ? [{ paragraph, line }] : []
  })

describe('the splice between two readings', () => {
  it.each([
    { name: 'nothing', before: [0, 1, 2], after: [0, 1, 2], splice: [3, 0, 0] },
    { name: 'a line in the middle', before: [0, 1, 2], after: [0, 3, 1, 2], splice: [1, 0, 1] },
    { name: 'a line at the start', before: [0, 1], after: [3, 0, 1], splice: [0, 0, 1] },
    { name: 'a line at the end', before: [0, 1], after: [0, 1, 3], splice: [2, 0, 1] },
    { name: 'a line less', before: [0, 1, 2], after: [0, 2], splice: [1, 1, 0] },
    { name: 'another line', before: [0, 1, 2], after: [0, 3, 2], splice: [1, 1, 1] },
    { name: 'a line that comes twice', before: [0, 1], after: [0, 0, 1], splice: [1, 0, 1] },
    { name: 'a first reading', before: [], after: [0, 1], splice: [0, 0, 2] },
  ])('tells $name', ({ before, after, splice: [start, removed, added] }) => {
    const lines = documentOf(before)
    expect(findLineSplice(lines, documentOf(after))).toEqual({
      before: lines,
      start,
      removed,
      added,
    })
  })

  it('turns values of the lines before into those of the lines after', () => {
    const indices = fc.array(fc.nat(known.length - 1), { maxLength: 12 })
    fc.assert(
      fc.property(indices, indices, (before, after) => {
        const lines = documentOf(after)
        const splice = findLineSplice(documentOf(before), lines)
        const added = after.slice(splice.start, splice.start + splice.added)
        expect(spliceValues(before, splice, added)).toEqual(after)
        expect(before.length + shiftOf(splice)).toBe(after.length)
      }),
    )
  })

  it('finds the first value at or behind a line', () => {
    const values = [1, 1, 4].map((lineIndex) => ({ lineIndex }))
    expect([0, 1, 2, 4, 5].map((line) => firstAtLine(values, line))).toEqual([0, 0, 2, 2, 3])
  })
})
