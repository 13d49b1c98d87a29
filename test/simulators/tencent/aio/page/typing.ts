/**
 * Typing: the editor takes each input itself, changes its own text and draws the block anew. What an
 * input method composes is the browser's until it is committed.
 */
import type { Editor } from './editor'
import { offsetOf, readBack } from './leaves'

interface Caret {
  id: string
  zone: HTMLElement
  /** Visible offsets; equal when nothing is selected. */
  start: number
  end: number
}

interface Place {
  id: string
  offset: number
}

export class Typing {
  private isComposing = false

  constructor(
    private readonly editor: Editor,
    signal: AbortSignal,
  ) {
    const { root } = editor
    const listen = (type: string, listener: (event: Event) => void) =>
      root.addEventListener(type, listener, { signal })
    listen('beforeinput', (event) => this.before(event as InputEvent))
    listen('input', () => this.takeBack())
    listen('compositionstart', () => {
      this.isComposing = true
    })
    listen('compositionend', () => {
      this.isComposing = false
      this.takeBack()
    })
    listen('paste', (event) => this.paste(event as ClipboardEvent))
  }

  write(id: string, start: number, end: number, text: string): void {
    this.editor.store.write(id, start, end, text)
  }

  private before(event: InputEvent): void {
    if (event.inputType === 'insertCompositionText' || this.isComposing) return
    event.preventDefault()
    const caret = this.caret()
    // Several blocks are selected: not simulated, so nothing changes.
    const place = caret && this.apply(event, caret)
    if (place) this.editor.placeCaret(place.id, place.offset)
  }

  /** Where the caret goes; null: nothing changed. */
  private apply(event: InputEvent, { id, start, end }: Caret): Place | null {
    const { store } = this.editor
    switch (event.inputType) {
      case 'insertText':
      case 'insertReplacementText':
        return this.put(id, start, end, event.data ?? '')
      case 'insertLineBreak':
        return this.put(id, start, end, '\n')
      case 'insertParagraph':
        return store.split(id, start, end)
      case 'deleteByCut':
      case 'deleteContent':
        return this.put(id, start, end, '')
      case 'deleteContentForward':
        return this.put(id, start, start === end ? end + 1 : end, '')
      case 'deleteContentBackward':
        if (start === 0 && end === 0) return store.merge(id)
        return this.put(id, start === end ? start - 1 : start, end, '')
      default:
        return null
    }
  }

  private put(id: string, start: number, end: number, text: string): Place {
    this.write(id, start, end, text)
    return { id, offset: start + text.length }
  }

  /** Takes over what the browser wrote into the block by itself. */
  private takeBack(): void {
    const caret = this.caret()
    if (!caret || this.isComposing) return
    const { store } = this.editor
    const before = store.textOf(caret.id)
    const after = readBack(caret.zone)
    const { start, end, text } = difference(before, after)
    this.write(caret.id, start, end, text)
    this.editor.placeCaret(caret.id, caret.end)
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault()
    const caret = this.caret()
    const lines = (event.clipboardData?.getData('text/plain') ?? '').split(/\r?\n/)
    if (!caret) return
    let { id, start, end } = caret
    lines.forEach((line, index) => {
      if (index > 0) {
        const next = this.editor.store.split(id, start)
        id = next.id
        start = next.offset
        end = start
      }
      this.write(id, start, end, line)
      start += line.length
      end = start
    })
    this.editor.placeCaret(id, start)
  }

  private caret(): Caret | null {
    const selection = document.getSelection()
    if (!selection || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0)
    const found = this.editor.zoneOf(range.startContainer)
    if (!found || this.editor.zoneOf(range.endContainer)?.id !== found.id) return null
    return {
      ...found,
      start: offsetOf(found.zone, range.startContainer, range.startOffset),
      end: offsetOf(found.zone, range.endContainer, range.endOffset),
    }
  }
}

function difference(before: string, after: string) {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    start: head,
    end: before.length - tail,
    text: after.slice(head, after.length - tail),
  }
}
