import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySplice, diffParagraphs, isSameParagraph } from '../../lib/document/edits'
import type { SnapshotParagraph } from '../../lib/document/snapshot'

const of = (...texts: string[]): SnapshotParagraph[] =>
  texts.map((text) => ({ key: text.charAt(0), text }))

const paragraph: fc.Arbitrary<SnapshotParagraph> = fc.record(
  {
    key: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('', '甲', '乙'),
    heading: fc.constantFrom(1, 2),
    list: fc.record({ ordered: fc.boolean(), level: fc.nat(1) }),
  },
  { requiredKeys: ['key', 'text'] },
)

describe('diffParagraphs', () => {
  it.each([
    ['nothing changed', of('a', 'b'), of('a', 'b'), null],
    ['one typed into', of('a', 'b', 'c'), of('a', 'b1', 'c'), { start: 1, remove: 1 }],
    ['one added', of('a', 'c'), of('a', 'b', 'c'), { start: 1, remove: 0 }],
    ['one deleted', of('a', 'b', 'c'), of('a', 'c'), { start: 1, remove: 1 }],
    ['a repeated one added', of('a', 'a'), of('a', 'a', 'a'), { start: 2, remove: 0 }],
    ['all gone', of('a', 'b'), [], { start: 0, remove: 2 }],
  ])('%s', (_, before, after, expected) => {
    const splice = diffParagraphs(before, after)
    if (expected === null) expect(splice).toBeNull()
    else expect(splice).toMatchObject(expected)
  })

  it('sees changes that are not in the text', () => {
    const plain = { key: 'a', text: '总体情况' }
    expect(isSameParagraph(plain, { ...plain, heading: 1 })).toBe(false)
    expect(isSameParagraph(plain, { ...plain, number: '一、' })).toBe(false)
    expect(isSameParagraph(plain, { ...plain, kind: 'quote' })).toBe(false)
    expect(isSameParagraph({ ...plain, heading: 1 }, { ...plain, heading: 1 })).toBe(true)
  })

  it('gives a splice that turns one reading into the other', () => {
    fc.assert(
      fc.property(fc.array(paragraph), fc.array(paragraph), (before, after) => {
        const splice = diffParagraphs(before, after)
        expect(splice ? applySplice(before, splice) : before).toEqual(after)
      }),
    )
  })
})

describe('applySplice', () => {
  it.each([
    { start: -1, remove: 0, insert: [] },
    { start: 0, remove: -1, insert: [] },
    { start: 1, remove: 2, insert: [] },
    { start: 3, remove: 0, insert: [] },
  ])('rejects a splice outside the document: $start, $remove', (splice) => {
    expect(() => applySplice(of('a', 'b'), splice)).toThrow(RangeError)
  })

  it('leaves its input alone', () => {
    const before = Object.freeze(of('a', 'b'))
    expect(applySplice(before, { start: 1, remove: 1, insert: of('c') })).toEqual(of('a', 'c'))
    expect(before).toEqual(of('a', 'b'))
  })
})
