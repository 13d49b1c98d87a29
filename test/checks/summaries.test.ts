import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../lib/checks/analyser'
import { summariseFindings } from '../../lib/checks/summaries'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import type { Finding } from '../../lib/report'

let serial = 0
const finding = (rule: string, text: string, severity: Finding['severity'] = 'error'): Finding => ({
  id: String(serial++),
  rule,
  severity,
  paragraph: 0,
  start: 0,
  end: text.length,
  text,
  message: '',
  suggestions: [],
})
const times = (count: number, rule: string, text: string, severity?: Finding['severity']) =>
  Array.from({ length: count }, () => finding(rule, text, severity))
const messages = (findings: Finding[]) =>
  summariseFindings(findings, 'zh-CN').map(({ message }) => message)

describe('summaries', () => {
  it('begin at three findings of one rule', () => {
    expect(messages(times(2, 'placeholder/asterisk', '**'))).toEqual([])
    expect(messages(times(3, 'placeholder/asterisk', '**'))).toEqual(['“**” 3 处'])
  })

  it('name blanks by the way most of them are written', () => {
    const mixed = [
      ...times(4, 'placeholder/letter-x', 'XX'),
      ...times(2, 'placeholder/letter-x', 'X.X'),
    ]
    expect(messages(mixed)).toEqual(['“XX”等 6 处'])
  })

  it('name everything else, and blanks without a common notation, by the rule', () => {
    const slots = ['（填写单位名称）', '（填写姓名）', '（填写日期）'].map((text) =>
      finding('placeholder/bracket-slot', text),
    )
    expect(messages([...slots, ...times(3, 'placeholder/blank-space', '  ')])).toEqual([
      '括号里的填写提示 3 处',
      '空格空缺 3 处',
    ])
    expect(messages(times(3, 'numbering/gap', '三、'))).toEqual(['编号缺号 3 处'])
  })

  it('stand in the order of the rules and have the highest severity', () => {
    const findings = [
      ...times(3, 'numbering/gap', '三、', 'info'),
      ...times(2, 'placeholder/asterisk', '*', 'warning'),
      finding('placeholder/asterisk', '*', 'error'),
    ]
    expect(summariseFindings(findings, 'zh-CN')).toEqual([
      { rule: 'placeholder/asterisk', severity: 'error', count: 3, message: '“*” 3 处' },
      { rule: 'numbering/gap', severity: 'info', count: 3, message: '编号缺号 3 处' },
    ])
  })

  it('are in the report, of what was not ignored, and the findings stay', () => {
    const text = '党支部工作总结\n召开支委会**次。\n召开党员大会**次。\n上党课**次。'
    const report = createAnalyser({ words: null }).update(textSnapshot(text), { locale: 'zh-CN' })
    const stars = report.findings.filter(({ rule }) => rule === 'placeholder/asterisk')
    expect(stars).toHaveLength(3)
    expect(report.summaries.map(({ message }) => message)).toContain('“**” 3 处')
    const ignored = createAnalyser({ words: null }).update(textSnapshot(text), {
      locale: 'zh-CN',
      ignoredFindings: new Set([stars[0]?.id ?? '']),
    })
    expect(ignored.summaries.map(({ rule }) => rule)).not.toContain('placeholder/asterisk')
  })

  it('leave what a blank asks for in its finding', () => {
    const report = createAnalyser({ words: null }).update(
      textSnapshot('党支部工作总结\n召开支委会**次，（填写人数）参加，待补充。\n联系人：电话：\n'),
      { locale: 'zh-CN' },
    )
    expect(report.findings.map(({ text, expected }) => [text, expected])).toEqual(
      expect.arrayContaining([
        ['**', 'times'],
        ['（填写人数）', 'people'],
        ['联系人：', 'person'],
      ]),
    )
  })
})
