// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { EditableParagraph } from '../../../lib/editors/generic/read-blocks'
import { findVisible } from '../../../lib/editors/generic/visible-paragraphs'

const COUNT = 2_000
const paragraphs = Array.from(
  { length: COUNT },
  (): EditableParagraph => ({
    owner: document.body,
    block: document.createElement('p'),
    reading: { text: '', nodes: [], offsets: [] },
  }),
)
const places = new Map(paragraphs.map((paragraph, index) => [paragraph, index]))

function look(boxOf: (index: number) => DOMRect) {
  let measured = 0
  const found = findVisible(paragraphs, window, (paragraph) => {
    measured += 1
    return boxOf(places.get(paragraph) ?? 0)
  })
  return { found, measured }
}

it('measures some dozens of two thousand', () => {
  const { found, measured } = look((index) => new DOMRect(0, (index - 1_000) * 100, 100, 100))
  const near = [...paragraphs.keys()]
    .filter((index) => (index - 999) * 100 > -innerHeight / 2)
    .filter((index) => (index - 1_000) * 100 < innerHeight * 1.5)
  expect(found).toEqual(near)
  expect(measured).toBeLessThan(150)
})

it('measures all of them where they do not stand below each other', () => {
  const { found } = look((index) => new DOMRect(0, ((index % 500) - 100) * 100, 100, 100))
  expect(found).toContain(100)
  expect(found).toContain(600)
  expect(found).toContain(1_600)
})

it('passes over what is folded away', () => {
  const { found } = look((index) =>
    index % 3 === 0 ? new DOMRect(0, 0, 0, 0) : new DOMRect(0, (index - 1_000) * 100, 100, 100),
  )
  expect(found).toContain(1_000)
  expect(found).not.toContain(1_002)
})
