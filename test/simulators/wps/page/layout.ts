/** Where the word editor's lines stand: pages of so many lines of so many full-width characters. */
import { type StoredParagraph, shownOf } from './word-store'

export const LINE_HEIGHT = 28
const LINE_WIDTH = 36
const LINES_PER_PAGE = 26
export const PAGE_TOP = 40
const PAGE_GAP = 16
export const PAGE_HEIGHT = PAGE_TOP * 2 + (LINES_PER_PAGE + 1) * LINE_HEIGHT
export const PAGE_WIDTH = 760

export interface LaidLine {
  text: string
  /** Index of the stored paragraph; -1 for the printed number of the page. */
  paragraph: number
  page: number
  top: number
}

export interface Layout {
  lines: LaidLine[]
  pages: number
  height: number
}

export function layOut(paragraphs: readonly StoredParagraph[]): Layout {
  const lines: LaidLine[] = []
  let row = 0
  const place = (text: string, paragraph: number) => {
    const page = Math.floor(row / LINES_PER_PAGE)
    const top = page * (PAGE_HEIGHT + PAGE_GAP) + PAGE_TOP + (row % LINES_PER_PAGE) * LINE_HEIGHT
    lines.push({ text, paragraph, page, top })
    row += 1
    if (row % LINES_PER_PAGE === 0) addNumber(page)
  }
  const addNumber = (page: number) => {
    const top = page * (PAGE_HEIGHT + PAGE_GAP) + PAGE_TOP + LINES_PER_PAGE * LINE_HEIGHT
    lines.push({ text: `—${page + 1}—`, paragraph: -1, page, top })
  }
  paragraphs.forEach(({ text, ends }, index) => {
    if (ends === 'row') return
    for (const line of wrap(shownOf(text))) place(line, index)
  })
  const pages = Math.max(1, Math.ceil(row / LINES_PER_PAGE))
  if (row % LINES_PER_PAGE !== 0) addNumber(pages - 1)
  return { lines, pages, height: pages * (PAGE_HEIGHT + PAGE_GAP) }
}

function wrap(text: string): string[] {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    let width = 0
    for (const character of part) {
      const own = character.charCodeAt(0) < 0x2000 ? 0.5 : 1
      if (width + own > LINE_WIDTH) {
        lines.push(line)
        line = ''
        width = 0
      }
      line += character
      width += own
    }
    lines.push(line)
  }
  return lines
}
