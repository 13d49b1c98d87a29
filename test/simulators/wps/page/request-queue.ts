/** Requests to the editor's frame are answered one after another; one that is not holds up all later ones. */

export class RequestQueue {
  private readonly waiting: (() => void)[] = []
  private isBusy = false
  private isStuck = false
  private count = 0
  /** Why it is stuck, for a test to see. */
  readonly blockers: string[] = []

  constructor() {
    // A message that the page did not send desynchronises the replies for good.
    window.addEventListener('message', () => this.hang('message'))
  }

  request(answer: () => unknown, resolve: (value: unknown) => void, reject: () => void): void {
    this.waiting.push(() => {
      try {
        const value = answer()
        if (!this.isStuck) resolve(value)
      } catch {
        reject()
      }
    })
    this.next()
  }

  /** A request that is never answered. */
  hang(reason: string): void {
    this.blockers.push(reason)
    this.isStuck = true
  }

  private next(): void {
    if (this.isBusy || this.isStuck) return
    const answer = this.waiting.shift()
    if (!answer) return
    this.isBusy = true
    // 5 to 30 ms, never the same twice in a row.
    const delay = 5 + ((this.count++ * 11) % 26)
    setTimeout(() => {
      this.isBusy = false
      if (this.isStuck) return
      answer()
      this.next()
    }, delay)
  }
}
