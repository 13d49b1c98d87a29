/** Gaps and repeats among the numbered items inside one line. */
import { examineWords, type WordIssue } from './examine-words'
import { STAGE_FAMILY } from './line-numbers'
import type { WordItem } from './word-items'

/** A number this far from its neighbour is a reference or a figure. */
const FARTHEST_JUMP = 3

/** `items`: of one line and one family, in the order of the text. */
export function examineNumbers(items: readonly WordItem[], family: string): WordIssue[] {
  const isStage = family.startsWith(STAGE_FAMILY)
  return examineWords(items).filter(({ kind, item, expected }) => {
    if (kind === 'only' || item.isAtStart) return false
    if (Math.abs(item.ordinal - expected) > FARTHEST_JUMP) return false
    if (kind === 'first') return item.isAnnounced
    // 第二阶段 again may go on about the second stage.
    return !isStage || kind === 'gap' || items.every(({ ordinal }) => ordinal !== expected)
  })
}
