// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { createParagraphKeys } from '../../../lib/editors/generic/paragraph-keys'

const lines = (...texts: string[]) =>
  texts.map((text) => ({ owner: document.createElement('p') as Node, text }))

it('follows a node through moves and edits', () => {
  const keysOf = createParagraphKeys()
  const [first, second, third] = lines('甲', '乙', '丙')
  if (!first || !second || !third) throw new Error('no lines')
  const [a, b, c] = keysOf([first, second, third])
  expect(keysOf([third, { ...first, text: '甲改' }, second])).toEqual([c, a, b])
})

it('follows the place where nodes are made anew', () => {
  const keysOf = createParagraphKeys()
  const before = keysOf(lines('甲', '乙', '丙', '丁'))
  expect(keysOf(lines('甲', '乙改', '丙', '丁'))).toEqual(before)
  const after = keysOf(lines('甲', '新', '乙改', '丙', '丁'))
  expect([after[0], after[3], after[4]]).toEqual([before[0], before[2], before[3]])
  expect(new Set(after).size).toBe(5)
})

it('gives a line that is made anew between others the key of the one that went', () => {
  const keysOf = createParagraphKeys()
  const [first, second, third] = lines('甲', '乙', '丙')
  if (!first || !second || !third) throw new Error('no lines')
  const before = keysOf([first, second, third])
  expect(keysOf([first, ...lines('乙改'), third])).toEqual(before)
})

it('tells lines of one node apart', () => {
  const keysOf = createParagraphKeys()
  const owner = document.createTextNode('')
  const read = (...texts: string[]) => keysOf(texts.map((text) => ({ owner, text })))
  const before = read('甲', '乙', '丙')
  expect(new Set(before).size).toBe(3)
  expect(read('甲', '乙改', '丙')).toEqual(before)
})
