import { describe, expect, it } from 'vitest'
import { segmentOfLine } from '../../lib/genres/part-of-line'
import { createSegmenter } from '../../lib/segmentation/segmenter'
import { loadDictionaries } from '../../scripts/load-dictionaries'
import { readText, statusesOf } from './read-text'
import {
  CAUSES,
  DUTY_REPORT,
  LOST_CHAPTERS,
  OPENING,
  PARTY_BUILDING_REPORT,
  PLANS,
  PROBLEMS,
  SUMMARY,
  WORK,
} from './sample-reports'

const TITLE = '2024年度抓基层党建工作述职报告'
const report = (...chapters: string[]) => [TITLE, OPENING, ...chapters].join('\n')
const statuses = (text: string) => statusesOf(readText(text).assessments[0])

describe('whole reports', () => {
  it('finds every part of a complete report of each genre', () => {
    expect(statuses(PARTY_BUILDING_REPORT)).toEqual({
      title: 'present',
      opening: 'present',
      performance: 'present',
      problems: 'present',
      causes: 'present',
      plans: 'present',
    })
    expect(statuses(DUTY_REPORT)).toEqual({
      title: 'present',
      opening: 'present',
      performance: 'present',
      integrity: 'present',
      problems: 'present',
      plans: 'present',
      closing: 'present',
      signature: 'present',
    })
    expect(statuses(SUMMARY)).toEqual({
      title: 'present',
      opening: 'present',
      performance: 'present',
      problems: 'present',
      plans: 'present',
    })
  })

  it('gives lines and characters of a part', () => {
    const { assessments } = readText(report('一、主要工作\n开了 会。\n二、存在问题\n不多。'))
    expect(assessments[0]?.parts.find((part) => part.id === 'performance')).toEqual({
      id: 'performance',
      required: true,
      status: 'present',
      firstLine: 2,
      endLine: 4,
      characters: 10,
    })
  })

  it('requires by the title what the title promises', () => {
    const required = (title: string) => {
      const { assessments } = readText(DUTY_REPORT.replace('2024年度述职述廉报告', title))
      const part = assessments[0]?.parts.find((one) => one.id === 'integrity')
      return part?.required
    }
    expect(required('2024年度述职述廉报告')).toBe(true)
    expect(required('2024年度述职报告')).toBe(false)
  })
})

describe('status of parts', () => {
  it('misses what is nowhere', () => {
    const found = statuses(report(WORK, PROBLEMS, PLANS))
    expect(found.causes).toBeUndefined()
    expect(found.plans).toBe('present')
  })

  it('counts a heading without text as present', () => {
    expect(statuses(report(WORK, '二、存在的问题', '三、原因分析', PLANS))).toMatchObject({
      problems: 'present',
      causes: 'present',
    })
  })

  it.each([
    ['分析其原因，主要是学习不够。', 'mentioned'],
    ['究其根源，还是思想上不够重视。', 'mentioned'],
    ['产生问题的原因主要有以下两点：一是学习不够；二是办法不多。', 'present'],
    ['上述不足的产生，主要在于钻研不够。', 'mentioned'],
    ['一些同志习惯老办法，效果不好。', undefined],
    ['组织大家查找问题、剖析根源、制定措施。', undefined],
  ])('causes in %s', (paragraph, status) => {
    expect(statuses(report(WORK, `${PROBLEMS}\n${paragraph}`, PLANS)).causes).toBe(status)
  })

  it.each([
    ['同时，工作中还存在调研不深等不足。', 'mentioned'],
    ['存在的主要问题：调研不深，督促不紧。', 'present'],
    ['上年度评议指出的存在问题均已整改到位。', undefined],
    ['着力解决群众反映的突出问题。', undefined],
  ])('problems in %s', (paragraph, status) => {
    expect(statuses(report(`${WORK}\n${paragraph}`, '二、下一步打算\n继续努力。')).problems).toBe(
      status,
    )
  })

  it('takes one chapter for several parts', () => {
    const { assessments } = readText(report(WORK, '二、问题及原因剖析\n调研不深。', PLANS))
    const [problems, causes] = ['problems', 'causes'].map((id) =>
      assessments[0]?.parts.find((part) => part.id === id),
    )
    expect(problems?.firstLine).toBe(causes?.firstLine)
    expect(causes?.status).toBe('present')
  })

  it('takes a chapter on the causes of problems for both when no other names the problems', () => {
    expect(statuses(report(WORK, '二、存在问题原因剖析\n调研不深。', PLANS))).toMatchObject({
      problems: 'present',
      causes: 'present',
    })
  })

  it('finds parts by deeper headings', () => {
    const found = statuses(
      report(
        '一、2024年工作情况\n（一）主要做法\n按月调度。\n（二）存在的问题\n督促不紧。',
        '二、2025年工作计划\n继续努力。',
      ),
    )
    expect(found).toMatchObject({ problems: 'present', plans: 'present' })
  })

  it('only mentions the parts whose chapter headings were lost', () => {
    expect(statuses(LOST_CHAPTERS)).toEqual({
      title: 'present',
      opening: 'present',
      performance: 'mentioned',
      problems: 'mentioned',
      plans: 'mentioned',
    })
  })
})

describe('sections without the heading above them', () => {
  it.each([
    '（一）抓学习\n集中学习12次。\n（二）抓队伍\n培训4期。',
    '一是抓学习。集中学习12次。\n二是抓队伍。培训4期。',
  ])('are mentioned beside chapters that have theirs', (work) => {
    expect(statuses(report(work, PROBLEMS, CAUSES, PLANS))).toMatchObject({
      performance: 'mentioned',
      problems: 'present',
    })
  })

  it('are found inside a chapter by their numbering', () => {
    const inside = '（一）抓学习\n集中学习12次。\n（二）抓队伍\n培训4期。'
    const problems = '（一）调研不够深入\n督促不紧。\n（二）能力有待提升\n办法不多。'
    expect(statuses(report(`一、主要工作\n${inside}\n${problems}`, PLANS)).problems).toBe(
      'mentioned',
    )
  })
})

describe('chapters that tell what was done', () => {
  const doing = '一、抓学习，强化理论武装\n集中学习12次。\n二、抓队伍，夯实基层基础\n培训4期。'

  it('are the work before the problems and the plan after them', () => {
    const { assessments, lines } = readText(
      report(doing, '三、存在的问题\n督促不紧。', '四、抓重点，推动任务落地\n按月调度。'),
    )
    expect(statusesOf(assessments[0])).toMatchObject({
      performance: 'present',
      problems: 'present',
      plans: 'present',
    })
    expect(assessments[0]?.parts.find((part) => part.id === 'plans')?.endLine).toBe(lines.length)
  })

  it('are the work when nothing else is there', () => {
    expect(statuses(report(doing))).toMatchObject({ performance: 'present' })
  })

  it('leave a heading that states a shortcoming to the problems', () => {
    const { assessments } = readText(
      report(
        '一、主要工作\n培训4期。',
        '二、存在的问题\n督促不紧。',
        '三、创新意识不强\n办法不多。',
      ),
    )
    expect(statusesOf(assessments[0]).plans).toBeUndefined()
  })

  it('are the plan when they name a later year', () => {
    expect(
      statuses('2024年度工作总结\n一、主要工作\n培训4期。\n二、2025年重点任务\n按月调度。').plans,
    ).toBe('present')
  })
})

describe('words', () => {
  const words = createSegmenter(loadDictionaries())

  it('recognise a heading that no synonym matches', () => {
    const text = report('一、今后工作的主要努力目标\n按月调度。', '二、存在问题\n督促不紧。')
    expect(statusesOf(readText(text).assessments[0]).plans).toBe('mentioned')
    expect(statusesOf(readText(text, { words }).assessments[0]).plans).toBe('present')
  })

  it('leave headings of the matter itself alone', () => {
    const text = report('一、安全生产\n检查6次。', '二、困难群众帮扶\n走访30户。', PLANS)
    expect(readText(text, { words }).assessments).toEqual(readText(text).assessments)
  })
})

describe('place of the opening, the closing and the signature', () => {
  it.each([
    ['一段没有固定说法的开头，交代这一年怎样在大家支持下完成了各项任务，取得了进步。', 'present'],
    ['尊敬的各位领导、各位同事：', undefined],
    ['（2024年12月20日）', undefined],
  ])('opening: %s', (line, status) => {
    expect(statuses([TITLE, line, WORK, PROBLEMS, CAUSES, PLANS].join('\n')).opening).toBe(status)
  })

  it.each([
    ['以上述职，请批评指正。', 'closing'],
    ['述职完毕，请评议。', 'closing'],
    ['述职人：王芳', 'signature'],
    ['2024年12月31日', 'signature'],
    ['二〇二四年十二月', 'signature'],
  ])('%s at the end is the %s', (line, part) => {
    expect(statuses(`${PARTY_BUILDING_REPORT}\n${line}`)[part]).toBe('present')
  })
})

describe('collections', () => {
  const collection = `${PARTY_BUILDING_REPORT}\n${DUTY_REPORT}\n${report(WORK, PLANS)}`

  it('judges each report by itself', () => {
    const { assessments } = readText(collection)
    expect(assessments.map((one) => one.genre?.id)).toEqual([
      'party-building-duty-report',
      'work-duty-report',
      'party-building-duty-report',
    ])
    expect(assessments.map((one) => statusesOf(one).causes)).toEqual([
      'present',
      undefined,
      undefined,
    ])
  })

  it('keeps the parts inside their report', () => {
    const { outline, assessments } = readText(collection)
    outline.reports.forEach((range, index) => {
      for (const { firstLine, endLine } of assessments[index]?.sections ?? []) {
        expect(firstLine).toBeGreaterThanOrEqual(range.firstLine)
        expect(endLine).toBeLessThanOrEqual(range.endLine)
      }
    })
  })
})

describe('segmentOfLine', () => {
  it('says the part of every line', () => {
    const { lines, assessments } = readText(
      report('一、主要工作\n培训4期。\n二、存在问题\n督促不紧。\n产生问题的原因主要是：学习不够。'),
    )
    const assessment = assessments[0]
    expect(lines.map((_, index) => assessment && segmentOfLine(assessment, index).part)).toEqual([
      'title',
      'opening',
      'performance',
      'performance',
      'problems',
      'problems',
      'causes',
    ])
  })

  it('is null without a genre', () => {
    expect(segmentOfLine({ genre: null, parts: [] }, 3).part).toBeNull()
  })
})
