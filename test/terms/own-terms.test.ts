import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOwnTerms, parseOwnTerms } from '../../lib/terms/own-terms'

describe('own words', () => {
  it('are read from a table with header, notes, blank lines and a byte order mark', () => {
    const text =
      '\uFEFF不用的写法\t改用\t说明\r\n# 2026 年修订\r\n\r\n帐号\t账号\t网络\r\n旧称\t\t\r\n'
    expect(parseOwnTerms(text)).toEqual({
      terms: [
        { wrong: '帐号', right: '账号', note: '网络' },
        { wrong: '旧称', right: null },
      ],
      problems: [],
    })
  })

  it.each([
    ['\t账号', 'empty'],
    ['帐', 'tooShort'],
    [`${'帐'.repeat(41)}`, 'tooLong'],
    [`帐号\t账号\t${'注'.repeat(201)}`, 'noteTooLong'],
    ['账号\t账号', 'same'],
    ['帐号\t账号\t注\t多', 'tooManyFields'],
    ['登陆\t登录', 'repeated'],
  ])('%s is named with its line', (line, problem) => {
    expect(parseOwnTerms(`登陆\t登录\n${line}\n`).problems).toEqual([
      { line: 2, key: `options.terms.problem.${problem}` },
    ])
  })

  it('are read back as they were written', () => {
    const word = fc.stringMatching(/^[甲乙丙a-z]{2,10}$/)
    const terms = fc.uniqueArray(
      fc.record({ wrong: word, right: fc.constantFrom(null, '改用这个') }),
      { selector: ({ wrong }) => wrong },
    )
    fc.assert(
      fc.property(terms, (given) => {
        expect(parseOwnTerms(formatOwnTerms(given))).toEqual({ terms: given, problems: [] })
      }),
    )
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseOwnTerms(text)))
  })
})
