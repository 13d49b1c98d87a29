import { describe, expect, it } from 'vitest'
import { documentYears } from '../../../../../lib/checks/rules/residue/shared/document-year'
import { outlineDocument, paragraphsOf } from '../../support/outlined-documents'

const yearOf = (text: string) => documentYears(outlineDocument(paragraphsOf(text.split('⏎'))))[0]

describe('documentYears', () => {
  it.each([
    ['2023年度支部书记述职报告⏎现将2022年度工作情况述职如下：', 2023, 'title'],
    ['支部书记述职报告⏎现将本人2022年度工作情况述职如下：', 2022, 'opening'],
    ['工作总结⏎2022年，全局上下团结奋进，各项工作取得新进展。', 2022, 'opening'],
    ['工作总结⏎一、主要工作⏎完成任务。⏎某局⏎2024年12月20日', 2024, 'date'],
  ])('reads the year of %s', (text, year, source) => {
    expect(yearOf(text)).toMatchObject({ year, source })
  })

  it.each([
    ['2023年工作总结⏎一、主要工作', [2023, 2024]],
    ['2023年工作计划⏎一、主要任务', [2022, 2023]],
    ['2023年工作总结及2024年工作计划⏎一、主要工作', [2023, 2024]],
    ['关于报送2023年工作总结的通知⏎各科室：', [2022, 2023]],
    ['2026年政府工作报告⏎一、工作回顾', [2025, 2026]],
    ['工作总结⏎一、主要工作⏎完成任务。⏎2024年1月8日', [2023, 2025]],
  ])('knows which years %s may speak of', (text, [earliest, latest]) => {
    expect(yearOf(text)).toMatchObject({ earliest, latest })
  })

  it.each([
    ['2021—2023年工作总结⏎一、主要工作', true],
    ['2023年政府工作报告⏎一、过去五年工作回顾', true],
    ['2025年工作总结⏎五年来，全局上下团结奋进。', true],
    ['“十四五”规划总结2025年稿⏎一、主要工作⏎完成任务。', true],
    ['2025年工作总结⏎2025年是“十四五”规划收官之年。', false],
    ['2025年工作总结⏎一年来，全局上下团结奋进。', false],
  ])('tells whether %s looks back on several years', (text, isWide) => {
    expect(yearOf(text)?.isWide ?? true).toBe(isWide)
  })

  it('does not guess', () => {
    expect(yearOf('工作总结⏎一、主要工作⏎2019年建成广场。')).toBeNull()
  })
})
