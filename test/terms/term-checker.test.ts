import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLanguage } from '../../lib/terms/language'
import { readTermList } from '../../lib/terms/term-list'
import { loadLanguage } from '../../scripts/load-dictionaries'

const texts = loadLanguage()
const language = createLanguage(texts)
const list = readTermList(JSON.parse(texts.terms))
const words = list.terms.map(({ word }) => word)

const missesOf = (text: string) => language.terms.check(text).nearMisses

describe('term list', () => {
  it('holds its terms once and of four characters or more', () => {
    expect(new Set(words).size).toBe(words.length)
    expect(words.length).toBeGreaterThan(1000)
  })

  const few = { ...JSON.parse(texts.terms), entries: [], words: [], compounds: [], shortWords: [] }

  it('takes a list of few terms', () => {
    const { terms } = readTermList({ ...few, compounds: ['以短补长'] })
    expect(terms).toContainEqual({ word: '以短补长', indel: false, loose: true })
  })

  it.each([
    { words: ['三农'] },
    { entries: [{ word: '凝心聚力' }], words: ['凝心聚力'] },
    { entries: undefined, words: ['凝心聚力'] },
    { numerals: '' },
    { particles: '的 了' },
    { levels: ['国', '省'] },
    { functionWords: undefined },
  ])('refuses %j', (data) => {
    expect(() => readTermList({ ...few, ...data })).toThrow()
  })

  it('has a near miss in none of its right forms', () => {
    for (const word of [...words, ...list.variants]) {
      expect(missesOf(word).map((miss) => [word, miss])).toEqual([])
      expect(missesOf(`认真开展${word}，取得成效`)).toEqual([])
    }
  })
})

describe('segment', () => {
  it.each(['战斗堡垒作用', '防范化解重大风险', '因地制宜', '文旅'])('keeps %s whole', (word) => {
    expect(language.segment(`坚持${word}。`).map(({ text }) => text)).toContain(word)
  })
})

describe('check', () => {
  it.each([
    ['战斗堡垒做用', 0, 6, '战斗堡垒作用', 'sure'],
    ['贯彻彻落实', 0, 5, '贯彻落实', 'sure'],
    ['战斗垒作用', 0, 5, '战斗堡垒作用', 'likely'],
    ['攻坚克雄', 0, 4, '攻坚克难', 'likely'],
    ['社会义主现代化', 0, 7, '社会主义现代化', 'sure'],
    ['坚持生名至上，', 2, 6, '生命至上', 'sure'],
    ['实现优势互布、互利共赢', 2, 6, '优势互补', 'sure'],
    ['没有截留挪人等问题', 2, 6, '截留挪用', 'likely'],
    ['有关党员的先先锋模范作用', 5, 12, '先锋模范作用', 'sure'],
  ])('%s', (text, start, end, word, strength) => {
    expect(missesOf(text)).toEqual([{ start, end, word, strength }])
  })

  it.each([
    '按照一户一案的要求，按期完成任务。',
    '加强现场督促，推进思政建设和依规治理。',
    '坚守初心，守初心、担使命。',
    '我市市场主体不断增加，要把把方向落到实处。',
    '雨污管网改造进展顺利，集体经济收入增加。',
    '要降成本、找差距，清清白白做人，干干净净做事。',
    '名符其实的先进，重振旗鼓再出发。',
  ])('has nothing to say of %s', (text) => {
    expect(missesOf(text).filter(({ strength }) => strength !== 'weak')).toEqual([])
  })

  it('tells which terms are right', () => {
    expect([...language.terms.check('三会一课、民主评议').right]).toEqual(['三会一课', '民主评议'])
  })

  it('marks places in order, none overlapping another, in any text', () => {
    const piece = fc.constantFrom(...words.slice(0, 60), '的', '做', '实', '，', 'a', '党')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of missesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 200 },
    )
  })

  it('takes linear time for a text made of halves of terms', () => {
    const half = words.map((word) => word.slice(0, -1)).join('')
    const start = performance.now()
    language.terms.check(half.repeat(8))
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
