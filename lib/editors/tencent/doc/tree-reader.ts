/** Reads the layout tree no more often than it may have changed and than its size allows. */
import { HeadingReader, type ParagraphStyle } from './box-headings'
import { findDocumentBox } from './find-editor'
import { findPagesInView } from './layout-extent'
import { numberPages, type PagesInView } from './number-pages'
import { type BoxTree, readBoxTree } from './read-box-tree'

export interface PageWindow {
  location: Pick<Location, 'pathname'>
  document?: Document
}

export interface TreeReading {
  tree: BoxTree
  /** By offset in the tree's text. */
  styles: ReadonlyMap<number, ParagraphStyle>
}

export interface TreeReader {
  /** Undefined when there is no tree. */
  readNow(): TreeReading | undefined
  /** Undefined, too, when there is no reason to read it, or when that has to wait. */
  readIfChanged(revision: number): TreeReading | undefined
}

/** Of the time between two readings a reading may take this share. */
const SHARE = 0.05
const LONGEST_PAUSE = 2_000
/** A style that changes shows neither in the text nor in the pages. Milliseconds. */
const STYLE_CHECK = 5_000

export function createTreeReader(page: PageWindow, now: () => number): TreeReader {
  const headings = new HeadingReader()
  let notBefore = Number.NEGATIVE_INFINITY
  let readAt = Number.NEGATIVE_INFINITY
  let seen = ''
  /** Just read for its text; its layout is asked for next. */
  let fresh: TreeReading | undefined

  function read(): TreeReading | undefined {
    readAt = now()
    const boxes = readBoxTree(findDocumentBox(page))
    const tree = boxes && { ...boxes, pages: numberPages(boxes, pagesInView(page)) }
    const reading = tree && { tree, styles: headings.read(tree.owners) }
    const end = now()
    notBefore = end + Math.min(LONGEST_PAUSE, (end - readAt) / SHARE)
    return reading
  }

  return {
    readNow() {
      fresh = read()
      return fresh
    },
    readIfChanged(revision) {
      const state = `${revision} ${mountedPages(page)}`
      if (fresh) {
        const reading = fresh
        fresh = undefined
        seen = state
        return reading
      }
      const isDue = state !== seen || now() - readAt > STYLE_CHECK
      if (!isDue || now() < notBefore) return undefined
      seen = state
      return read()
    },
  }
}

const pagesInView = ({ document }: PageWindow): PagesInView =>
  document ? findPagesInView(document) : { mounted: [], total: 0 }

/** Which pages are near the view: the tree may hold no other ones. */
function mountedPages({ document }: PageWindow): string {
  const pages = document?.querySelectorAll('.melo-page-container-view') ?? []
  return Array.from(pages, ({ className }) => className).join('|')
}
