/** Numbers that Feishu shows and does not keep in the text: ordered lists and numbered headings. */
import { readField } from '../page-fields'

/**
 * Counts the ordered items among siblings: `seq` is a number, or `auto` for one more than the ordered
 * sibling just before. Any other sibling starts anew.
 */
export class SiblingNumbers {
  private last = 0

  /** The item's ordinal, from 1. */
  next(snapshot: unknown): number {
    const given = Number.parseInt(String(readField(snapshot, 'seq') ?? ''), 10)
    this.last = Number.isSafeInteger(given) && given >= 0 ? given : this.last + 1
    return this.last
  }

  interrupt(): void {
    this.last = 0
  }
}

/** Counts numbered headings by level over the whole document; with `seq_level: auto` the full path is shown. */
export class HeadingNumbers {
  private readonly counts: number[] = []

  /** '' when the heading has no number. */
  next(level: number, snapshot: unknown): string {
    const seq = readField(snapshot, 'seq')
    this.counts.length = Math.min(this.counts.length, level)
    if (seq === undefined || seq === null || seq === '') return ''
    const given = Number.parseInt(String(seq), 10)
    const count = Number.isSafeInteger(given) ? given : (this.counts[level - 1] ?? 0) + 1
    this.counts[level - 1] = count
    if (readField(snapshot, 'seq_level') !== 'auto') return String(count)
    return Array.from(this.counts, (value) => value ?? 0)
      .filter((value) => value > 0)
      .join('.')
  }
}
