import { describe, expect, it } from 'vitest'
import { statesProblem } from '../../lib/genres/heading-sets'
import { matchChapterHeading, matchWholeHeading } from '../../lib/genres/match-heading'
import { findGenre } from '../../lib/genres/registry'

const duty = findGenre('work-duty-report')?.kinds ?? []
const party = findGenre('party-building-duty-report')?.kinds ?? []

describe('matchChapterHeading', () => {
  it.each<[parts: string, headings: string]>([
    [
      'performance',
      '履职情况|履职工作特色和亮点|主要工作完成情况|工作进展情况|主要做法和成效|工作回顾|特色做法|基本情况|职责履行情况|目标任务完成情况|党建工作情况|一年来的主要工作|抓党建工作情况|2024年重点工作完成情况|工作措施及成效|2024年计划完成情况|年度工作计划落实情况|取得的成绩|总体情况|2024年度基层党建主要工作',
    ],
    [
      'rectification',
      '上年度述职评议问题整改情况|反馈问题整改情况|整改落实情况|承诺事项兑现情况|承诺践诺情况|巡察整改情况|“回头看”情况|存在问题的整改情况',
    ],
    [
      'problems',
      '存在的问题|存在问题|存在的主要问题和不足|问题与不足|差距和不足|短板弱项|薄弱环节|自身不足|困难和问题|工作中存在的不足|面临的困难',
    ],
    [
      'causes',
      '原因分析|主要原因|产生上述问题的主要原因|存在问题的原因|根源剖析|成因分析|深层次原因',
    ],
    [
      'plans',
      '下一步工作打算|下步工作安排|今后的努力方向|改进措施|努力方向|明年工作思路|2025年工作计划|下半年工作安排|下一年度重点工作|三季度工作计划|明年工作重点|今后重点工作|工作目标和具体措施|思路和主要举措|未来展望|意见建议|下一步推进工作的思路和措施|加强和改进工作的措施',
    ],
    ['experience', '认识体会|几点体会|经验启示|主要经验|启示'],
    ['integrity', '廉洁自律情况|党风廉政建设情况|述廉|廉政建设情况'],
    ['learning', '政治理论学习|学习情况|述学情况'],
  ])('%s: %s', (part, headings) => {
    for (const heading of headings.split('|'))
      expect([heading, matchChapterHeading(heading, duty)]).toEqual([heading, [part]])
  })

  it.each<[heading: string, parts: string[]]>([
    ['问题及原因剖析', ['problems', 'causes']],
    ['存在的问题和主要原因', ['problems', 'causes']],
    ['存在的主要问题及其根源', ['problems', 'causes']],
    ['存在问题、原因分析及下一步打算', ['problems', 'causes', 'plans']],
    ['存在的不足和今后努力方向', ['problems', 'plans']],
    ['不足与打算', ['problems', 'plans']],
    ['聚焦问题短板，认真查找不足', ['problems']],
    ['明确努力方向，推动提质增效', []],
    ['提高站位，明确努力方向', ['plans']],
    ['工作中的不足', ['problems']],
    ['工作总结及下步打算', ['performance', 'plans']],
    ['整改落实情况及存在问题', ['rectification', 'problems']],
  ])('%s names several parts', (heading, parts) => {
    expect(matchChapterHeading(heading, duty)).toEqual(parts)
  })

  it.each([
    '抓学习，强化理论武装',
    '坚持问题导向，扎实推进整改',
    '聚焦薄弱环节，补齐短板弱项',
    '强化工作措施，推动任务落实',
    '着力解决突出问题',
    '落实整改措施',
    '总结经验，谋划未来',
    '围绕中心工作，服务发展大局',
    '责任意识不强',
    '',
  ])('%s tells what is done or lacking and names no part', (heading) => {
    expect(matchChapterHeading(heading, duty)).toEqual([])
  })

  it('knows only the parts of the genre', () => {
    expect(matchChapterHeading('廉洁自律情况', party)).toEqual([])
  })

  it.each(['存在的问题。', ' 存 在 的 问 题', '存在的问题（三个方面）', '存在的问题：'])(
    'does not mind the marks of %j',
    (heading) => {
      expect(matchChapterHeading(heading, duty)).toEqual(['problems'])
    },
  )
})

describe('matchWholeHeading', () => {
  it.each([
    ['2024年基层党建工作存在的问题', ['problems']],
    ['当前存在的不足', ['problems']],
    ['今年以来主要工作', ['performance']],
    ['全力抓好上级检查中反馈的存在问题', []],
    ['把薄弱环节作为主攻方向', []],
    ['协助镇村制定下一步工作计划', []],
  ])('%s', (heading, parts) => {
    expect(matchWholeHeading(heading, duty)).toEqual(parts)
  })
})

describe('statesProblem', () => {
  it.each([
    ['创新意识不强', true],
    ['落实责任还不够到位', true],
    ['工作方法有待改进', true],
    ['组织活动形式单一', true],
    ['坚持问题导向，推动工作落地', false],
    ['补齐短板，夯实基础', false],
    ['树牢意识，提高站位', false],
  ])('%s: %s', (heading, states) => {
    expect(statesProblem(heading)).toBe(states)
  })
})

describe('hostile headings', () => {
  it.each(['一', '问', '工作', '的', '（'])('%s repeated names no part', (character) => {
    expect(matchChapterHeading(character.repeat(100_000), duty)).toEqual([])
  })
})
