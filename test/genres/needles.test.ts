import { describe, expect, it } from 'vitest'
import { guardPatterns } from '../../lib/genres/guarded-patterns'
import { readNeedles } from '../../lib/genres/needles'

describe('the characters a pattern needs', () => {
  it.each<readonly [source: string, needles: readonly string[]]>([
    ['特此', ['特', '此']],
    ['(妥否|当否)，?请', ['请', '妥当']],
    ['(妥|当)否', ['否', '妥当']],
    ['特此|专此|为荷', ['特专为']],
    ['a(b|c)?d', ['a', 'd']],
    ['a(b|c){1,2}', ['a', 'bc']],
    ['a{0,3}b', ['b']],
    ['[^。]{0,8}完毕$', ['完', '毕']],
    ['[日月]', ['日月']],
    ['[\\u4e00-\\u9fff]名', ['名']],
    ['\\d{1,2}月', ['月', '0123456789']],
    ['(?<!关)于(?=日)', ['于']],
    ['\\s{0,4}', []],
    ['甲|乙?', []],
    ['(甲|[^乙])丙', ['丙']],
    ['\\(甲\\)', ['(', '甲', ')']],
  ])('%s', (source, needles) => {
    expect(readNeedles(source)).toEqual(needles)
  })
})

it('a guarded pattern matches where the bare one does', () => {
  const sources = ['(妥|当)否', '特此|专此', '\\d{1,2}月', '[^。]{0,8}完毕$', '.', '甲?']
  const patterns = sources.map((source) => new RegExp(source, 'u'))
  const guarded = guardPatterns(patterns)
  for (const text of ['', '妥否', '特此函', '3月', '月', '述职完毕', '否', '完毕。']) {
    const seen = guarded.see(text)
    expect(patterns.map((_, index) => guarded.matchesAt(index, text, seen))).toEqual(
      patterns.map((pattern) => pattern.test(text)),
    )
  }
})

it('more patterns than a number has bits', () => {
  const patterns = Array.from(
    { length: 60 },
    (_, index) => new RegExp(String.fromCharCode(0x4e00 + index), 'u'),
  )
  const guarded = guardPatterns(patterns)
  const text = String.fromCharCode(0x4e00 + 50)
  const seen = guarded.see(text)
  expect(
    patterns.flatMap((_, index) => (guarded.matchesAt(index, text, seen) ? [index] : [])),
  ).toEqual([50])
})
