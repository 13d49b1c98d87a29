import { describe, expect, it } from 'vitest'
import { structureFindings } from './read-findings'

const TITLE = '2025年度抓基层党建工作述职报告'
const OPENING = '按照考核安排，现将我本年度抓基层党建工作情况述职如下，请予评议。'
const TEXT = '定期研究重点事项，每季度听取一次汇报，逐项列出清单，明确完成时限。'
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八']
const reportOf = (...headings: string[]) =>
  [
    TITLE,
    OPENING,
    ...headings.flatMap((heading, index) => [`${NUMBERS[index]}、${heading}`, TEXT]),
  ].join('\n')

describe('structure/duplicated-part', () => {
  const rule = 'structure/duplicated-part'
  it.each([
    ['info', reportOf('履职情况', '存在的主要问题', '原因分析', '存在的不足')],
    ['info', reportOf('履职情况', '存在的主要问题', '下一步打算', '短板弱项')],
    ['warning', reportOf('履职情况', '存在的主要问题', '原因分析', '存在的主要问题')],
    ['info', reportOf('履职情况', '下一步工作打算', '存在的主要问题', '今后努力方向')],
    ['info', reportOf('履职情况', '原因分析', '存在的主要问题', '根源剖析')],
    ['warning', reportOf('履职情况', '下一步打算', '存在的主要问题', '下一步打算')],
  ])('finds the second chapter (%s) of %s', (severity, text) => {
    expect(structureFindings(text, { rule })).toMatchObject([{ severity }])
  })

  it.each([
    ['each part once', reportOf('履职情况', '存在的主要问题', '原因分析', '下一步打算')],
    ['neighbours', reportOf('履职情况', '存在的主要问题', '存在的不足', '下一步打算')],
    ['work in several chapters', reportOf('履职情况', '存在的主要问题', '工作成效', '下一步打算')],
    [
      'two reports in one',
      reportOf(
        '履职情况',
        '存在的主要问题',
        '原因分析',
        '下一步打算',
        '履职情况',
        '存在的主要问题',
        '原因分析',
        '下一步打算',
      ),
    ],
    ['problems with causes', reportOf('履职情况', '存在问题及原因分析', '原因分析', '下一步打算')],
    ['rectification', reportOf('履职情况', '上年度问题整改情况', '存在的主要问题', '下一步打算')],
    [
      'deeper headings',
      `${reportOf('履职情况', '存在的主要问题', '下一步打算')}\n（一）存在的主要问题\n${TEXT}`,
    ],
    [
      'a notice',
      '关于报送材料的通知\n各科室：\n一、存在的问题\n报送不及时。\n二、要求\n按时报送。\n三、存在的问题\n格式不统一。',
    ],
  ])('leaves %s alone', (_name, text) => {
    expect(structureFindings(text, { rule })).toEqual([])
  })
})
