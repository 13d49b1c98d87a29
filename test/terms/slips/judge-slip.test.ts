import { describe, expect, it } from 'vitest'
import type { Departure } from '../../../lib/terms/edits'
import { judgeDoubled } from '../../../lib/terms/slips/doubled'
import { judgeSlip } from '../../../lib/terms/slips/judge-slip'
import { createLexicon } from '../../../lib/terms/slips/lexicon'
import { readTermList } from '../../../lib/terms/term-list'
import { loadLanguage } from '../../../scripts/load-dictionaries'

const known = new Set(
  '战斗 堡垒 作用 贯彻 落实 社会 主义 社会主义 教师 专业 发展 市场 主体 安全 链条 担当 敢于'.split(
    ' ',
  ),
)
const lexicon = createLexicon({
  list: readTermList(JSON.parse(loadLanguage().terms)),
  areConfused: (one, other) => `${one}${other}` === '做作',
  isWord: (text) => known.has(text),
})

const judge = (text: string, word: string, departure: Departure) =>
  judgeSlip(lexicon, text, departure, { word, indel: false, loose: false })

describe('judgeSlip', () => {
  it.each([
    ['战斗堡垒做用', 4, 'sure'],
    ['战斗堡叠作用', 3, 'likely'],
    ['战斗堡，作用', 3, null],
  ])('another character: %s', (text, at, strength) => {
    const departure = { kind: 'substituted', start: 0, end: 6, at, index: at } as const
    expect(judge(text, '战斗堡垒作用', departure)).toBe(strength)
  })

  it('another number is another term', () => {
    const departure = { kind: 'substituted', start: 0, end: 4, at: 0, index: 0 } as const
    expect(judge('两个务必', '三个务必', departure)).toBe(null)
  })

  it.each([
    ['战斗垒作用', '战斗堡垒作用', 5, 2, 'likely'],
    // The line is cut off.
    ['战斗堡垒作', '战斗堡垒作用', 5, 5, null],
    // A verb of one character and its noun.
    ['扬担当', '弘扬担当', 3, 0, null],
  ])('a lost character: %s', (text, word, end, index, strength) => {
    expect(judge(text, word, { kind: 'lost', start: 0, end, at: index, index })).toBe(strength)
  })

  it.each([
    ['贯彻彻落实', '贯彻落实', 5, 2, 'sure'],
    ['战斗堡叠垒作用', '战斗堡垒作用', 7, 3, 'likely'],
    ['教师的专业发展', '教师专业发展', 7, 2, null],
  ])('an added character: %s', (text, word, end, at, strength) => {
    expect(judge(text, word, { kind: 'added', start: 0, end, at, index: at })).toBe(strength)
  })

  it.each([
    ['社会义主现代化', '社会主义现代化', 7, 2, 'sure'],
    ['聚力凝心', '力聚凝心', 4, 0, null],
  ])('swapped characters: %s', (text, word, end, at, strength) => {
    expect(judge(text, word, { kind: 'swapped', start: 0, end, at, index: at })).toBe(strength)
  })
})

describe('judgeDoubled', () => {
  it.each([
    ['贯贯彻落实', 1, 5, [[0, 5]]],
    ['贯彻落实实', 0, 4, [[0, 5]]],
    ['我市市场主体', 2, 6, []],
    ['贯彻落实', 0, 4, []],
  ])('%s', (text, start, end, places) => {
    const found = judgeDoubled(lexicon, text, start, end)
    expect(found.map((one) => [one.start, one.end])).toEqual(places)
  })
})
