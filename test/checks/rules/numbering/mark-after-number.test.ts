import { describe, expect, it } from 'vitest'
import { markAfterNumber } from '../../../../lib/checks/rules/numbering/mark-after-number'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describeOutlined('numbering/mark-after-number', markAfterNumber, {
  hits: [
    '⟦（一）、⟧抓学习⏎⟦（二）、⟧抓制度 ⇒ （一）｜（二）',
    '⟦一.⟧主要工作⏎⟦二．⟧存在问题 ⇒ 一、｜二、',
    '⟦第一、⟧加强学习，提高认识。⏎⟦第二、⟧完善制度，规范管理。 ⇒ 第一，｜第二，',
    '一、工作⏎⟦（1）、⟧抓学习⏎（2）抓制度 ⇒ （1）',
    '一、工作⏎⟦①、⟧抓学习⏎②抓制度 ⇒ ①',
    // said once
    '一、工作⏎⟦1、⟧抓学习⏎2、抓制度⏎3、抓落实 ⇒ 1.',
  ],
  misses: [
    '一、主要工作⏎（一）抓学习⏎1.组织集中学习⏎（1）领学⏎①原文',
    '第一，加强学习，提高认识。⏎第二，完善制度，规范管理。',
    '一是加强学习，提高认识。⏎二是完善制度，规范管理。',
    '1．抓学习⏎2．抓制度',
  ],
})

describe('numbering/mark-after-number', () => {
  it('only hints at 1、', () => {
    const document = outlineDocument(paragraphsOf(['一、工作', '1、抓学习', '2、抓制度']))
    expect(runRule(markAfterNumber, document)).toMatchObject([
      { lineIndex: 1, severity: 'info', values: { count: 2 } },
    ])
  })
})
