import { describe, expect, it } from 'vitest'
import { readText } from './read-text'
import {
  CAUSES,
  DUTY_REPORT,
  LOST_CHAPTERS,
  NEWS,
  OPENING,
  PARTY_BUILDING_REPORT,
  PLANS,
  PROBLEMS,
  SUMMARY,
  WORK,
} from './sample-reports'

const BODY = [WORK, PROBLEMS, CAUSES, PLANS].join('\n')
const genreOf = (text: string) => readText(text).assessments[0]?.genre?.id ?? null

describe('detectGenre', () => {
  it.each([
    ['2024年度党组织书记抓基层党建工作述职报告', 'party-building-duty-report'],
    ['2024年度基层党建工作述职报告', 'party-building-duty-report'],
    ['支部书记抓党建工作述职报告（机关）', 'party-building-duty-report'],
    ['2024年度党建工作专项述职报告', 'party-building-duty-report'],
    ['2024年度述职报告', 'work-duty-report'],
    ['个人述职述廉报告', 'work-duty-report'],
    ['任期述责述廉报告', 'work-duty-report'],
    ['科室主任履职情况报告', 'work-duty-report'],
    ['2024年度工作总结', 'work-summary'],
    ['办公室2024年工作总结和2025年工作计划', 'work-summary'],
    ['2024年上半年工作总结', 'work-summary'],
    ['个人年度总结', 'work-summary'],
    ['2024年环卫所工作总结范文', 'work-summary'],
    ['创建卫生街道第二阶段工作小结', 'work-summary'],
  ])('%s is %s', (title, genre) => {
    expect(genreOf(`${title}\n${BODY}`)).toBe(genre)
  })

  it.each([
    '关于增加办公经费的请示',
    '关于做好2024年度述职评议工作的通知',
    '2024年度述职评议工作方案',
    '智慧停车项目可行性研究报告',
    '2024年度财务审计报告',
    '会员系统需求方案',
  ])('%s alone, with the chapters of a report, has no genre', (title) => {
    expect(genreOf(`${title}\n${BODY}`)).toBeNull()
  })

  it.each([
    ['关于社区养老服务的调研报告', 'research-report'],
    ['2024年工作计划', 'work-plan'],
    ['学习心得体会', 'reflection'],
    ['个人对照检查材料', 'self-examination'],
    ['安全生产自查报告', 'self-inspection-report'],
    ['关于审计查出问题整改情况的报告', 'situation-report'],
    ['2024年书记在信访工作会议上的讲话文稿', 'speech'],
    ['试用期转正述职报告', 'probation-report'],
    ['清河县2025年政府工作报告', 'government-report'],
    ['关于加强村级集体资产管理的实施意见', 'opinions'],
    ['机关印章管理办法（试行）', 'regulation'],
  ])('%s with headings of its own is %s', (title, genre) => {
    expect(genreOf(`${title}\n${BODY}`)).toBe(genre)
  })

  it.each<[title: string, opening: string, genre: string | null]>([
    ['关于安全生产工作情况的报告', '现将我局有关情况报告如下：', 'situation-report'],
    ['', '现将我局有关情况报告如下：', null],
    ['', '我局认真履行监管职责，现将有关情况报告如下：', null],
    ['', '本人认真履行岗位职责，现将有关情况报告如下：', 'work-duty-report'],
    ['科室主任2024年度工作报告', '现将一年来的工作情况述职如下：', 'work-duty-report'],
    ['关于2024年党建工作情况的报告', '现将我局党建工作情况报告如下：', 'situation-report'],
    ['关于2024年履职情况的报告', '现将本人履职情况述职如下：', 'work-duty-report'],
  ])('%s: %s', (title, opening, genre) => {
    expect(genreOf(`${title}\n${opening}\n${BODY}\n特此报告。`)).toBe(genre)
  })

  it.each([
    [OPENING, 'party-building-duty-report'],
    ['现将本人一年来的履职情况述职如下。', 'work-duty-report'],
    ['下面我就2024年抓基层党建工作情况作如下汇报：', 'party-building-duty-report'],
    ['现将上半年工作情况总结如下：', 'work-summary'],
  ])('knows a report without title by %s', (opening, genre) => {
    const { outline, assessments } = readText(`${opening}\n${BODY}`)
    expect(outline.reports[0]?.title).toBeNull()
    expect(assessments[0]?.genre?.id).toBe(genre)
  })

  it('takes the more special of two genres whose title matches', () => {
    const opening = '2024年，我认真履行抓党建第一责任人职责。现将有关情况述职如下：'
    expect(genreOf(`党支部书记抓党建工作述职报告\n${opening}\n${BODY}`)).toBe(
      'party-building-duty-report',
    )
  })

  it('takes a general title for the special genre when the opening is its own', () => {
    expect(genreOf(`2024年度述职报告\n${OPENING}\n${BODY}\n特此报告。`)).toBe(
      'party-building-duty-report',
    )
    expect(genreOf(`2024年度述职报告\n现将本人履职情况报告如下：\n${BODY}`)).toBe(
      'work-duty-report',
    )
  })

  it('counts the closings of the general genre for the special one', () => {
    expect(genreOf(`党委书记抓党建工作述职报告\n${BODY}\n特此报告。`)).toBe(
      'party-building-duty-report',
    )
  })

  it('does not go by chapters alone', () => {
    expect(genreOf(BODY)).toBeNull()
  })

  it('does not take news about a meeting for a report', () => {
    const { textKind, assessments } = readText(NEWS)
    expect(textKind).toBe('news')
    expect(assessments[0]).toMatchObject({ genre: null, parts: [] })
  })

  it('is the surer the more it sees', () => {
    const confidence = (text: string) => readText(text).assessments[0]?.genre?.confidence ?? 0
    const titleAndOpening = confidence(`2024年度抓基层党建工作述职报告\n${OPENING}`)
    expect(titleAndOpening).toBeGreaterThan(0)
    expect(confidence(PARTY_BUILDING_REPORT)).toBeGreaterThan(titleAndOpening)
    expect(confidence(DUTY_REPORT)).toBe(1)
    expect(confidence(SUMMARY)).toBe(1)
  })

  it('takes what the user chose, also for a text of another kind', () => {
    const { assessments } = readText(NEWS, { genre: 'work-summary' })
    expect(assessments[0]?.genre).toEqual({
      id: 'work-summary',
      confidence: 1,
      chosenBy: 'user',
    })
    expect(assessments[0]?.parts.length).toBeGreaterThan(5)
  })

  it('detects when the chosen genre is unknown', () => {
    const { assessments } = readText(LOST_CHAPTERS, { genre: 'no-such-genre' })
    expect(assessments[0]?.genre?.chosenBy).toBe('detected')
  })

  it('a self-inspection without a title is no summary', () => {
    const text = `按照通知要求，我所认真开展了检查，现将自查情况汇报如下：
一、自查情况
对三个仓库逐一查看，台账齐全。
二、存在问题
个别标识脱落。
三、整改措施
月底前补齐标识。`
    expect(genreOf(text)).toBe('self-inspection-report')
  })

  it.each([
    [
      '驻村工作述职报告\n我是派驻桥头村的队员。\n一、调查村情，定好方案\n走访农户60户。',
      'work-duty-report',
    ],
    [
      '申请维修经费请示格式范文\n市政府：\n我办办公楼漏雨，需维修经费5万元。\n妥否，请批示。',
      'request',
    ],
    [
      '同志们：\n今天，我们召开全区防汛工作会议，主要任务是部署今年的工作。下面，我讲三点意见。\n一、认清形势\n今年雨水偏多。',
      'speech',
    ],
    [
      '各位代表：\n现在，我代表镇人民政府，向大会报告工作，请予审议，并请列席人员提出意见。\n一、去年工作回顾\n修通村道8公里。',
      'government-report',
    ],
  ])('tells the genre of %s', (text, genre) => {
    expect(genreOf(text)).toBe(genre)
  })

  it.each([
    [
      'speech',
      '同志们：\n今天，我们召开全区防汛工作会议。下面，我讲三点意见。\n一、认清形势\n今年雨水偏多。',
    ],
    [
      'government-report',
      '各位代表：\n现在，我代表镇人民政府，向大会报告工作，请予审议。\n一、去年工作回顾\n修路8公里。',
    ],
  ])('asks a %s for no title', (_, text) => {
    const parts = readText(text).assessments[0]?.parts ?? []
    expect(parts.filter(({ id, required }) => id === 'title' && required)).toEqual([])
  })
})
