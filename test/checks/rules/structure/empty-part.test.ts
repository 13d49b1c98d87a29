import { describe, expect, it } from 'vitest'
import { OPENING, PROBLEMS, WORK } from '../../../genres/sample-reports'
import { paragraphFindings, structureFindings } from './read-findings'

const RULE = 'structure/empty-part'
const HEAD = `2024年度抓基层党建工作述职报告\n${OPENING}`
const find = (text: string, complete = true) =>
  structureFindings(text, { rule: RULE, complete }).map((finding) => finding.text)

describe(RULE, () => {
  it('is a hint where the text ends', () => {
    const severities = (text: string) =>
      structureFindings(`${HEAD}\n${text}`, { rule: RULE }).map(({ severity }) => severity)
    expect(severities(`${WORK}\n${PROBLEMS}\n三、下一步打算`)).toEqual(['info'])
    expect(severities(`${WORK}\n二、下一步打算\n述职人：王芳`)).toEqual(['warning'])
    expect(severities(`${WORK}\n二、存在的问题\n三、原因分析\n学习不够。`)).toEqual(['warning'])
  })

  it('leaves articles alone, which are text', () => {
    const text = '印章管理办法\n第一章 总则\n第一条 目的\n第二条 印章由办公室保管。'
    expect(structureFindings(text, { rule: RULE })).toEqual([])
  })

  it.each<[name: string, text: string, found: string[]]>([
    [
      'a chapter before another',
      `${WORK}\n二、存在的问题\n三、原因分析\n学习不够。`,
      ['存在的问题'],
    ],
    ['blank lines only', `${WORK}\n二、存在的问题\n\n　\n三、原因分析\n不够。`, ['存在的问题']],
    ['the last chapter', `${WORK}\n${PROBLEMS}\n三、下一步打算`, ['下一步打算']],
    [
      'a last chapter before the signature',
      `${WORK}\n二、下一步打算\n述职人：王芳`,
      ['下一步打算'],
    ],
    ['a section', '一、主要工作\n（一）抓学习\n（二）抓队伍\n培训4期。', ['抓学习']],
    [
      'a skeleton',
      '一、主要工作\n二、存在问题\n三、下一步打算',
      ['主要工作', '存在问题', '下一步打算'],
    ],
    ['a chapter that has sections', WORK, []],
    ['run-in headings', '一、主要工作。培训4期。\n二、存在问题。督促不紧。', []],
    ['a list of short items', '一、主要工作\n1.培训4期\n2.检查6次\n3.走访30户', []],
    [
      'items that are sentences',
      '一、会议同意改造方案，由住建局牵头组织实施。\n二、会议要求，财政局按进度拨付资金，确保6月底前完工。',
      [],
    ],
    [
      'short items with an end mark',
      '一、主要工作\n培训4期。\n二、下一步打算\n（一）抓好学习教育。\n（二）办好主题活动。',
      [],
    ],
    ['items with their own colon', '一、主要工作\n（一）时间：全年\n（二）次数\n12次。', []],
  ])('%s', (_name, text, found) => {
    expect(find(`${HEAD}\n${text}`)).toEqual(found)
  })

  it('does not judge the end of a document that is not read whole', () => {
    expect(find(`${HEAD}\n${WORK}\n二、存在的问题`, false)).toEqual([])
  })

  it('takes a picture or a table for content', () => {
    const paragraphs = `${HEAD}\n一、主要工作\n\uFFFC\n二、存在问题`
      .split('\n')
      .map((text, index) => ({ key: `p${index}`, text }))
    const cell = { key: 'c', text: '', cell: { table: 't', row: 0, column: 0 } }
    expect(paragraphFindings([...paragraphs, cell], { rule: RULE })).toEqual([])
  })

  it('knows chapters of official texts without genre', () => {
    const text = `关于开展安全检查的实施方案
一、总体要求
二、检查内容
重点检查消防设施。
三、有关要求
请认真组织。`
    expect(find(text)).toEqual(['总体要求'])
  })
})
