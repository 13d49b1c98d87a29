/**
 * The text stream of the canvas editor as paragraphs. Pure and linear in its length. Only the main story
 * is decoded: header, footer, notes and comments come after it and are no part of the text.
 */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { OBJECT_CHARACTER } from '../../dom-text'
import * as control from './control-characters'
import { findFieldCodes } from './field-codes'
import { createOffsetMap, noteOffset, type OffsetMap } from './offset-map'
import { TablePlaces } from './table-places'

export interface StreamParagraph {
  text: string
  cell?: NonNullable<SnapshotParagraph['cell']>
  /** Position in the stream after the mark that ends the paragraph before. */
  begin: number
  /** Positions in the stream of the characters of `text`. */
  map: OffsetMap
}

export function decodeStream(stream: string): StreamParagraph[] {
  const decoder = new Decoder(mainStory(stream))
  decoder.decode()
  return decoder.paragraphs
}

/** Up to the first end of a story; empty slots of the pool after the text are cut off. */
export function mainStory(stream: string): string {
  const end = stream.indexOf(String.fromCharCode(control.STORY_END))
  let length = end < 0 ? stream.length : end
  while (length > 0 && stream.charCodeAt(length - 1) === control.EMPTY_SLOT) length--
  return length === stream.length ? stream : stream.slice(0, length)
}

class Decoder {
  readonly paragraphs: StreamParagraph[] = []
  private readonly tables = new TablePlaces()
  private text = ''
  private begin = 0
  private map: OffsetMap
  /** Start of the shown characters that were not yet copied into `text`; -1: none. */
  private runStart = -1
  private isPending = false
  private beganWithObject = false

  constructor(private readonly story: string) {
    this.map = createOffsetMap(0)
  }

  decode(): void {
    const { story } = this
    const hidden = findFieldCodes(story)
    // Where paragraphs end with a line feed no carriage return is there (documents of the old format).
    const endsWithLineFeed = !story.includes('\r')
    let nextHidden = 0
    for (let at = 0; at < story.length; at++) {
      const stretch = hidden[nextHidden]
      if (stretch && at === stretch.start) {
        this.closeRun(at)
        nextHidden += 1
        at = Math.max(at, stretch.end - 1)
        continue
      }
      const code = story.charCodeAt(at)
      if (code >= control.FIRST_VISIBLE || code === control.TAB) this.show(at)
      else {
        this.closeRun(at)
        this.read(code, at, endsWithLineFeed)
      }
    }
    this.closeRun(story.length)
    if (this.isPending || this.paragraphs.length === 0) this.endParagraph(story.length - 1)
  }

  private show(at: number): void {
    if (this.runStart < 0) this.runStart = at
    this.isPending = true
  }

  private closeRun(end: number): void {
    if (this.runStart < 0) return
    noteOffset(this.map, this.text.length, this.runStart)
    this.text += this.story.slice(this.runStart, end)
    this.runStart = -1
  }

  private append(character: string, at: number): void {
    noteOffset(this.map, this.text.length, at)
    this.text += character
    this.isPending = true
  }

  private read(code: number, at: number, endsWithLineFeed: boolean): void {
    switch (code) {
      case control.PARAGRAPH_END:
        this.endParagraph(at)
        break
      case control.LINE_FEED:
        if (endsWithLineFeed) this.endParagraph(at)
        break
      case control.SOFT_BREAK:
        this.append('\n', at)
        break
      case control.PAGE_BREAK:
        if (this.text !== '') this.append('\n', at)
        break
      case control.PICTURE:
      case control.OBJECT:
        this.beganWithObject ||= code === control.OBJECT && this.text === ''
        this.append(OBJECT_CHARACTER, at)
        break
      case control.SECTION_END:
        if (this.isPending) this.endParagraph(at)
        break
      case control.TABLE_BEGIN:
        if (this.isPending) this.endParagraph(at)
        this.tables.beginTable()
        break
      case control.ROW_BEGIN:
        this.tables.beginRow()
        break
      case control.CELL_END:
        if (this.isPending || this.tables.isCellEmpty) this.endParagraph(at)
        this.tables.endCell()
        break
      case control.TABLE_END:
        if (this.isPending) this.endParagraph(at)
        this.tables.endTable()
        break
    }
  }

  /** `at`: position of the mark that ends it. */
  private endParagraph(at: number): void {
    if (this.beganWithObject && this.story.charCodeAt(at + 1) === control.BOX_LINE_END)
      this.dropFirst()
    this.tables.countParagraph()
    const { cell } = this.tables
    const { text, begin, map } = this
    this.paragraphs.push({ text, ...(cell && { cell }), begin, map })
    this.text = ''
    this.begin = at + 1
    this.map = createOffsetMap(at + 1)
    this.isPending = false
    this.beganWithObject = false
  }

  /** The mark that opens a line of an embedded box is no object of its own. */
  private dropFirst(): void {
    this.text = this.text.slice(1)
    const { offsets, positions } = this.map
    this.map = {
      offsets: offsets.map((offset) => Math.max(0, offset - 1)),
      positions: positions.map((position, index) =>
        index === 0 && offsets[0] === 0 ? position + 1 : position,
      ),
    }
  }
}
