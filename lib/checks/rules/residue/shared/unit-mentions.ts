/** How a line names the writer's own unit, read once for the rules that ask. */
import { memoizeByLine } from '../../../../document/line'
import type { DocumentFinding } from '../../../rule'
import { readUnits } from '../matching/units'
import { wordsOf } from '../matching/words'

export const unitsOf = memoizeByLine((line) => readUnits(line.text, wordsOf(line, 'units')))

/** 我镇 stands in two groups: what is found in both is said once. */
export function withoutRepeats(findings: readonly DocumentFinding[]): DocumentFinding[] {
  if (findings.length < 2) return [...findings]
  const seen = new Set<string>()
  return findings.filter(({ lineIndex, start }) => {
    const key = `${lineIndex} ${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
