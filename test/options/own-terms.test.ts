import { describe, expect, it } from 'vitest'
import { mergeTerms, readTerm, readTermTable, writeTermTable } from '../../lib/options/own-terms'

describe('a table of words', () => {
  it('is read and written back', () => {
    const table = '帐号\t账号\t网络用语\n老干局\t老干部局\n某旧称\n'
    const { terms, problems } = readTermTable(table)
    expect(problems).toEqual([])
    expect(terms).toEqual([
      { wrong: '帐号', right: '账号', note: '网络用语' },
      { wrong: '老干局', right: '老干部局' },
      { wrong: '某旧称', right: null },
    ])
    expect(readTermTable(writeTermTable(terms))).toEqual({ terms, problems: [] })
  })

  it('names every line that could not be used', () => {
    const { terms, problems } = readTermTable('帐号\t账号\n\t好\n同\t同\n\n登陆\t登录')
    expect(terms.map(({ wrong }) => wrong)).toEqual(['帐号', '登陆'])
    expect(problems.map(({ line, text }) => [line, text])).toEqual([
      [2, '\t好'],
      [3, '同\t同'],
    ])
  })
})

describe('one word', () => {
  const fields = (wrong: string, right = '', note = '') => ({ wrong, right, note })

  it('is read from its fields', () => {
    expect(readTerm(fields(' 帐号 ', '账号'), [])).toEqual({
      term: { wrong: '帐号', right: '账号' },
    })
    expect(readTerm(fields('旧称'), [])).toEqual({ term: { wrong: '旧称', right: null } })
  })

  it.each([
    ['nothing', fields('')],
    ['only what to write', fields('', '账号')],
    ['what is the same on both sides', fields('账号', '账号')],
    ['what is too long', fields('帐'.repeat(41))],
    ['a note that is too long', fields('帐号', '账号', '注'.repeat(201))],
    ['what is there already', fields('登陆', '登录')],
  ])('%s is refused', (_, given) => {
    expect(readTerm(given, [{ wrong: '登陆', right: null }])).toHaveProperty('problem')
  })
})

describe('imported words', () => {
  it('replace those of the same form at their place and follow the others', () => {
    const merged = mergeTerms(
      [
        { wrong: '帐号', right: null },
        { wrong: '登陆', right: '登录' },
      ],
      [
        { wrong: '帐号', right: '账号' },
        { wrong: '老干局', right: '老干部局' },
      ],
    )
    expect(merged).toEqual({
      terms: [
        { wrong: '帐号', right: '账号' },
        { wrong: '登陆', right: '登录' },
        { wrong: '老干局', right: '老干部局' },
      ],
      added: 1,
      replaced: 1,
      left: 0,
    })
  })

  it('stop where there is no more room', () => {
    const many = Array.from({ length: 2_002 }, (_, index) => ({ wrong: `旧${index}`, right: null }))
    const { terms, left } = mergeTerms([], many)
    expect(terms).toHaveLength(2_000)
    expect(left).toBe(2)
  })
})
