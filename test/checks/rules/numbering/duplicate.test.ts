import { describe, expect, it } from 'vitest'
import { duplicate } from '../../../../lib/checks/rules/numbering/duplicate'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describe('numbering/duplicate in texts of other kinds', () => {
  it('is a hint only', () => {
    const texts = ['1.打开设置', '说明文字。', '2.选择语言', '说明文字。', '2.保存']
    const document = outlineDocument(paragraphsOf(texts), { textKind: 'other' })
    expect(runRule(duplicate, document).map(({ severity }) => severity)).toEqual(['info'])
  })
})

describeOutlined('numbering/duplicate below an item, where the indent was lost', duplicate, {
  setting: { textKind: 'guide' },
  misses: [
    '1.准备⏎1.领料⏎2.核对⏎2.安装⏎1.接线⏎2.固定⏎3.测试',
    '1.准备工作⏎分两步进行：⏎1.领料⏎2.核对⏎2.安装',
    '1、准备⏎⏎1、领料⏎2、核对⏎3、登记⏎2、安装⏎3、测试',
    '1.第一步⏎1.第二步⏎1.第三步',
  ],
})

describeOutlined('numbering/duplicate', duplicate, {
  hits: [
    '一、主要工作⏎二、存在问题⏎⟦二、⟧下步打算 ⇒ 三、',
    '一、主要工作⏎二、存在问题⏎⟦二、⟧原因分析⏎四、下步打算 ⇒ 三、',
    '一、主要工作⏎（一）抓学习⏎（二）抓制度⏎⟦（二）⟧抓落实 ⇒ （三）',
    '要求：⏎1.按时报送；⏎2.按时参会；⏎⟦2.⟧按时整改。 ⇒ 3.',
  ],
  misses: [
    '一、主要工作⏎二、存在问题⏎三、下步打算',
    '一、主要工作⏎（一）抓学习⏎二、存在问题⏎（一）学得不深',
    // begins again: not the same as used twice
    '一、主要工作⏎二、存在问题⏎一、主要工作⏎二、存在问题',
  ],
})
