import { describe, expect, it } from 'vitest'
import { markBeforeConjunction } from '../../../../lib/checks/rules/punctuation/mark-before-conjunction'
import { createSegmenter } from '../../../../lib/segmentation/segmenter'
import { loadDictionaries } from '../../../../scripts/load-dictionaries'
import { outlineDocument, paragraphsOf, runRule } from '../support/outlined-documents'

const words = createSegmenter(loadDictionaries())

function find(text: string, loaded: typeof words | null = words): string[] {
  const document = { ...outlineDocument(paragraphsOf([text])), words: loaded }
  return runRule(markBeforeConjunction, document).map(({ start, end }) => text.slice(start, end))
}

describe('punctuation/mark-before-conjunction', () => {
  it.each([
    ['组织了学习、调研、和座谈。', '、和'],
    ['组织了学习、调研、及座谈。', '、及'],
    ['组织了学习、调研、与座谈。', '、与'],
    ['涉及农业、工业、和服务业。', '、和'],
    ['学习《甲》、和《乙》。', '、和'],
    ['落实人员、经费、和场地。', '、和'],
  ])('finds it in %s', (text, marked) => {
    expect(find(text)).toEqual([marked])
  })

  it.each([
    '组织了学习、调研和座谈。',
    '建设平安、和谐、美丽的家园。',
    '坚持发展、和平、合作。',
    '做到早发现、及时处置。',
    '解放思想、与时俱进。',
    '组织了学习、调研，以及座谈。',
    '建设文明、和睦的家庭。',
    '做到统一、及早安排。',
  ])('leaves %s alone', (text) => {
    expect(find(text)).toEqual([])
  })

  it('waits for the words', () => {
    expect(find('组织了学习、调研、和座谈。', null)).toEqual([])
  })
})
