/** Gaps and repeats among items counted in words; inner enumerations may start again at one. */
import type { WordItem } from './word-items'

export interface WordIssue {
  /**
   * `first`: the enumeration begins after one. `only`: one item and no second. `wrong`: this item alone
   * has a number that does not fit.
   */
  kind: 'gap' | 'first' | 'repeated' | 'only' | 'wrong'
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

const NONE: readonly WordIssue[] = []

export function examineWords(items: readonly WordItem[]): readonly WordIssue[] {
  if (isInOrder(items)) return NONE
  const issues: WordIssue[] = []
  let open: Run[] = []
  const close = (runs: readonly Run[]) => {
    for (const { last, item } of runs)
      if (last === 1 && (item.isAtStart || item.isAnnounced))
        issues.push({ kind: 'only', item, before: null, expected: 2 })
  }
  for (const [index, item] of items.entries()) {
    const { ordinal } = item
    if (ordinal === 0) continue
    const slip = findSlip(open, item, items[index + 1])
    if (slip) {
      issues.push(slip)
      open = open.slice(0, -1)
      open.push({ last: slip.expected, item })
      continue
    }
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

/** Plain rows of two and more, one after the other, as nearly all are. */
function isInOrder(items: readonly WordItem[]): boolean {
  let last = 0
  for (const { ordinal } of items) {
    if (ordinal === last + 1) last++
    else if (ordinal === 1 && last >= 2) last = 1
    else return false
  }
  return last >= 2
}

/** 一是 三是 三是: what follows goes on as if this item had the number that fits. */
function findSlip(
  open: readonly Run[],
  item: WordItem,
  next: WordItem | undefined,
): WordIssue | null {
  const top = open.at(-1)
  const last = top?.last ?? 0
  const { ordinal } = item
  if (next?.ordinal !== last + 2 || ordinal === last + 1) return null
  if (item.isLone && !top) return null
  if (open.some((run) => run.last === ordinal - 1 && run.last > 0)) return null
  return {
    kind: ordinal === last ? 'repeated' : 'wrong',
    item,
    before: top?.item ?? null,
    expected: last + 1,
  }
}
