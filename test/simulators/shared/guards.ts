/**
 * Counts what a reader of a simulated page must never do: foreign nodes, attributes or text inside the
 * editor root, calls that would persist, clipboard use, messages, moves of the selection, the focus
 * or the scroll position. Knows the page's own changes (`own`) and the browser's native typing.
 */

export interface GuardCounts {
  foreignNodes: number
  foreignAttributes: number
  foreignText: number
  setters: number
  clipboard: number
  messages: number
  selections: number
  focus: number
  scrolls: number
}

/** Browsers put these into a line while typing; anything else in a line is not native. */
const NATIVE_ELEMENTS = new Set(['BR', 'SPAN', 'DIV', 'FONT', 'B', 'I', 'U', 'A'])
/** Events caused by a gesture or by the page itself arrive within this time. */
const ECHO = 700

export class Guards {
  readonly counts: GuardCounts = {
    foreignNodes: 0,
    foreignAttributes: 0,
    foreignText: 0,
    setters: 0,
    clipboard: 0,
    messages: 0,
    selections: 0,
    focus: 0,
    scrolls: 0,
  }
  /** What was seen, without text of the document. */
  readonly details: string[] = []
  private readonly observer = new MutationObserver((records) => this.judge(records))
  private depth = 0
  private isTyping = false
  private isComposing = false
  private lastGesture = Number.NEGATIVE_INFINITY
  private lastOwn = Number.NEGATIVE_INFINITY
  private scrollAllowedUntil = Number.NEGATIVE_INFINITY

  /** @param line selector of the elements in which the browser itself changes nodes while typing */
  constructor(private readonly line: string) {
    this.listenForTyping()
    this.listenForGestures()
    this.listenForMoves()
    this.guardClipboard()
    window.addEventListener('message', () => this.count('messages', 'message event'))
  }

  /** Watches a new editor root, or several parts of one; old ones are no longer watched. */
  watch(...roots: Element[]): void {
    this.observer.disconnect()
    for (const root of roots)
      this.observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
  }

  /** Changes that the page itself makes. */
  own<Result>(change: () => Result): Result {
    this.lastOwn = performance.now()
    try {
      return this.ownCallback(change)
    } finally {
      this.lastOwn = performance.now()
    }
  }

  /** A callback of the page's own: what it changes is its own, what moves later is not excused by it. */
  ownCallback<Result>(callback: () => Result): Result {
    if (this.depth === 0) this.judge(this.observer.takeRecords())
    this.depth++
    try {
      return callback()
    } finally {
      this.depth--
      if (this.depth === 0) this.observer.takeRecords()
    }
  }

  /** A reveal that the user asked for may scroll for `milliseconds`. */
  allowScroll(milliseconds: number): void {
    this.scrollAllowedUntil = Math.max(this.scrollAllowedUntil, performance.now() + milliseconds)
  }

  scrolled(): void {
    const now = performance.now()
    if (now > this.scrollAllowedUntil && !this.isExpected(now)) this.count('scrolls', 'scroll')
  }

  count(name: keyof GuardCounts, detail: string): void {
    this.counts[name]++
    if (this.details.length < 100) this.details.push(`${name}: ${detail}`)
  }

  read(): GuardCounts {
    this.judge(this.observer.takeRecords())
    return { ...this.counts }
  }

  private isExpected(now: number): boolean {
    return this.isComposing || now - this.lastGesture < ECHO || now - this.lastOwn < ECHO
  }

  private listenForTyping(): void {
    window.addEventListener(
      'beforeinput',
      (event) => {
        if (!event.isTrusted) return
        this.judge(this.observer.takeRecords())
        this.isTyping = true
        // A cancelled beforeinput has no input event.
        setTimeout(() => this.endTyping(), 0)
      },
      true,
    )
    window.addEventListener('input', () => this.endTyping(), true)
    window.addEventListener('compositionstart', () => (this.isComposing = true), true)
    window.addEventListener('compositionend', () => (this.isComposing = false), true)
  }

  private endTyping(): void {
    this.judge(this.observer.takeRecords())
    this.isTyping = false
  }

  private listenForGestures(): void {
    const gestures = ['keydown', 'keyup', 'mousedown', 'mouseup', 'wheel', 'touchmove', 'input']
    for (const name of gestures) {
      window.addEventListener(
        name,
        (event) => {
          if (event.isTrusted) this.lastGesture = performance.now()
        },
        { capture: true, passive: true },
      )
    }
  }

  private listenForMoves(): void {
    document.addEventListener('selectionchange', () => {
      if (!this.isExpected(performance.now())) this.count('selections', 'selectionchange')
    })
    window.addEventListener(
      'focusin',
      () => {
        if (!this.isExpected(performance.now()) && document.hasFocus()) {
          this.count('focus', 'focusin')
        }
      },
      true,
    )
  }

  private guardClipboard(): void {
    for (const name of ['copy', 'cut', 'paste']) {
      document.addEventListener(
        name,
        () => {
          if (performance.now() - this.lastGesture > ECHO) this.count('clipboard', name)
        },
        true,
      )
    }
    const prototype = Object.getPrototypeOf(navigator.clipboard) as Record<string, unknown>
    for (const name of ['readText', 'read', 'writeText', 'write']) {
      const original = prototype[name]
      if (typeof original !== 'function') continue
      const guards = this
      prototype[name] = function (this: unknown, ...parameters: unknown[]) {
        guards.count('clipboard', name)
        return original.apply(this, parameters)
      }
    }
  }

  private judge(records: readonly MutationRecord[]): void {
    if (this.depth > 0) return
    for (const record of records) {
      if (record.type === 'attributes') {
        this.count('foreignAttributes', record.attributeName ?? '')
      } else if (record.type === 'characterData') {
        if (!this.isTyping && !this.isComposing) this.count('foreignText', 'characterData')
      } else {
        for (const node of [...record.addedNodes, ...record.removedNodes]) {
          if (!this.isNative(record.target, node)) this.count('foreignNodes', node.nodeName)
        }
      }
    }
  }

  private isNative(target: Node, node: Node): boolean {
    if (!this.isTyping && !this.isComposing) return false
    const element = target instanceof Element ? target : target.parentElement
    // A node that was taken out again is no longer inside a line.
    const inLine = element !== null && (!element.isConnected || element.closest(this.line))
    return Boolean(inLine) && (!(node instanceof Element) || NATIVE_ELEMENTS.has(node.tagName))
  }
}
