/** Breaks the paragraphs into lines and the lines into pages, as the editor does before it paints. */
import type { StyleName } from '../documents/seed'
import type { Atom } from './atoms'
import type { DocumentStore, StoredParagraph } from './store'

export const PAGE = { width: 794, height: 1101, gap: 12, inset: 94 } as const
const ROOM = PAGE.width - 2 * PAGE.inset
const SPACE_AFTER = 6

export interface LaidLine {
  atoms: readonly Atom[]
  /** From the top of the page. */
  top: number
}

/** The part of a paragraph that is on one page. */
export interface LaidParagraph {
  index: number
  lines: LaidLine[]
  fontSize: number
  lineHeight: number
  top: number
  height: number
  /** Its last line is here. */
  ends: boolean
  /** The whole of the paragraph is on one page. */
  paragraph: StoredParagraph
}

export type LaidPage = LaidParagraph[]

export function layOut(store: DocumentStore): LaidPage[] {
  let page: LaidPage = []
  const pages = [page]
  let y: number = PAGE.inset
  store.paragraphs.forEach((paragraph, index) => {
    const { fontSize, lineHeight } = fontOf(paragraph.style)
    let part: LaidParagraph | null = null
    for (const atoms of linesOf(paragraph, fontSize)) {
      if (y + lineHeight > PAGE.height - PAGE.inset) {
        page = []
        pages.push(page)
        y = PAGE.inset
        part = null
      }
      if (!part) {
        part = { index, lines: [], fontSize, lineHeight, top: y, height: 0, ends: false, paragraph }
        page.push(part)
      }
      part.lines.push({ atoms, top: y })
      part.height += lineHeight
      y += lineHeight
    }
    if (part) part.ends = true
    y += SPACE_AFTER
  })
  return pages
}

function fontOf(style: StyleName): { fontSize: number; lineHeight: number } {
  if (style === 'Title') return { fontSize: 26, lineHeight: 44 }
  if (style === 'Normal') return { fontSize: 16, lineHeight: 28 }
  return { fontSize: 20, lineHeight: 36 }
}

const broken = new WeakMap<readonly Atom[], Atom[][]>()

/** At least one, also for a paragraph without text. */
function linesOf({ atoms }: StoredParagraph, fontSize: number): Atom[][] {
  const known = broken.get(atoms)
  if (known) return known
  const lines: Atom[][] = []
  let line: Atom[] = []
  let width = 0
  for (const atom of atoms) {
    const needed = atom.shown === '' ? 0 : fontSize * (atom.shown.charCodeAt(0) < 0x250 ? 0.5 : 1)
    if (width + needed > ROOM) {
      lines.push(line)
      line = []
      width = 0
    }
    line.push(atom)
    width += needed
    if (atom.shown === '\n') {
      lines.push(line)
      line = []
      width = 0
    }
  }
  lines.push(line)
  broken.set(atoms, lines)
  return lines
}
