/**
 * Blocks on the screen that the data core does not know. One that it does not learn of in time shows that
 * it no longer follows: then others that are not on the screen may be missing as well.
 */
export class Strangers {
  private readonly seen = new Map<string, { first: number; last: number }>()

  /** @param patience milliseconds in which the data core learns of a new block */
  constructor(private readonly patience: number) {}

  forget(): void {
    this.seen.clear()
  }

  /** @param shown keys on the screen. @returns whether the data core is behind for good */
  note(isKnown: (key: string) => boolean, shown: Iterable<string>, now: number): boolean {
    for (const key of this.seen.keys()) if (isKnown(key)) this.seen.delete(key)
    for (const key of shown)
      if (!isKnown(key)) this.seen.set(key, { first: this.seen.get(key)?.first ?? now, last: now })
    for (const { first, last } of this.seen.values()) if (last - first > this.patience) return true
    return false
  }
}
