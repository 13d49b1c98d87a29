/** The word editor's surface: pages on canvas, its own caret, a hidden field that takes the keys. */
import type { Guards } from '../../shared/guards'
import { type LaidLine, type Layout, LINE_HEIGHT, layOut, PAGE_HEIGHT, PAGE_WIDTH } from './layout'
import { shownOf, type WordStore } from './word-store'

interface Caret {
  /** Index of the stored paragraph and shown offset. */
  paragraph: number
  offset: number
}

export interface WordViewOptions {
  readonly: boolean
  tier: boolean
}

export class WordView {
  caret: Caret = { paragraph: 0, offset: 0 }
  readonly scroller = element('div', 'is-horizontal-scroll')
  private readonly pages = element('div', 'pages')
  private readonly tier = element('div', 'uil-monitor-tier')
  private readonly field = document.createElement('textarea')
  private layout: Layout
  private isComposing = false

  constructor(
    private readonly store: WordStore,
    private readonly guards: Guards,
    private readonly options: WordViewOptions,
    private readonly onCaret: () => void,
    container: HTMLElement,
  ) {
    this.layout = layOut(store.paragraphs)
    this.field.className = 'typing-field'
    const header = element('div', 'onlineDoc_header')
    header.textContent = '文件.docx'
    guards.own(() => {
      container.append(header, this.scroller)
      this.scroller.append(this.pages)
      if (!options.readonly) this.pages.append(this.field)
      if (options.tier) this.pages.append(this.tier)
    })
    guards.watch(container)
    this.draw()
    this.listen()
    store.onChange(() => {
      this.layout = layOut(store.paragraphs)
      this.draw()
    })
  }

  placeCaret(paragraph: number, offset: number): void {
    this.caret = { paragraph, offset }
    this.guards.own(() => this.field.focus({ preventScroll: true }))
    this.onCaret()
  }

  /** Puts the line of a stored paragraph near the top of the view. */
  scrollToParagraph(paragraph: number): void {
    this.scroller.scrollTop = (this.lineOf(paragraph)?.top ?? 0) - 150
  }

  isInView(paragraph: number): boolean {
    const line = this.lineOf(paragraph)
    const { scrollTop, clientHeight } = this.scroller
    return (
      line !== undefined &&
      line.top + LINE_HEIGHT > scrollTop &&
      line.top < scrollTop + clientHeight
    )
  }

  scrollToShare(share: number): void {
    this.guards.own(() => {
      this.scroller.scrollTop = share * (this.scroller.scrollHeight - this.scroller.clientHeight)
    })
  }

  private lineOf(paragraph: number): LaidLine | undefined {
    return this.layout.lines.find((line) => line.paragraph === paragraph)
  }

  private draw(): void {
    const { scrollTop, clientHeight } = this.scroller
    const isNear = (top: number, height: number) =>
      top + height > scrollTop - clientHeight && top < scrollTop + 2 * clientHeight
    const near = this.layout.lines.filter(({ page }) => {
      const top = page * (PAGE_HEIGHT + 16)
      return isNear(top, PAGE_HEIGHT)
    })
    this.guards.own(() => {
      this.pages.style.height = `${this.layout.height}px`
      this.drawPages(near)
      if (!this.options.tier) return
      this.tier.replaceChildren(
        ...near.map(({ text, top }) => {
          const line = document.createElement('div')
          line.style.top = `${top}px`
          line.textContent = text
          return line
        }),
      )
    })
  }

  private drawPages(near: readonly LaidLine[]): void {
    for (const old of this.pages.querySelectorAll('canvas')) old.remove()
    for (const page of new Set(near.map((line) => line.page))) {
      const canvas = document.createElement('canvas')
      canvas.width = PAGE_WIDTH
      canvas.height = PAGE_HEIGHT
      canvas.style.top = `${page * (PAGE_HEIGHT + 16)}px`
      const context = canvas.getContext('2d')
      if (context) {
        context.font = '16px sans-serif'
        for (const line of near)
          if (line.page === page)
            context.fillText(line.text, 60, line.top - page * (PAGE_HEIGHT + 16) + 20)
      }
      this.pages.append(canvas)
    }
  }

  private listen(): void {
    this.scroller.addEventListener('scroll', () => {
      this.guards.scrolled()
      this.draw()
    })
    this.field.addEventListener('compositionstart', () => {
      this.isComposing = true
    })
    this.field.addEventListener('compositionend', () => {
      this.isComposing = false
      this.takeTyped()
    })
    this.field.addEventListener('input', () => this.takeTyped())
    this.field.addEventListener('keydown', (event) => this.pressed(event))
    this.field.addEventListener('paste', (event) => {
      event.preventDefault()
      this.insert(event.clipboardData?.getData('text/plain') ?? '')
    })
  }

  private takeTyped(): void {
    if (this.isComposing || this.field.value === '') return
    const { value } = this.field
    this.guards.own(() => {
      this.field.value = ''
    })
    this.insert(value)
  }

  private insert(text: string): void {
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.breakParagraph()
      const { paragraph, offset } = this.caret
      this.caret = { paragraph, offset: offset + line.length }
      this.store.replace(paragraph, offset, offset, line)
    })
    this.onCaret()
  }

  private breakParagraph(): void {
    const { paragraph, offset } = this.caret
    this.caret = { paragraph: paragraph + 1, offset: 0 }
    this.store.split(paragraph, offset)
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return
    const { paragraph, offset } = this.caret
    if (event.key === 'Enter') {
      event.preventDefault()
      this.breakParagraph()
    } else if (event.key === 'Backspace') {
      event.preventDefault()
      if (offset > 0) {
        this.caret = { paragraph, offset: offset - 1 }
        this.store.replace(paragraph, offset - 1, offset, '')
      } else if (paragraph > 0) {
        const before = shownOf(this.store.paragraphs[paragraph - 1]?.text ?? '').length
        this.caret = { paragraph: paragraph - 1, offset: before }
        this.store.merge(paragraph)
      }
    } else return
    this.onCaret()
  }
}

function element(name: 'div', className: string): HTMLDivElement {
  const created = document.createElement(name)
  created.className = className
  return created
}
