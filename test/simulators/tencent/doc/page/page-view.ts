/** Pages on the screen: three nodes, used again for other pages while the user scrolls, painted on canvases. */
import type { Guards } from '../../../shared/guards'
import { element } from './element'
import { type LaidPage, type LaidParagraph, PAGE } from './layout'

const NODES = 3
const PAINT_DELAY = 40

interface PageNode {
  root: HTMLElement
  canvas: HTMLCanvasElement
  number: number
}

export class PageView {
  readonly view = element('div', 'melo-doc-view')
  private readonly nodes: PageNode[] = []
  private pages: readonly LaidPage[] = []
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly scroller: HTMLElement,
    private readonly guards: Guards,
    private readonly hasCovers: boolean,
  ) {
    for (let index = 0; index < NODES; index++) {
      const root = element('div', 'melo-page-container-view')
      const canvas = element('canvas', 'melo-page-main-view')
      canvas.width = PAGE.width
      canvas.height = PAGE.height
      root.append(canvas)
      this.nodes.push({ root, canvas, number: -1 })
    }
    scroller.addEventListener('scroll', () => {
      guards.scrolled()
      this.scheduleUpdate()
    })
  }

  /** What a reader must leave alone. */
  get roots(): HTMLElement[] {
    return this.nodes.map(({ root }) => root)
  }

  mounted(): number[] {
    return this.nodes.filter(({ root }) => root.isConnected).map(({ number }) => number)
  }

  show(pages: readonly LaidPage[]): void {
    this.pages = pages
    this.guards.own(() => {
      this.view.style.height = `${pages.length * (PAGE.height + PAGE.gap)}px`
    })
    for (const node of this.nodes) node.number = -1
    this.update()
  }

  topOf(number: number): number {
    return number * (PAGE.height + PAGE.gap)
  }

  /** Boxes of a paragraph's parts, from the top of all pages. */
  boxesOf(index: number): { top: number; bottom: number }[] {
    return this.pages.flatMap((page, number) =>
      page
        .filter((part) => part.index === index)
        .map(({ top, height }) => ({
          top: this.topOf(number) + top,
          bottom: this.topOf(number) + top + height,
        })),
    )
  }

  private scheduleUpdate(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.update()
    }, PAINT_DELAY)
  }

  private update(): void {
    const first = this.firstNumber()
    const wanted = [0, 1, 2].map((step) => first + step).filter((at) => at < this.pages.length)
    const missing = wanted.filter((number) => !this.nodes.some((node) => node.number === number))
    const free = this.nodes.filter(({ number }) => !wanted.includes(number))
    this.guards.own(() => {
      for (const node of free) {
        const number = missing.shift()
        if (number === undefined) {
          node.number = -1
          node.root.remove()
        } else this.draw(node, number)
      }
    })
  }

  private firstNumber(): number {
    const middle = this.scroller.scrollTop + this.scroller.clientHeight / 2
    const number = Math.floor(middle / (PAGE.height + PAGE.gap))
    return Math.max(0, Math.min(number - 1, this.pages.length - NODES))
  }

  private draw(node: PageNode, number: number): void {
    const { root, canvas } = node
    node.number = number
    root.className = `melo-page-container-view page-${number}`
    root.style.top = `${this.topOf(number)}px`
    const parts = this.pages[number] ?? []
    paint(canvas, parts)
    root.replaceChildren(canvas, ...(this.hasCovers ? parts.map(cover) : []))
    if (!root.isConnected) this.view.append(root)
  }
}

function cover({ top, height }: LaidParagraph): HTMLElement {
  const box = element('div', 'paragraph-drag-cover')
  box.style.top = `${top}px`
  box.style.height = `${height}px`
  return box
}

function paint(canvas: HTMLCanvasElement, parts: LaidPage): void {
  const context = canvas.getContext('2d')
  if (!context) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, PAGE.width, PAGE.height)
  context.fillStyle = '#1f2329'
  for (const { lines, fontSize, lineHeight } of parts) {
    context.font = `${fontSize}px sans-serif`
    for (const { atoms, top } of lines) {
      const text = atoms.map(({ shown }) => shown.replace(/[\n\uFFFC]/, '')).join('')
      context.fillText(text, PAGE.inset, top + lineHeight * 0.7)
    }
  }
}
