/**
 * Typing: all keys go to a hidden editor of a few pixels, whose text is taken into the document and cleared.
 * It never holds the document's text. Structure is the editor's own work on the keys.
 */
import type { Guards } from '../../../shared/guards'
import { shownText } from './atoms'
import { element } from './element'
import type { DocumentStore } from './store'

export interface Caret {
  paragraph: number
  offset: number
}

export class Typing {
  readonly holder = element('div', 'hidden-editor')
  readonly input = element('div', '', { role: 'textbox' })
  caret: Caret = { paragraph: 0, offset: 0 }
  private isComposing = false
  private isAllSelected = false

  constructor(
    private readonly store: () => DocumentStore,
    private readonly guards: Guards,
    private readonly options: { editable: boolean; copyable: boolean },
  ) {
    this.input.id = 'melo-hidden-editor'
    this.input.setAttribute('contenteditable', 'true')
    this.holder.append(this.input)
    this.listen()
  }

  placeCaret(paragraph: number, offset: number): void {
    this.caret = { paragraph, offset }
    this.isAllSelected = false
    this.guards.own(() => this.input.focus())
  }

  write(text: string): void {
    const { paragraph, offset } = this.caret
    this.store().replace(paragraph, offset, offset, text)
    this.caret = { paragraph, offset: offset + text.length }
  }

  split(): void {
    const { paragraph, offset } = this.caret
    this.store().split(paragraph, offset)
    this.caret = { paragraph: paragraph + 1, offset: 0 }
  }

  deleteBackward(): void {
    const { paragraph, offset } = this.caret
    if (offset > 0) {
      this.store().replace(paragraph, offset - 1, offset, '')
      this.caret = { paragraph, offset: offset - 1 }
      return
    }
    const before = this.store().paragraphs[paragraph - 1]
    if (!before) return
    const end = shownText(before.atoms).length
    if (this.store().merge(paragraph)) this.caret = { paragraph: paragraph - 1, offset: end }
  }

  private listen(): void {
    const { input } = this
    input.addEventListener('keydown', (event) => this.key(event))
    input.addEventListener('input', () => this.take())
    input.addEventListener('compositionstart', () => (this.isComposing = true))
    input.addEventListener('compositionend', () => {
      this.isComposing = false
      this.take()
    })
    input.addEventListener('paste', (event) => {
      event.preventDefault()
      if (this.options.editable) this.paste(event.clipboardData?.getData('text/plain') ?? '')
    })
    input.addEventListener('copy', (event) => this.copy(event))
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return
    const isChord = event.ctrlKey || event.metaKey
    if (isChord && event.key === 'a') {
      event.preventDefault()
      this.isAllSelected = true
    }
    if (isChord || !this.options.editable) return
    if (event.key === 'Enter') this.split()
    else if (event.key === 'Backspace') this.deleteBackward()
    else return
    event.preventDefault()
  }

  /** What the browser put into the hidden editor. */
  private take(): void {
    if (this.isComposing) return
    const text = this.input.textContent ?? ''
    this.guards.own(() => this.input.replaceChildren())
    if (text !== '' && this.options.editable) this.write(text)
  }

  private paste(text: string): void {
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.split()
      this.write(line)
    })
  }

  /** The editor puts what is selected into the event itself; nothing of it is selected in the DOM. */
  private copy(event: ClipboardEvent): void {
    event.preventDefault()
    if (!this.isAllSelected || !this.options.copyable) return
    event.clipboardData?.setData('text/plain', this.store().texts().join('\n'))
  }
}
