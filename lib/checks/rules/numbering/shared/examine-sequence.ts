/** What is wrong with the numbers of one sequence. */
import type { NumberedItem, Sequence } from './sequences'

export interface NumberingIssue {
  /**
   * `gap`: numbers before `item` are left out. `wrong`: `item` alone has a number that does not fit.
   * `duplicate`: its number was used before. `restart`: numbering begins at 1 again.
   */
  kind: 'gap' | 'wrong' | 'duplicate' | 'restart'
  sequence: Sequence
  item: NumberedItem
  /** The item before it that counts; null at the beginning. */
  before: NumberedItem | null
  /** The number that fits. */
  expected: number
}

/** A number this far ahead that nothing follows is a figure rather than a marker. */
const FARTHEST_JUMP = 3
/** A list whose first items are lost begins here at the latest. */
const LATEST_START = 3

/** @param continued last number of the same numbering before this sequence; 0 when there is none */
export function examineSequence(sequence: Sequence, continued: number): NumberingIssue[] {
  const issues: NumberingIssue[] = []
  const { items } = sequence
  let last = 0
  let before: NumberedItem | null = null
  /** Whether the item right before this one was counted. */
  let isRowUnbroken = false
  for (const [index, item] of items.entries()) {
    const { ordinal } = item.marker
    const next = items[index + 1]?.marker.ordinal ?? 0
    const fits =
      ordinal === last + 1 || (last === 0 && (ordinal === 1 || ordinal === continued + 1))
    const isSure =
      item.standing === 'heading' ||
      (item.standing === 'below' && isRowUnbroken) ||
      (last === 0 && startsLate(sequence, index))
    const startsAnew = ordinal === 1 && next === 2
    if (!fits && !isSure && !startsAnew) {
      isRowUnbroken = false
      continue
    }
    const kind = fits ? null : judge(ordinal, last, next)
    if (kind === 'figure') {
      isRowUnbroken = false
      continue
    }
    if (kind) issues.push({ kind, sequence, item, before, expected: last + 1 })
    last = kind === 'wrong' || (kind === 'duplicate' && next === last + 2) ? last + 1 : ordinal
    before = item
    isRowUnbroken = true
  }
  return issues
}

/** 2. 3. 4. right below each other: the first one is missing. */
function startsLate({ items }: Sequence, index: number): boolean {
  const item = items[index]
  const next = items[index + 1]
  if (!item || next?.standing !== 'below' || item.marker.ordinal > LATEST_START) return false
  return next.marker.ordinal === item.marker.ordinal + 1 || next.marker.ordinal === 2
}

function judge(ordinal: number, last: number, next: number): NumberingIssue['kind'] | 'figure' {
  // 一、二、五、四、 and 二、二、三、: what follows goes on as if this one were right.
  if (ordinal > last + 1 && next === last + 2) return 'wrong'
  if (ordinal === 1 && last > 1) return 'restart'
  if (ordinal <= last) return 'duplicate'
  return ordinal - last > FARTHEST_JUMP && next !== ordinal + 1 ? 'figure' : 'gap'
}
