import { describe, expect, it } from 'vitest'
import { NO_PREFERENCES } from '../../../../lib/checks/preferences'
import { ownPattern } from '../../../../lib/checks/rules/placeholder/own-pattern'
import { checkRule } from '../support/check-rule'
import { createDocument, type DocumentSetting, readMarks } from '../support/marked-lines'

function find(text: string, setting: DocumentSetting = {}, ownBlanks = ['〓', '【待核】', '@@']) {
  const document = createDocument([text], setting)
  return checkRule(ownPattern, { ...document, preferences: { ...NO_PREFERENCES, ownBlanks } })
}

describe('placeholder/own-pattern', () => {
  it.each([
    '共接待群众⟦〓〓〓⟧人次',
    '负责人：⟦【待核】⟧',
    '投入资金⟦@@⟧万元，惠及⟦〓⟧户',
    '⟦〓⟧',
    '完成率为⟦@@@@⟧',
    '见附件⟦【待核】〓⟧',
  ])('finds %s', (marked) => {
    const { text, spots } = readMarks(marked)
    expect(find(text).map(({ start, end }) => ({ start, end }))).toEqual(spots)
  })

  it.each(['共接待群众三百人次', '【待定】', 'a@b.com', '待核', '', '【', '〒', '＠＠'])(
    'leaves %j alone',
    (text) => {
      expect(find(text)).toEqual([])
    },
  )

  it('says what is missing where the neighbourhood tells', () => {
    expect(find('投入资金〓万元')).toMatchObject([{ message: 'placeholder.fill.money' }])
    expect(find('〓')).toMatchObject([{ message: 'placeholder/own-pattern.message' }])
  })

  it('says nothing in code or without patterns', () => {
    expect(find('〓', { kind: 'code' })).toEqual([])
    expect(find('〓', {}, [])).toEqual([])
    expect(find(' ', {}, [' ', ''])).toEqual([])
  })
})
