import { describe, expect, it } from 'vitest'
import { assessReport } from '../../lib/genres/assess'
import { genres } from '../../lib/genres/registry'
import { readText } from './read-text'
import { DOCUMENTS, LOOK_ALIKES } from './sample-documents'
import { DUTY_REPORT, NEWS } from './sample-reports'

const REPORTS = ['party-building-duty-report', 'work-duty-report', 'work-summary']
const assessmentOf = (text: string, genre?: string) =>
  readText(text, genre ? { genre } : {}).assessments[0]
const genreOf = (text: string) => assessmentOf(text)?.genre?.id ?? null
const documentOf = (genre: string) => DOCUMENTS[genre] ?? ''

/** Ids of the required parts that are not present. */
const lacking = (text: string, genre?: string) =>
  (assessmentOf(text, genre)?.parts ?? [])
    .filter(({ required, status }) => required && status !== 'present')
    .map(({ id }) => id)
const statusOf = (text: string, part: string, genre?: string) =>
  assessmentOf(text, genre)?.parts.find(({ id }) => id === part)?.status
const lineOf = (text: string, part: string) => {
  const { assessments, lines } = readText(text)
  const found = assessments[0]?.parts.find(({ id }) => id === part)
  return lines[found?.firstLine ?? -1]?.line.text
}
const without = (genre: string, ...starts: string[]) =>
  documentOf(genre)
    .split('\n')
    .filter((line) => !starts.some((start) => line.startsWith(start)))
    .join('\n')

describe('a finished document of each genre', () => {
  it('is there for every genre', () => {
    const ids = genres.map(({ id }) => id).filter((id) => !REPORTS.includes(id))
    expect(Object.keys(DOCUMENTS).sort()).toEqual(ids.sort())
  })

  it.each(Object.entries(DOCUMENTS))('%s is recognised and lacks nothing', (genre, text) => {
    expect(genreOf(text)).toBe(genre)
    expect(lacking(text)).toEqual([])
    expect(assessmentOf(text)?.looksFinished).toBe(true)
  })

  it.each(Object.entries(DOCUMENTS))('%s is so with half-width marks too', (genre, text) => {
    const marks: Record<string, string> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' }
    const folded = text.replace(/[，：；（）]/gu, (mark) => marks[mark] ?? mark)
    expect(genreOf(folded)).toBe(genre)
    expect(lacking(folded)).toEqual([])
  })

  it.each(Object.entries(DOCUMENTS))('%s has sections inside the text', (_genre, text) => {
    const { assessments, lines } = readText(text)
    for (const { firstLine, endLine } of assessments[0]?.sections ?? []) {
      expect(firstLine).toBeLessThan(endLine)
      expect(endLine).toBeLessThanOrEqual(lines.length)
    }
  })
})

describe('the frame', () => {
  it.each([
    ['request', 'addressee', '市财政局：'],
    ['request', 'closing', '妥否，请批示。'],
    ['request', 'signature', '市政务服务中心'],
    ['request', 'date', '2026年1月12日'],
    ['notice', 'addressee', '各科室、各直属单位：'],
    ['letter', 'closing', '请予支持为盼，并请于4月20日前函复。'],
    ['reply', 'closing', '此复。'],
    ['speech', 'salutation', '同志们：'],
    ['speech', 'date', '（2026年3月20日）'],
    ['probation-report', 'signature', '王芳'],
  ])('%s: %s is %s', (genre, part, line) => {
    expect(lineOf(documentOf(genre), part)).toBe(line)
  })

  it.each([
    ['addressee', '市财政局：'],
    ['closing', '妥否，请批示。'],
    ['signature', '市政务服务中心'],
    ['date', '2026年1月12日'],
  ])('a request without %s lacks it', (part, line) => {
    expect(lacking(without('request', line))).toEqual([part])
  })

  it.each([
    '各镇人民政府，各街道办事处，区直有关部门：',
    '县委、县人民政府：',
    '局属各单位（机关各科室）：',
    '全体职工：',
    '各教研室、各年级组：',
    '尊敬的王局长：',
    '市财政局:',
  ])('%s is an addressee', (line) => {
    const text = documentOf('request').replace('市财政局：', line)
    expect(lineOf(text, 'addressee')).toBe(line)
  })

  it.each(['现将有关情况请示如下：', '联系单位：', '一、有关单位：', '市财政局关于经费的要求：'])(
    '%s is no addressee',
    (line) => {
      const text = documentOf('request').replace('市财政局：', line)
      expect(statusOf(text, 'addressee')).toBe('missing')
    },
  )

  it.each([
    ['二〇二六年一月十二日', 'present'],
    ['2026年1月', 'present'],
    ['20XX年X月X日', 'present'],
    ['2026-01-12', 'present'],
    ['截至2026年1月12日', 'missing'],
    ['时间：2026年1月12日', 'missing'],
  ])('date in %s: %s', (line, status) => {
    const text = documentOf('request').replace('2026年1月12日', line)
    expect(statusOf(text, 'date')).toBe(status)
  })

  it('takes name and date on one line', () => {
    const text = documentOf('request').replace('市政务服务中心\n', '市政务服务中心 ')
    expect(lineOf(text, 'signature')).toBe('市政务服务中心 2026年1月12日')
    expect(lineOf(text, 'date')).toBe('市政务服务中心 2026年1月12日')
  })

  it('takes the first of several organs that sign', () => {
    const text = documentOf('request').replace('市政务服务中心\n', '市教育局\n市政务服务中心\n')
    expect(lineOf(text, 'signature')).toBe('市教育局')
  })

  it('finds closing, signature and date before a text that is sent along', () => {
    const plan = '附件\n一、总体要求\n提高质量。\n二、重点任务\n按月检查，逐项销号。'
    const text = `${documentOf('notice')}\n${plan}\n三、工作要求\n${'明确责任，按时完成。\n'.repeat(12)}`
    expect(lacking(text)).toEqual([])
    expect(lineOf(text, 'date')).toBe('2026年2月1日')
  })

  it('finds a closing at the end of a paragraph', () => {
    const one = without('request', '妥否', '为保障').replace(
      '不能满足日常工作需要。',
      '不能满足日常工作需要，拟更换电脑24台，共需资金12万元。妥否，请批示。',
    )
    expect(lacking(one)).toEqual([])
  })
})

describe('parts that sentences tell', () => {
  it('a request without headings has its reason and its matter', () => {
    const { lines, assessments } = readText(documentOf('request'))
    const [reason, request] = ['reason', 'request'].map((id) =>
      assessments[0]?.parts.find((part) => part.id === id),
    )
    expect(lines[reason?.firstLine ?? -1]?.line.text).toContain('不能满足')
    expect(lines[request?.firstLine ?? -1]?.line.text).toContain('恳请')
    expect(reason?.endLine).toBe(request?.firstLine)
  })

  it('a request that asks for nothing lacks its matter', () => {
    expect(lacking(without('request', '为保障'))).toEqual(['request'])
  })

  it('a plan without steps lacks them', () => {
    const text = without('implementation-plan', '四、', '3月').replace('五、', '四、')
    expect(lacking(text)).toEqual(['steps'])
  })

  it.each([
    ['research-report', ['二、存在', '服务内容'], 'problems'],
    ['research-report', ['四、对策', '建立多元'], 'suggestions'],
    ['self-inspection-report', ['三、整改', '补齐'], 'plans'],
    ['self-examination', ['三、原因', '主要是'], 'causes'],
    ['contingency-plan', ['二、组织', '成立'], 'organisation'],
    ['situation-report', ['市水务局', '按照', '特此'], 'opening'],
  ])('%s without the lines %j lacks %s', (genre, starts, part) => {
    expect(lacking(without(genre, ...starts))).toContain(part)
  })

  it('takes results of a year for the work, rectification for the plan', () => {
    const report = documentOf('situation-report')
      .replace('关于防汛备汛工作', '关于2026年防汛备汛工作')
      .replace('一、工作开展情况', '一、2026年防汛主要举措和成效')
    expect(lineOf(report, 'performance')).toBe('一、2026年防汛主要举措和成效')
    expect(lineOf(report, 'plans')).toBe('三、下一步工作打算')
    const inspection = documentOf('self-inspection-report').replace('三、整改措施', '三、整改情况')
    expect(lineOf(inspection, 'plans')).toBe('三、整改情况')
  })

  it('asks for time and place of a meeting alone', () => {
    const meeting = `关于召开安全工作会议的通知
各科室：
经研究，决定召开安全工作会议，现将有关事项通知如下：
一、参会人员
各科室负责人。
二、有关要求
请按时到会。
办公室
2026年3月1日`
    expect(lacking(meeting)).toEqual(['time', 'venue'])
    const whole = meeting.replace('请按时到会。', '请于3月5日上午9时到三楼会议室参会。')
    expect(lacking(whole)).toEqual([])
    expect(statusOf(documentOf('notice'), 'venue')).toBeUndefined()
  })

  it('gives chapters that are not asked for to the matter', () => {
    const text = `关于开展业务培训的通知
各科室：
经研究，决定开展业务培训。
一、培训时间
3月5日。
二、培训地点
三楼会议室。
办公室
2026年3月1日`
    expect(genreOf(text)).toBe('notice')
    expect(lacking(text)).toEqual([])
  })
})

describe('texts that break off', () => {
  it.each(Object.keys(DOCUMENTS))('%s lacks nothing behind the cut', (genre) => {
    const lines = documentOf(genre).split('\n')
    for (let count = 4; count < lines.length; count++) {
      const cut = lines.slice(0, count).join('\n').replace(/.{3}$/u, '')
      const assessment = assessmentOf(cut, genre)
      if (assessment?.looksFinished) continue
      expect([cut, lacking(cut, genre)]).toEqual([cut, []])
    }
  })

  it.each([
    ['最后一段写完了。', true],
    ['最后一段还没有', false],
    ['最后一段还没有，', false],
    ['附件：名单', true],
    ['（联系人：李明）', true],
  ])('%s: finished is %s', (line, finished) => {
    const text = without('notice', '特此', '市住', '2026').concat('\n', line)
    expect(assessmentOf(text, 'notice')?.looksFinished).toBe(finished)
  })

  it('a text that begins with other lines may have had a title', () => {
    const [, ...body] = documentOf('notice').split('\n')
    expect(lacking(body.join('\n'), 'notice')).toEqual(['title'])
    expect(lacking(['索引号：2026-00012', ...body].join('\n'), 'notice')).toEqual([])
  })
})

describe('look-alikes', () => {
  it.each(Object.entries(LOOK_ALIKES))('%s', (_name, { text, genre }) => {
    expect(genreOf(text)).toBe(genre)
  })
})

describe('a genre the user chose', () => {
  const texts = ['', '通知', NEWS, DUTY_REPORT, ...Object.values(DOCUMENTS)]

  it.each(genres.map(({ id }) => id))('%s comes to an end on any text', (genre) => {
    for (const text of texts) {
      const assessment = assessmentOf(text, genre)
      expect(assessment?.genre).toEqual({ id: genre, confidence: 1, chosenBy: 'user' })
      expect(assessment?.parts.length).toBeGreaterThan(2)
    }
  })

  it('leaves nothing behind on the lines when another is chosen', () => {
    const text = documentOf('implementation-plan')
    const { lines, outline, textKind } = readText(text)
    const assess = (chosenGenre: string | null) =>
      outline.reports.map((range) =>
        assessReport({ lines, outline, range, textKind, chosenGenre, words: null }),
      )
    for (const genre of ['notice', 'work-summary', null, 'request', 'research-report', null])
      expect(assess(genre)).toEqual(readText(text, genre ? { genre } : {}).assessments)
  })
})
