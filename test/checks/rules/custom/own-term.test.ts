import { describe, expect, it } from 'vitest'
import { NO_PREFERENCES, type OwnTerm } from '../../../../lib/checks/preferences'
import { ownTerm } from '../../../../lib/checks/rules/custom/own-term'
import { checkRule } from '../support/check-rule'
import { createDocument, type DocumentSetting, readMarks } from '../support/marked-lines'

const ownTerms: OwnTerm[] = [
  { wrong: '信息化', right: '数字化' },
  { wrong: '大概', right: null },
  { wrong: '局机关', right: '局本级', note: '机构改革后的称呼' },
  { wrong: '书记', right: '党组书记' },
  { wrong: '务必', right: null, note: '语气太重' },
  { wrong: '俺', right: '我' },
]

function find(text: string, setting: DocumentSetting = {}, terms = ownTerms) {
  const document = createDocument([text], setting)
  return checkRule(ownTerm, {
    ...document,
    preferences: { ...NO_PREFERENCES, ownTerms: terms },
  })
}

describe('custom/own-term', () => {
  it.each([
    '推进⟦信息化⟧建设',
    '⟦大概⟧完成八成',
    '⟦局机关⟧和⟦局机关⟧服务中心',
    '请⟦书记⟧批示',
    '⟦务必⟧按时报送',
    '⟦俺⟧们科室',
  ])('finds %s', (marked) => {
    const { text, spots } = readMarks(marked)
    expect(find(text).map(({ start, end }) => ({ start, end }))).toEqual(spots)
  })

  it.each([
    '推进数字化建设',
    '约完成八成',
    '局本级经费',
    '请党组书记批示',
    '信息，化解',
    '大致概括',
    '',
    '我们科室',
  ])('leaves %j alone', (text) => {
    expect(find(text)).toEqual([])
  })

  it('offers the right form and tells the note', () => {
    expect(find('局机关')).toMatchObject([
      {
        message: 'custom/own-term.message.note',
        suggestions: ['局本级'],
        values: { note: '机构改革后的称呼' },
      },
    ])
    expect(find('务必')).toMatchObject([{ message: 'custom/own-term.message.banned-note' }])
  })

  it('says nothing in code or without a list', () => {
    expect(find('信息化', { kind: 'code' })).toEqual([])
    expect(find('信息化', {}, [])).toEqual([])
  })
})
