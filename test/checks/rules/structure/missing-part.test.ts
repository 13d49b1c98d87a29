import { describe, expect, it } from 'vitest'
import {
  CAUSES,
  LOST_CHAPTERS,
  OPENING,
  PARTY_BUILDING_REPORT,
  PLANS,
  PROBLEMS,
  WORK,
} from '../../../genres/sample-reports'
import { structureFindings } from './read-findings'

const TITLE = '2024年度抓基层党建工作述职报告'
const RULE = 'structure/missing-part'
const find = (text: string, complete = true) =>
  structureFindings(text, { rule: RULE, complete }).map(({ severity, message }) => [
    severity,
    /“(.+?)”/u.exec(message)?.[1],
  ])

describe(RULE, () => {
  it('is a hint where the text breaks off', () => {
    const text = `${TITLE}\n${OPENING}\n${WORK}\n我们还组织开展了集中学习，形成了`
    expect(find(text).map(([severity]) => severity)).toEqual(['info', 'info', 'info'])
    expect(find(`${text}良好氛围。`).map(([severity]) => severity)).toEqual(
      Array(3).fill('warning'),
    )
  })

  it.each(['一、述职情况', '一、围绕中心抓落实'])(
    'takes a lone chapter for the work: %s',
    (chapter) => {
      const text = `2024年度个人述职报告\n现将一年来的履职情况报告如下。\n${chapter}\n走访企业12家，解决用工问题8个。`
      expect(find(text).map(([, part]) => part)).toEqual(['存在问题', '下一步打算'])
    },
  )

  it.each<[name: string, chapters: string[], findings: string[][]]>([
    ['nothing', [WORK, PROBLEMS, CAUSES, PLANS], []],
    ['causes', [WORK, PROBLEMS, PLANS], [['warning', '原因分析']]],
    ['problems', [WORK, CAUSES, PLANS], [['warning', '存在问题']]],
    ['plans', [WORK, PROBLEMS, CAUSES], [['warning', '下一步打算']]],
    ['work', [PROBLEMS, CAUSES, PLANS], [['info', '履职情况']]],
    [
      'causes of their own',
      [WORK, `${PROBLEMS}\n究其原因，主要是学习不够。`, PLANS],
      [['info', '原因分析']],
    ],
  ])('reports %s', (_name, chapters, findings) => {
    expect(find([TITLE, OPENING, ...chapters].join('\n'))).toEqual(findings)
  })

  it('says that lost chapters are not listed', () => {
    expect(find(LOST_CHAPTERS)).toEqual([
      ['info', '履职情况'],
      ['info', '存在的主要问题'],
      ['warning', '原因分析'],
      ['info', '下一步工作打算'],
    ])
  })

  it('is about the whole document and offers headings', () => {
    const [finding] = structureFindings([TITLE, OPENING, WORK, PROBLEMS, PLANS].join('\n'))
    expect(finding).toMatchObject({
      rule: RULE,
      paragraph: -1,
      start: 0,
      end: 0,
      text: '',
      suggestions: ['原因分析'],
    })
  })

  it('is silent while the document is not read whole', () => {
    expect(find([TITLE, OPENING, WORK].join('\n'), false)).toEqual([])
  })

  it('names the report of a collection', () => {
    const second = ['2024年度述职报告', '现将本人履职情况报告如下：', WORK, PROBLEMS].join('\n')
    const findings = structureFindings(`${PARTY_BUILDING_REPORT}\n${second}`, { rule: RULE })
    expect(findings.map((finding) => finding.message)).toEqual([
      expect.stringMatching(/^《2024年度述职报告》：缺少“下一步打算”/),
    ])
  })
})
