import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarker } from '../../lib/outline/markers'
import type { MarkerScheme } from '../../lib/outline/types'

type Hit = [text: string, written: string, ordinal: number, separator: string]

const hits: Record<MarkerScheme, Hit[]> = {
  'chinese-comma': [
    ['一、主要工作', '一、', 1, '、'],
    ['十二、其他', '十二、', 12, '、'],
    ['二十一、附则', '二十一、', 21, '、'],
    ['　　三、 打算', '三、', 3, '、'],
    ['一.主要工作', '一.', 1, '.'],
    ['二，存在问题', '二，', 2, '，'],
    ['三：打算', '三：', 3, '：'],
    ['二、三个聚焦见成效', '二、', 2, '、'],
    ['一、', '一、', 1, '、'],
  ],
  chapter: [
    ['第一章 总则', '第一章', 1, ''],
    ['第十节考核', '第十节', 10, ''],
    ['第三条 各部门负责登记。', '第三条', 3, ''],
    ['第二部分 打算', '第二部分', 2, ''],
    ['第12条　附则', '第12条', 12, ''],
  ],
  'chinese-parenthesis': [
    ['（一）抓学习', '（一）', 1, '（）'],
    ['(十一)抓服务', '(十一)', 11, '()'],
    ['（二)抓管理', '（二)', 2, '（)'],
    ['（三）、抓创新', '（三）、', 3, '（）、'],
    ['四）抓作风', '四）', 4, '）'],
    ['㈡抓管理', '㈡', 2, ''],
  ],
  'arabic-point': [
    ['1.集中学习', '1.', 1, '.'],
    ['12．个人自学', '12．', 12, '．'],
    ['１.集中学习', '１.', 1, '.'],
    ['1.2023年工作回顾', '1.', 1, '.'],
    ['2.2024-2025学年安排', '2.', 2, '.'],
    ['3.12345热线办理', '3.', 3, '.'],
    ['2。个人自学', '2。', 2, '。'],
    ['⒊成果展示', '⒊', 3, ''],
    ['4.', '4.', 4, '.'],
  ],
  'arabic-comma': [
    ['1、集中学习', '1、', 1, '、'],
    ['10、成果展示', '10、', 10, '、'],
    ['2，个人自学', '2，', 2, '，'],
    ['1、5G基站建设', '1、', 1, '、'],
    ['3、100%完成任务', '3、', 3, '、'],
  ],
  'arabic-half-parenthesis': [
    ['1)准备', '1)', 1, ')'],
    ['2）实施', '2）', 2, '）'],
  ],
  'arabic-parenthesis': [
    ['（1）准备', '（1）', 1, '（）'],
    ['(2) 实施', '(2)', 2, '()'],
    ['⑶总结', '⑶', 3, ''],
  ],
  circled: [
    ['①签到', '①', 1, ''],
    ['⑳散会', '⑳', 20, ''],
    ['❷入座', '❷', 2, ''],
    ['㉑附注', '㉑', 21, ''],
  ],
  decimal: [
    ['1.1 编制目的', '1.1', 1, '.'],
    ['2.3组织机构', '2.3', 3, '.'],
    ['1.2.3 职责', '1.2.3', 3, '.'],
    ['1.4年度目标', '1.4', 4, '.'],
    ['2.1人员分工', '2.1', 1, '.'],
    ['3 保障措施', '3', 3, '.'],
  ],
  'item-is': [
    ['一是抓实学习', '一是', 1, '是'],
    ['十一是抓好收尾', '十一是', 11, '是'],
    ['二要改进作风', '二要', 2, '要'],
    ['三是：加强宣传', '三是：', 3, '是：'],
  ],
  'item-in': [
    ['一在学习上下功夫。', '一', 1, ''],
    ['二抓服务提质。', '二', 2, ''],
  ],
  'ordinal-word': [
    ['第一，抓好学习', '第一，', 1, '，'],
    ['第二是抓好服务', '第二是', 2, '是'],
    ['其三，抓好创新', '其三，', 3, '，'],
    ['首先，抓好学习', '首先，', 1, '，'],
    ['其次，抓好服务', '其次，', 2, '，'],
    ['再次，抓好创新', '再次，', 3, '，'],
  ],
  markdown: [
    ['# 计划', '#', 0, ''],
    ['### 目标', '###', 0, ''],
  ],
}

const misses = [
  '',
  '   ',
  '主要工作',
  '1.5亿元投资到位',
  '1.2万人次参加',
  '2.5个百分点的增幅',
  '3.2%的增长',
  '2.4GHz频段',
  '2023年工作回顾',
  '2023.5.1召开会议',
  '12.30日前完成',
  '9：30开会',
  '9:30开会',
  '1,000元经费',
  '3 个月内完成',
  '6、7月份多雨',
  '1、2号楼改造',
  '一、二等奖各一名',
  '二、三产业齐头并进',
  '一是一，二是二',
  '一抓到底',
  '一些同志认为',
  '十月初召开会议',
  '二〇二三年',
  '百年校庆',
  '（八篇）',
  '（2023）5号',
  '第三条规定了流程',
  '第二节课',
  '第一次会议召开',
  '第一、二批学员结业',
  '首先要抓好学习',
  '其中，三人获奖',
  '最后，感谢大家',
  '#标签',
  '12月底完成',
  '0.5小时',
]

describe('findMarker', () => {
  for (const [scheme, rows] of Object.entries(hits))
    it.each(rows)(`${scheme}: %s`, (text, written, ordinal, separator) => {
      const marker = findMarker(text)
      const expected =
        scheme === 'item-in' ? { text: written } : { text: written, separator, scheme }
      expect(marker).toMatchObject({ ...expected, scheme, ordinal })
      expect(text.slice(marker?.start, marker?.end)).toBe(written)
    })

  it.each(misses)('no marker: %s', (text) => {
    expect(findMarker(text)).toBeNull()
  })

  it('gives all numbers of a decimal marker', () => {
    expect(findMarker('2.10.3 登记')?.path).toEqual([2, 10, 3])
    expect(findMarker('3 登记')?.path).toEqual([3])
    expect(findMarker('（三）登记')?.path).toEqual([3])
  })

  it('never throws, and its offsets hold what it says', () => {
    const piece = fc.constantFrom(
      ...'一二十百第章条是在要（）()1290.．、，：①⑴首先其次# 　年月万'.split(''),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        const marker = findMarker(text)
        if (!marker) return
        expect(text.slice(marker.start, marker.end)).toBe(marker.text)
        expect(text.slice(0, marker.start).trim()).toBe('')
        expect(marker.text).toContain(marker.numeral)
        if (marker.scheme !== 'markdown') expect(marker.ordinal).toBeGreaterThan(0)
      }),
    )
  })
})
