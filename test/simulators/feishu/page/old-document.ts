/**
 * The old editor (`/docs/`): no block model, `window.editor`, and one element for each line. The browser
 * types into the line; Enter, joining and pasting are the editor's own work. Long documents keep only
 * the lines near the view, between two placeholders.
 */
import type { Guards } from '../../shared/guards'
import { type DocumentSeed, seedParagraphs } from '../documents/seed'
import { element } from './leaves'

export interface OldOptions {
  editable: boolean
  /** Lines that are mounted at once; all when not finite. */
  mounted: number
  /** `id`: each line has a name that lasts; `plain`: none has. */
  naming: 'id' | 'plain'
}

interface Line {
  name: string
  text: string
  heading: number | null
  element: HTMLElement
}

const LINE_HEIGHT = 30
const AUTHOR_RUN = 14
const INVISIBLE = /[\u200B\uFEFF]/g
const SCROLL_STEP = 5

export class OldDocument {
  readonly body = element('div', 'innerdocbody adit-container maindocbody')
  readonly scroller = element('div', 'etherpad-container-wrapper')
  private readonly above = element('div', 'adit-virtual-scroll-placeholder')
  private readonly below = element('div', 'adit-virtual-scroll-placeholder')
  private readonly lines: Line[] = []
  private readonly stop = new AbortController()
  private made = 0
  private first = 0

  constructor(
    container: HTMLElement,
    seed: DocumentSeed,
    private readonly guards: Guards,
    private readonly options: OldOptions,
  ) {
    const headings = new Map(
      seed.blocks.flatMap(({ type, text }): [string, number][] =>
        type.startsWith('heading') && typeof text === 'string'
          ? [[text, Number(type.slice(-1))]]
          : [],
      ),
    )
    this.lines = seedParagraphs(seed).map((text) => this.make(text, headings.get(text) ?? null))
    this.body.id = 'innerdocbody'
    this.body.setAttribute('contenteditable', String(options.editable))
    this.body.spellcheck = false
    this.scroller.append(this.body)
    guards.own(() => container.replaceChildren(this.scroller))
    this.mount()
    guards.watch(this.body)
    this.listen()
    window.editor = { name: 'etherpad' }
  }

  paragraphs(): string[] {
    return this.lines.map(({ text }) => text)
  }

  close(): void {
    this.stop.abort()
    delete window.editor
  }

  setText(index: number, text: string): void {
    const line = this.at(index)
    line.text = text
    this.guards.own(() => fill(line))
  }

  insertAfter(index: number, text: string): void {
    this.lines.splice(index + 1, 0, this.make(text, null))
    this.mount()
  }

  remove(index: number): void {
    this.lines.splice(index, 1)
    this.mount()
  }

  split(index: number, offset: number): void {
    const { text } = this.at(index)
    this.setText(index, text.slice(0, offset))
    this.insertAfter(index, text.slice(offset))
  }

  merge(index: number): void {
    if (index === 0) return
    this.setText(index - 1, this.at(index - 1).text + this.at(index).text)
    this.remove(index)
  }

  placeCaret(index: number, offset: number): void {
    this.guards.own(() => {
      this.body.focus()
      const place = positionIn(this.at(index).element, offset)
      document.getSelection()?.collapse(place.node, place.offset)
    })
  }

  isInView(index: number): boolean {
    const box = this.at(index).element.getBoundingClientRect()
    const view = this.scroller.getBoundingClientRect()
    return box.height > 0 && box.top >= view.top && box.bottom <= view.bottom
  }

  scrollTo(share: number): void {
    const { scroller } = this
    this.guards.own(() => {
      scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
    })
  }

  private at(index: number): Line {
    const line = this.lines[index]
    if (!line) throw new Error(`no line ${index}`)
    return line
  }

  private make(text: string, heading: number | null): Line {
    const name = `magicdomid${++this.made}`
    const created = element('div', `ace-line${heading ? ` heading-h${heading}` : ''}`, {
      'data-node': this.options.naming === 'id' ? name : 'true',
    })
    const line = { name, text, heading, element: created }
    fill(line)
    return line
  }

  /** Brings the DOM to the lines that are to be mounted now; those that are there stay the same nodes. */
  private mount(): void {
    const { lines, options } = this
    const end = Math.min(lines.length, this.first + options.mounted)
    const wanted = lines.slice(this.first, end).map((line) => line.element)
    this.guards.own(() => {
      this.above.style.height = `${this.first * LINE_HEIGHT}px`
      this.below.style.height = `${(lines.length - end) * LINE_HEIGHT}px`
      const isWhole = end - this.first === lines.length
      const children = isWhole ? wanted : [this.above, ...wanted, this.below]
      const keep = new Set<Element>(children)
      for (const child of [...this.body.children]) if (!keep.has(child)) child.remove()
      children.forEach((child, index) => {
        const there = this.body.children[index]
        if (there !== child) this.body.insertBefore(child, there ?? null)
      })
    })
  }

  private listen(): void {
    const { signal } = this.stop
    this.body.addEventListener('beforeinput', (event) => this.before(event), { signal })
    this.body.addEventListener('input', () => setTimeout(() => this.sync(), 20), { signal })
    this.body.addEventListener('paste', (event) => this.paste(event), { signal })
    this.scroller.addEventListener(
      'scroll',
      () => {
        this.guards.scrolled()
        setTimeout(() => this.follow(), 60)
      },
      { signal },
    )
  }

  /** Scrolling mounts other lines. */
  private follow(): void {
    if (!Number.isFinite(this.options.mounted)) return
    const top = Math.floor(this.scroller.scrollTop / LINE_HEIGHT) - SCROLL_STEP
    const first = Math.max(0, Math.min(top, this.lines.length - this.options.mounted))
    if (Math.abs(first - this.first) < SCROLL_STEP && first > 0) return
    if (first === this.first) return
    this.first = first
    this.mount()
  }

  private caret(): { index: number; offset: number } | null {
    const selection = document.getSelection()
    const node = selection?.focusNode
    const index = this.lines.findIndex((line) => node && line.element.contains(node))
    const line = this.lines[index]
    if (!selection || !node || !line) return null
    const before = document.createRange()
    before.setStart(line.element, 0)
    before.setEnd(node, selection.focusOffset)
    return { index, offset: before.toString().replace(INVISIBLE, '').length }
  }

  private before(event: InputEvent): void {
    const caret = this.caret()
    if (!caret) {
      event.preventDefault()
      return
    }
    if (event.inputType === 'insertParagraph') {
      event.preventDefault()
      this.split(caret.index, caret.offset)
      this.placeCaret(caret.index + 1, 0)
    } else if (event.inputType === 'deleteContentBackward' && caret.offset === 0) {
      event.preventDefault()
      if (caret.index === 0) return
      const { length } = this.at(caret.index - 1).text
      this.merge(caret.index)
      this.placeCaret(caret.index - 1, length)
    }
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault()
    const caret = this.caret()
    if (!caret) return
    const added = (event.clipboardData?.getData('text/plain') ?? '').replaceAll('\n', ' ')
    const { text } = this.at(caret.index)
    this.setText(caret.index, text.slice(0, caret.offset) + added + text.slice(caret.offset))
    this.placeCaret(caret.index, caret.offset + added.length)
  }

  private sync(): void {
    for (const line of this.lines)
      if (line.element.isConnected)
        line.text = (line.element.textContent ?? '')
          .replace(INVISIBLE, '')
          .replaceAll('\u00A0', ' ')
  }
}

/** Runs of two authors, and a character that cannot be seen where the line is empty. */
function fill(line: Line): void {
  const runs: HTMLElement[] = []
  for (let start = 0; start < line.text.length; start += AUTHOR_RUN) {
    const run = element('span', `author-${(start / AUTHOR_RUN) % 2} `)
    run.textContent = line.text.slice(start, start + AUTHOR_RUN)
    runs.push(run)
  }
  if (runs.length === 0) {
    const run = element('span', '')
    run.textContent = '\u200B'
    runs.push(run)
  }
  line.element.replaceChildren(...runs)
}

function positionIn(line: Element, offset: number): { node: Node; offset: number } {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let rest = offset
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (rest <= length) return { node, offset: rest }
    rest -= length
  }
  return { node: line, offset: line.childNodes.length }
}
