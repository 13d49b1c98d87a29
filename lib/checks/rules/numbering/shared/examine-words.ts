/** Gaps and repeats among items counted in words; inner enumerations may start again at one. */
import type { WordItem } from './word-items'

export interface WordIssue {
  /** `first`: the enumeration begins after one. `only`: one item and no second. */
  kind: 'gap' | 'first' | 'repeated' | 'only'
  item: WordItem
  before: WordItem | null
  /** The number that fits. */
  expected: number
}

interface Run {
  last: number
  item: WordItem
}

/** Deeper nesting does not occur; a bound keeps hostile input linear. */
const DEEPEST = 6

export function examineWords(items: readonly WordItem[]): WordIssue[] {
  const issues: WordIssue[] = []
  let open: Run[] = []
  const close = (runs: readonly Run[]) => {
    for (const { last, item } of runs)
      if (last === 1 && item.isAtStart)
        issues.push({ kind: 'only', item, before: null, expected: 2 })
  }
  for (const item of items) {
    const { ordinal } = item
    if (ordinal === 0) continue
    if (ordinal === 1) {
      if (open.length === DEEPEST) open.shift()
      open.push({ last: 1, item })
      continue
    }
    const top = open.at(-1)
    let depth = open.findLastIndex(({ last }) => last === ordinal - 1)
    if (depth < 0) depth = open.findLastIndex(({ last }) => last < ordinal - 1)
    const run = open[depth]
    if (run) {
      if (run.last < ordinal - 1)
        issues.push({ kind: 'gap', item, before: run.item, expected: run.last + 1 })
      // What is closed with it was an inner enumeration, or an earlier one that ended.
      open = open.slice(0, depth)
    } else if (top) {
      if (top.last === ordinal)
        issues.push({ kind: 'repeated', item, before: top.item, expected: ordinal + 1 })
      open = []
    } else if (item.isLone) continue
    else issues.push({ kind: 'first', item, before: null, expected: 1 })
    open.push({ last: ordinal, item })
  }
  close(open)
  return issues
}
