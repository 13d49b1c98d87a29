import { describe, expect, it } from 'vitest'
import { createTranslate } from '../../lib/messages/translate'
import type { Finding, Part, Report } from '../../lib/report'
import { chooseExitCode } from '../../scripts/check/exit-code'
import { formatText } from '../../scripts/check/format-text'

const translate = createTranslate('zh-CN')

const finding: Finding = {
  id: 'f1',
  rule: 'numbering/gap',
  severity: 'error',
  paragraph: 4,
  start: 0,
  end: 2,
  text: '三、',
  message: '缺少“二、”',
  suggestions: ['二、'],
}

function part(id: string, name: string, status: Part['status'], required = true): Part {
  return { id, name, required, status, characters: 0, share: 0 }
}

function makeReport(more: Partial<Report> = {}): Report {
  return {
    schema: 1,
    editor: 'file',
    layer: 'file',
    complete: true,
    revision: 1,
    title: '述职报告',
    genre: { id: 'duty-report', name: '述职报告', confidence: 0.9, chosenBy: 'detected' },
    paragraphs: [],
    outline: [],
    points: [],
    parts: [],
    sections: [],
    findings: [],
    ignored: [],
    summaries: [],
    statistics: { characters: 0, paragraphs: 0, blanks: 0 },
    ...more,
  }
}

describe('formatText', () => {
  it('prints outline, missing parts and findings', () => {
    const report = makeReport({
      outline: [
        {
          level: 1,
          marker: '一、',
          title: '主要工作',
          paragraph: 2,
          kind: 'block',
          children: [
            {
              level: 2,
              marker: '（一）',
              title: '抓学习',
              paragraph: 3,
              kind: 'run-in',
              children: [],
            },
          ],
        },
      ],
      parts: [
        part('problems', '存在问题', 'missing'),
        part('causes', '原因分析', 'mentioned'),
        part('plans', '下步打算', 'missing'),
        part('rectification', '整改情况', 'missing', false),
      ],
      findings: [finding, { ...finding, severity: 'info', paragraph: -1, message: '全文' }],
    })
    expect(formatText('稿.txt', report, translate).split('\n')).toEqual([
      '稿.txt',
      '文种：述职报告',
      '  一、主要工作',
      '    （一）抓学习',
      '缺少：存在问题、下步打算',
      '稿.txt:5:1 error numbering/gap 缺少“二、”',
      '稿.txt:0:1 info numbering/gap 全文',
      '错误 1 处，警告 0 处，提示 1 处',
    ])
  })

  it('sums up what is repeated, blanks apart from the rest', () => {
    const summary = (rule: string, message: string) => ({
      rule,
      severity: 'error' as const,
      count: 3,
      message,
    })
    const report = makeReport({
      summaries: [
        summary('placeholder/asterisk', '“*” 17 处'),
        summary('placeholder/letter-x', '“XX” 9 处'),
        summary('numbering/gap', '编号缺号 3 处'),
      ],
    })
    expect(formatText('稿.txt', report, translate).split('\n')).toEqual(
      expect.arrayContaining([
        '“*” 17 处 · “XX” 9 处，像是还没填完的模板',
        '反复出现：编号缺号 3 处',
      ]),
    )
  })

  it('says which report of a collection lacks a part', () => {
    const section = (title: string, parts: Part[]) => ({
      title,
      paragraph: 0,
      end: 1,
      genre: null,
      parts,
    })
    const report = makeReport({
      genre: null,
      sections: [
        section('甲报告', [part('plans', '下步打算', 'present')]),
        section('乙报告', [part('plans', '下步打算', 'missing')]),
      ],
    })
    expect(formatText('-', report, translate).split('\n')).toEqual([
      '-',
      '文种：没有认出，可以用 --genre 指定',
      '乙报告 缺少：下步打算',
      '错误 0 处，警告 0 处，提示 0 处',
    ])
  })
})

describe('the outline', () => {
  it.each([
    ['第一章', '总体情况', '  第一章 总体情况'],
    ['1.2', '编制依据', '  1.2 编制依据'],
    ['一、', '主要工作', '  一、主要工作'],
    ['', '前言', '  前言'],
  ])('%s', (marker, title, line) => {
    const node = { level: 1, marker, title, paragraph: 0, kind: 'block' as const, children: [] }
    expect(formatText('-', makeReport({ outline: [node] }), translate).split('\n')).toContain(line)
  })
})

describe('chooseExitCode', () => {
  const withError = makeReport({ findings: [finding] })
  const withWarning = makeReport({ findings: [{ ...finding, severity: 'warning' }] })

  it.each([
    ['nothing wrong', [withWarning], 0, 0],
    ['an error', [withWarning, withError], 0, 1],
    ['a file that could not be read', [withError], 1, 2],
  ])('%s', (_what, reports, unreadable, code) => {
    expect(chooseExitCode(reports, unreadable)).toBe(code)
  })
})
