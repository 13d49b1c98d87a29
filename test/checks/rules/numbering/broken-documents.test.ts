import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../../../lib/checks/analyser'
import { textSnapshot } from '../../../../lib/editors/file/text-snapshot'
import { breakCounts, breakNumbers, dropItems, dropLines } from './support/break-numbering'
import { finishedDocuments } from './support/finished-documents'

const TODAY = { year: 2026, month: 3, day: 1 }

function find(text: string) {
  const report = createAnalyser({ words: null }).update(textSnapshot(text), {
    locale: 'zh-CN',
    today: TODAY,
  })
  return report.findings.filter(({ rule, severity }) => {
    return rule.startsWith('numbering/') && severity !== 'info'
  })
}

describe('numbering', () => {
  it.each(Object.entries(finishedDocuments))('is in order in the %s', (_name, text) => {
    expect(find(text)).toEqual([])
  })

  const broken = Object.entries(finishedDocuments).flatMap(([name, text]) =>
    [breakCounts, breakNumbers, dropItems, dropLines].flatMap((breakText) =>
      breakText(text).map(({ what, text }) => ({ name, what, text })),
    ),
  )

  it('is broken in many ways', () => {
    expect(broken.length).toBeGreaterThan(500)
  })

  it.each(broken)('is not in order in the $name with $what', ({ text }) => {
    expect(find(text)).not.toEqual([])
  })
})
