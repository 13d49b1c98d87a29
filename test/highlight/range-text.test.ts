// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isOnText, trimTyped } from '../../lib/highlight/range-text'

function rangeOver(text: string, start: number, end: number): Range {
  document.body.textContent = text
  const node = document.body.firstChild
  if (!node) throw new Error('no text')
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

describe('a live range that grew', () => {
  it('lets go of what was typed right before its words', () => {
    const range = rangeOver('完成约××项', 2, 5)
    expect(isOnText(range, '××')).toBe(false)
    expect(trimTyped(range, '××')).toBe(true)
    expect(range.toString()).toBe('××')
  })

  it.each([
    ['typed into', '完成×约×项', 2, 5],
    ['shrunk', '完成×项', 2, 3],
    ['on other words', '完成许多项', 2, 4],
  ])('is given up when it is %s', (_, text, start, end) => {
    const range = rangeOver(text, start, end)
    expect(isOnText(range, '××')).toBe(false)
    expect(trimTyped(range, '××')).toBe(false)
  })

  it('is right with invisible characters and soft breaks between its words', () => {
    expect(isOnText(rangeOver('完成×\u200B×项', 2, 5), '××')).toBe(true)
  })
})
