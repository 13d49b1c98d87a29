import { describe, expect, it } from 'vitest'
import { readOwnBlanks } from '../../lib/options/own-blanks'

describe('own blanks', () => {
  it('are the lines that are not empty', () => {
    expect(readOwnBlanks('【待核】\n\n  〓 \r\n△△\n')).toEqual({
      blanks: ['【待核】', '〓', '△△'],
      problems: [],
    })
  })

  it.each([
    ['的', 'options.blanks.problem.common'],
    ['A', 'options.blanks.problem.common'],
    ['，', 'options.blanks.problem.common'],
    ['〓'.repeat(31), 'options.blanks.problem.long'],
  ])('%s is refused with its line', (text, key) => {
    expect(readOwnBlanks(`【待核】\n${text}`)).toEqual({
      blanks: ['【待核】'],
      problems: [{ line: 2, key, text }],
    })
  })

  it('are taken once, and not without end', () => {
    expect(readOwnBlanks('〓\n〓').problems).toEqual([
      { line: 2, key: 'options.blanks.problem.repeated', text: '〓' },
    ])
    const many = Array.from({ length: 101 }, (_, index) => `〓${index}`).join('\n')
    expect(readOwnBlanks(many).problems.map(({ line }) => line)).toEqual([101])
  })
})
