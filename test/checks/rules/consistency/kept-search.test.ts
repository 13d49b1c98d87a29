import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../../../lib/checks/analyser'
import { textSnapshot } from '../../../../lib/editors/file/text-snapshot'

const OPTIONS = { locale: 'zh-CN', today: { year: 2026, month: 3, day: 1 } } as const
const REFRAIN = '坚持每月调度、每季通报，对进度偏慢的单位现场督促，推动重点任务按期完成。'
const lines = (count: number) => [
  '2025年度工作总结',
  '一、主要工作',
  '全年办理群众来信来访二百余件，件件有回音，群众满意率比上年提高三个百分点。',
  ...Array.from(
    { length: count },
    (_, index) => `第${index + 1}季度新增项目${index + 3}个。${REFRAIN}`,
  ),
  '二、下一步打算',
]

/** Findings of repeats, by what a fresh analyser says of the same text. */
function repeats(analyser: ReturnType<typeof createAnalyser>, texts: readonly string[]) {
  const snapshot = textSnapshot(texts.join('\n'))
  const of = (one: typeof analyser) =>
    one
      .update(snapshot, OPTIONS)
      .findings.filter(({ rule }) => rule.startsWith('consistency/duplicate'))
      .map(({ rule, paragraph, start }) => [rule, paragraph, start])
  return { kept: of(analyser), fresh: of(createAnalyser({ words: null })) }
}

describe('the last search for repeats', () => {
  it('is made anew when a refrain wears away, and when it grows again', () => {
    const analyser = createAnalyser({ words: null })
    const found: number[] = []
    for (const count of [8, 7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6]) {
      const { kept, fresh } = repeats(analyser, lines(count))
      expect([count, kept]).toEqual([count, fresh])
      found.push(fresh.length)
    }
    expect(Math.max(...found)).toBeGreaterThan(0)
  })

  it('moves with lines that are put in or taken out above', () => {
    const analyser = createAnalyser({ words: null })
    const texts = lines(3)
    for (const added of [0, 1, 2, 3, 2, 1]) {
      const more = Array.from(
        { length: added },
        (_, index) => `补充说明第${index + 1}条，另有安排。`,
      )
      const { kept, fresh } = repeats(analyser, [...texts.slice(0, 2), ...more, ...texts.slice(2)])
      expect(kept).toEqual(fresh)
      expect(fresh.length).toBeGreaterThan(0)
    }
  })

  it('is made anew when a line comes that says a sentence twice', () => {
    const analyser = createAnalyser({ words: null })
    repeats(analyser, lines(1))
    const twice = '组织业务骨干到兄弟单位学习交流，把可以借鉴的做法写进年度计划。'.repeat(2)
    const { kept, fresh } = repeats(analyser, [...lines(1), twice])
    expect(kept).toEqual(fresh)
    expect(fresh.length).toBeGreaterThan(0)
  })
})
