import { expect, it } from 'vitest'
import { findUniqueSnippet } from '../../../lib/editors/wps/word/unique-snippet'

const raw = '题目\r甲方完成××项，其余\v乙方完成××项\r甲方完成××项\r'
const at = (quote: string, from = 0) => findUniqueSnippet(raw, raw.indexOf(quote, from), quote)

it('is the quote where that stands once, else as much around it as is needed', () => {
  expect(at('题目')).toBe('题目')
  const snippet = at('××', raw.indexOf('乙方')) ?? ''
  expect(snippet).toContain('××')
  expect(raw.split(snippet)).toHaveLength(2)
  expect(snippet).not.toMatch(/[\r\v]/)
})

it('is none where the line stands there twice, is cut by a break or is another one', () => {
  const twice = '甲方完成\r甲方完成\r'
  expect(findUniqueSnippet(twice, 0, '完成')).toBeNull()
  expect(at('其余\v乙方')).toBeNull()
  expect(findUniqueSnippet(raw, 0, '甲方')).toBeNull()
  expect(findUniqueSnippet(raw, 0, '')).toBeNull()
})
