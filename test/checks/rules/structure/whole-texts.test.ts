import { describe, expect, it } from 'vitest'
import { DUTY_REPORT, NEWS, PARTY_BUILDING_REPORT, SUMMARY } from '../../../genres/sample-reports'
import {
  CLEAN_TEXTS,
  LETTER,
  MEETING_NOTICE,
  NOTICE,
  PLAN,
  REPORT,
  REQUEST,
} from './official-samples'
import { paragraphFindings, structureFindings } from './read-findings'
import { SOUND_TEXTS } from './sound-texts'

const GUIDE = `述职报告写作要点
述职报告通常由三部分构成：标题、正文、落款。
一、存在的问题
二、正文的开头要概括说明任职时间和岗位职责，落款应注明姓名和日期。`

const MANUAL = `# 安装
## 下载
## 配置
- 打开 config.json
- 设置 port = 8080
- 运行 npm start
## 常见问题`

const SHORT_NOTICE = `关于报送材料的通知
各科室：
请于12月6日前报送以下材料：
1.年度总结
2.考核表
3.人员名单
联系人：王芳`

describe('structure rules on whole texts', () => {
  it.each<readonly [name: string, text: string]>([
    ['a party-building report', PARTY_BUILDING_REPORT],
    ['a duty report', DUTY_REPORT],
    ['a summary', SUMMARY],
    ['news', NEWS],
    ['a guide', GUIDE],
    ['a manual', MANUAL],
    ['a short notice', SHORT_NOTICE],
    ['nothing', ''],
    ...CLEAN_TEXTS,
    ...SOUND_TEXTS,
  ])('find nothing in %s', (_name, text) => {
    expect(structureFindings(text)).toEqual([])
  })

  it('judge any text as the genre the user chose', () => {
    expect(structureFindings(NEWS, { genre: 'work-duty-report' })).not.toEqual([])
  })
})

/** What goes wrong in a text that was copied from another one. */
const BROKEN_REQUEST = REQUEST.replace('：\n为提升', '、县财政局：\n为提升')
  .replace('妥否，请批示。', '特此报告。')
  .replace('1.培训', '1、培训')
  .replace('测算表\n县', '测算表。\n县')
  .replace('2026年3月1日', '二〇二六年三月一日')

const BROKEN_REPORT = REPORT.replace('县人民政府：', '尊敬的王县长：')
  .replace('的能力。', '的能力。三是执法力量不足，恳请县政府批准增加执法人员5名。')
  .replace('特此报告。', '妥否，请批示。')
  .replace('县应急管理局\n', '')

const BROKEN_MEETING = MEETING_NOTICE.replace('3月12日（星期四）上午9:00，会期半天。', '半天。')
  .replace('会议时间', '会期安排')
  .replace('提前10分钟', '提前')
  .replace('2026年3月5日', '2026-03-05')

describe('structure rules on broken texts', () => {
  it.each([
    [
      'a request',
      BROKEN_REQUEST,
      [
        'structure/several-addressees',
        'structure/wrong-closing',
        'structure/attachment-note',
        'structure/attachment-note',
        'structure/date-form',
      ],
    ],
    [
      'a report',
      BROKEN_REPORT,
      [
        'structure/missing-signature',
        'structure/personal-addressee',
        'structure/request-in-report',
        'structure/wrong-closing',
      ],
    ],
    ['a notice of a meeting', BROKEN_MEETING, ['structure/meeting-notice', 'structure/date-form']],
    [
      'a notice',
      NOTICE.replace('单位：', '单位，').replace('格式见附件', '格式见附件2'),
      ['structure/addressee-mark', 'structure/attachment-note'],
    ],
    [
      'a letter',
      LETTER.replace('请予支持为盼', '妥否，请批示').replace('2026年3月3日', '26年3月3日'),
      ['structure/wrong-closing', 'structure/date-form'],
    ],
    ['a plan', PLAN.replace('制定本方案', '制定本意见'), ['structure/mixed-genre']],
  ])('find what is wrong with %s', (_name, text, rules) => {
    expect(structureFindings(text).map(({ rule }) => rule)).toEqual(rules)
  })

  it.each([...CLEAN_TEXTS, ...SOUND_TEXTS])(
    'say nothing about the end of %s while it is not written',
    (_name, text) => {
      const lines = text.split('\n')
      for (let end = 3; end < lines.length; end++) {
        const cut = lines.slice(0, end).join('\n').slice(0, -1)
        const about = structureFindings(cut).map(({ rule }) => rule)
        expect(about.filter((rule) => /missing-(?:signature|date|closing)/u.test(rule))).toEqual([])
      }
    },
  )
})

describe('structure rules and tables', () => {
  it('take no cell for the date of a text', () => {
    const paragraphs = NOTICE.split('\n').map((text, index) => ({ key: `p${index}`, text }))
    const cells = ['阶段', '2026-03-10', '办公室', '2026-03-20'].map((text, column) => ({
      key: `c${column}`,
      text,
      cell: { table: 't', row: 0, column },
    }))
    expect(
      paragraphFindings([...paragraphs.slice(0, 4), ...cells, ...paragraphs.slice(4)]),
    ).toEqual([])
  })
})
