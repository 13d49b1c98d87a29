import { describe, expect, it } from 'vitest'
import { OPENING } from '../../../genres/sample-reports'
import { structureFindings } from './read-findings'

const RULE = 'structure/misplaced-part'
const CHAPTERS: Record<string, string> = {
  work: '主要工作',
  problems: '存在的问题',
  causes: '原因分析',
  plans: '下一步打算',
  both: '问题及原因剖析',
  lessons: '几点体会',
  rectification: '上年度问题整改情况',
}

function find(order: string) {
  const chapters = order
    .split(' ')
    .map((id, index) => `${'一二三四五'[index]}、${CHAPTERS[id]}\n有关内容写在这里，一共两句。`)
  const text = ['2024年度抓基层党建工作述职报告', OPENING, ...chapters].join('\n')
  return structureFindings(text, { rule: RULE })
}

describe(RULE, () => {
  it.each<[order: string, found: string[]]>([
    ['work problems causes plans', []],
    ['work both plans', []],
    ['rectification work problems causes plans', []],
    ['work problems causes lessons plans', []],
    ['work lessons problems causes plans', []],
    ['plans work problems causes', ['下一步打算']],
    ['problems causes work plans', ['主要工作']],
    ['work causes problems plans', ['存在的问题']],
    ['work plans problems causes', ['下一步打算']],
  ])('%s', (order, found) => {
    expect(find(order).map((finding) => finding.text)).toEqual(found)
  })

  it('says where the part belongs', () => {
    expect(find('plans work problems causes')[0]?.message).toContain('“原因分析”之后')
    expect(find('problems causes work plans')[0]?.message).toContain('“存在的问题”之前')
  })
})
