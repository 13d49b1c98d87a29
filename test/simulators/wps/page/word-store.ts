/** What the word editor stores: paragraphs of characters, and positions that are not offsets in the text. */
import { FIELD_CODE, IMAGE, type WordSeedParagraph } from '../documents'

/** Positions that a character takes; everything else takes one for each UTF-16 unit. */
const WIDTHS: Readonly<Record<string, number>> = {
  [FIELD_CODE]: 17,
  '\u0003': 6,
  '\u0004': 2,
  [IMAGE]: 3,
}
const widthOf = (character: string) => WIDTHS[character] ?? character.length

export type StoredParagraph = WordSeedParagraph

const endOf = ({ ends }: StoredParagraph) => (ends ? '\r\u0007' : '\r')
const textOf = (stored: string) => stored.replaceAll(FIELD_CODE, '')

/** As a reader sees it. */
export const shownOf = (stored: string) =>
  stored
    .replaceAll(FIELD_CODE, '')
    .replaceAll('\u0003', '')
    .replaceAll('\u0004', '')
    .replaceAll('\v', '\n')
    .replaceAll(IMAGE, '\uFFFC')

export class WordStore {
  readonly paragraphs: StoredParagraph[]
  private readonly listeners: (() => void)[] = []
  private whole: string | null = null
  private starts: number[] | null = null

  constructor(seed: readonly WordSeedParagraph[]) {
    this.paragraphs = seed.map((paragraph) => ({ ...paragraph }))
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener)
  }

  /** `Content.Text` */
  text(): string {
    this.whole ??= this.paragraphs
      .map((paragraph) => textOf(paragraph.text) + endOf(paragraph))
      .join('')
    return this.whole
  }

  /** Position at which the paragraph (from 0) begins. */
  startOf(index: number): number {
    this.starts ??= this.measure()
    return this.starts[index] ?? this.starts.at(-1) ?? 0
  }

  /** `Range(start, end).Text` */
  textBetween(start: number, end: number): string {
    let text = ''
    for (let index = this.paragraphAt(start); index < this.paragraphs.length; index++) {
      const paragraph = this.paragraphs[index]
      let position = this.startOf(index)
      if (!paragraph || position >= end) break
      for (const character of paragraph.text) {
        if (position >= start && position < end) text += textOf(character)
        position += widthOf(character)
      }
      if (position >= start && position < end) text += endOf(paragraph)
    }
    return text
  }

  /** Index of the paragraph that holds a position. */
  paragraphAt(position: number): number {
    let low = 0
    let high = this.paragraphs.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.startOf(middle) <= position) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Every place of the words, never over the end of a paragraph or a soft break. */
  find(words: string): { pos: number; len: number }[] {
    const found: { pos: number; len: number }[] = []
    if (words === '' || /[\r\n\f\v]/.test(words)) return found
    this.paragraphs.forEach(({ text }, index) => {
      // Fields split the run of text in which the search looks.
      let offset = 0
      for (let at = text.indexOf(words, offset); at >= 0; at = text.indexOf(words, offset)) {
        const before = [...text.slice(0, at)].reduce(
          (sum, character) => sum + widthOf(character),
          0,
        )
        found.push({ pos: this.startOf(index) + before, len: words.length })
        offset = at + words.length
      }
    })
    return found
  }

  /** Row ends are paragraphs of the editor and none of a reader. */
  readable(): number[] {
    return this.paragraphs.flatMap(({ ends }, index) => (ends === 'row' ? [] : [index]))
  }

  /** Replaces shown offsets `start` to `end` of a paragraph. */
  replace(index: number, start: number, end: number, text: string): void {
    this.change(() => {
      const paragraph = this.paragraphs[index]
      if (!paragraph) return
      const from = storedOffset(paragraph.text, start)
      const to = end > start ? storedOffset(paragraph.text, end - 1) + 1 : from
      const stored = text.replaceAll('\n', '\v')
      paragraph.text = paragraph.text.slice(0, from) + stored + paragraph.text.slice(to)
    })
  }

  split(index: number, offset: number): void {
    this.change(() => {
      const paragraph = this.paragraphs[index]
      if (!paragraph) return
      const at = storedOffset(paragraph.text, offset)
      const rest = { ...paragraph, text: paragraph.text.slice(at) }
      paragraph.text = paragraph.text.slice(0, at)
      this.paragraphs.splice(index + 1, 0, rest)
    })
  }

  merge(index: number): void {
    this.change(() => {
      const paragraph = this.paragraphs[index]
      const before = this.paragraphs[index - 1]
      if (!paragraph || !before) return
      before.text += paragraph.text
      this.paragraphs.splice(index, 1)
    })
  }

  insertAfter(index: number, text: string): void {
    this.change(() => this.paragraphs.splice(index + 1, 0, { text: text.replaceAll('\n', '\v') }))
  }

  remove(index: number): void {
    this.change(() => this.paragraphs.splice(index, 1))
  }

  /** Another document in the place of this one. */
  load(seed: readonly WordSeedParagraph[]): void {
    this.change(() => {
      this.paragraphs.splice(0)
      for (const paragraph of seed) this.paragraphs.push({ ...paragraph })
    })
  }

  private change(step: () => void): void {
    step()
    this.whole = null
    this.starts = null
    for (const listener of this.listeners) listener()
  }

  private measure(): number[] {
    const starts: number[] = []
    let position = 0
    for (const { text } of this.paragraphs) {
      starts.push(position)
      for (const character of text) position += widthOf(character)
      position += 1
    }
    return starts
  }
}

/** Where the shown offset stands in the stored text. */
function storedOffset(stored: string, offset: number): number {
  let shown = 0
  for (let index = 0; index < stored.length; index++) {
    const isShown = shownOf(stored.charAt(index)) !== ''
    if (isShown && shown === offset) return index
    if (isShown) shown += 1
  }
  return stored.length
}
