import { describe, expect, it } from 'vitest'
import { textOfPart } from '../../lib/panel/part-text'
import { narrowToSection } from '../../lib/panel/sections'
import type { Part, Section } from '../../lib/report'
import { createNode, createReport } from './report-fixture'

const part = (id: string, paragraph?: number): Part => ({
  id,
  name: id,
  required: true,
  status: paragraph === undefined ? 'missing' : 'present',
  ...(paragraph === undefined ? {} : { paragraph }),
  characters: 1,
  share: 0,
})
const section = (paragraph: number, end: number, parts: Part[]): Section => ({
  title: `第${paragraph}篇`,
  paragraph,
  end,
  genre: null,
  parts,
})
const second = section(3, 6, [part('performance', 3), part('problems', 5), part('causes')])
const report = createReport(['甲', '乙', '丙', '丁', '戊', '己', '庚'], {
  outline: [createNode(0, '甲', [createNode(3, '丁', [], 2)]), createNode(5, '己')],
  sections: [section(0, 3, []), second],
})

describe('narrowToSection', () => {
  const narrowed = narrowToSection(report, second)

  it('takes title and parts from the section', () => {
    expect(narrowed.title).toBe('第3篇')
    expect(narrowed.parts).toBe(second.parts)
  })

  it('keeps the headings that lie in it, also below a heading that does not', () => {
    expect(narrowed.outline.map(({ title }) => title)).toEqual(['丁', '己'])
  })

  it.each([
    ['performance', '丁\n戊'],
    ['problems', '己'],
    ['causes', ''],
  ])('knows what is written in %s', (id, text) => {
    const own = second.parts.find((one) => one.id === id) ?? part('none')
    expect(textOfPart(narrowed, own)).toBe(text)
  })
})
