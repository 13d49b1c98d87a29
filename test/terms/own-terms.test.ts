import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../lib/messages/catalogue'
import {
  LONGEST_FILE,
  LONGEST_FORM,
  LONGEST_NOTE,
  MOST_OWN_TERMS,
  readOwnTerms,
  writeOwnTerms,
} from '../../lib/terms/own-terms'

const mistakesOf = (text: string) =>
  readOwnTerms(text).mistakes.map(({ line, message }) => `${line} ${message.split('.').at(-1)}`)

describe('readOwnTerms', () => {
  it('reads a term, a ban and a note', () => {
    expect(readOwnTerms('信息化\t数字化\n大概\n局机关\t机关\t去年改的\n')).toEqual({
      terms: [
        { wrong: '信息化', right: '数字化' },
        { wrong: '大概', right: null },
        { wrong: '局机关', right: '机关', note: '去年改的' },
      ],
      mistakes: [],
    })
  })

  it.each([
    ['a byte order mark', '\uFEFF甲方\t乙方'],
    ['Windows line ends', '甲方\t乙方\r\n'],
    ['old Macintosh line ends', '甲方\t乙方\r'],
    ['remarks and blank lines', '# 说明 "引号\n\n  \n甲方\t乙方\n#尾注'],
    ['quoted fields', '"甲方"\t"乙方"'],
    ['space around fields', ' 甲方 \t 乙方 '],
    ['empty columns at the end', '甲方\t乙方\t\t\t'],
  ])('reads %s', (_, text) => {
    expect(readOwnTerms(text)).toEqual({ terms: [{ wrong: '甲方', right: '乙方' }], mistakes: [] })
  })

  it('reads what a spreadsheet quotes', () => {
    expect(readOwnTerms('甲\t乙\t"第一行\n第二""行"""\n丙\t丁').terms).toEqual([
      { wrong: '甲', right: '乙', note: '第一行\n第二"行"' },
      { wrong: '丙', right: '丁' },
    ])
  })

  it.each([
    ['\t乙方', '1 no-form'],
    ['甲\t乙\n甲\t丙', '2 twice'],
    ['甲\t甲', '1 same'],
    ['甲\t乙\t丙\t丁', '1 columns'],
    ['甲\t乙\n"丙\t丁', '2 quote'],
    ['"甲"子\t乙', '1 quote'],
    ['"甲\n子"\t乙\n丙\t丙', '1 line-break|3 same'],
    [`${'长'.repeat(LONGEST_FORM + 1)}\t乙`, '1 too-long'],
    [`甲\t乙\t${'长'.repeat(LONGEST_NOTE + 1)}`, '1 too-long'],
  ])('names the line of %j', (text, expected) => {
    expect(mistakesOf(text).join('|')).toBe(expected)
  })

  it('keeps the good lines beside bad ones', () => {
    expect(readOwnTerms('甲\t甲\n乙\t丙').terms).toEqual([{ wrong: '乙', right: '丙' }])
  })

  it('stops at too many terms and at too long a text', () => {
    const lines = Array.from({ length: MOST_OWN_TERMS + 5 }, (_, index) => `词${index}`)
    const read = readOwnTerms(lines.join('\n'))
    expect(read.terms).toHaveLength(MOST_OWN_TERMS)
    expect(read.mistakes.map(({ line }) => line)).toEqual([MOST_OWN_TERMS + 1])
    expect(mistakesOf('长'.repeat(LONGEST_FILE + 1))).toEqual(['0 file-too-long'])
  })

  it('takes linear time for quotation marks without end', () => {
    const start = performance.now()
    readOwnTerms('"\t'.repeat(200_000))
    readOwnTerms('"\n'.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('has a sentence for every mistake', () => {
    const kinds = 'file-too-long too-many no-form too-long same twice columns quote line-break'
    for (const catalogue of Object.values(catalogues))
      for (const kind of kinds.split(' '))
        expect(Object.keys(catalogue)).toContain(`custom.terms.mistake.${kind}`)
  })
})

describe('writeOwnTerms', () => {
  const field = (maxLength: number) =>
    fc.oneof(
      fc.string({ unit: fc.constantFrom('甲', '乙', '"', '#', ' ', 'a', '\t'), maxLength }),
      fc.string({ maxLength }),
    )
  const form = field(12).filter((text) => text !== '' && !/[\r\n]/.test(text))
  const term = fc
    .record({
      wrong: form,
      right: fc.option(form, { nil: null }),
      note: fc.option(
        field(20).filter((text) => text !== ''),
        { nil: undefined },
      ),
    })
    .filter(({ wrong, right }) => wrong !== right)

  it('is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { selector: ({ wrong }) => wrong, maxLength: 12 }),
        (terms) => {
          const { terms: read, mistakes } = readOwnTerms(writeOwnTerms(terms))
          expect(mistakes).toEqual([])
          expect(read.map(({ wrong, right, note }) => ({ wrong, right, note }))).toEqual(terms)
        },
      ),
    )
  })

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readOwnTerms(text)))
  })
})
