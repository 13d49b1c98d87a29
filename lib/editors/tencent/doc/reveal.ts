/** Brings a paragraph of a canvas document into view, on the user's click. */
import type { RevealResult, Span } from '../../adapter'
import { centre, isInside } from '../../scroll'
import type { CoversByParagraph } from './covers'
import { matchTitles } from './match-titles'
import { readOutline } from './outline-drawer'
import { findDocScroller, findMountedPages, type MountedPage } from './page-nodes'
import type { MountedPagePlace } from './page-protocol'

export interface RevealEnvironment {
  page: Document
  indexOf(key: string): number
  texts(): readonly string[]
  located(): CoversByParagraph
  places(): readonly MountedPagePlace[]
  /** Asks the page again which paragraphs are on which page. */
  refresh(): Promise<void>
}

/** A page that comes into view is drawn after some frames. Milliseconds. */
const SETTLE = 180
const ROUNDS = 12
/** Characters in a line of a page, to tell how far apart paragraphs are. */
const LINE = 40

export function createReveal(environment: RevealEnvironment) {
  const { page, indexOf, texts, located, places, refresh } = environment

  return async (span: Span): Promise<RevealResult> => {
    const index = indexOf(span.key)
    if (index < 0) return 'absent'
    const scroller = findDocScroller(page)
    if (!scroller) return (await clickOutline(index)) ? 'moved' : 'failed'
    if (await showCover(scroller, index)) return 'moved'
    await refresh()
    if (places().length === 0) {
      if (await clickOutline(index)) await refresh()
      else await scrollTo(scroller, shareBefore(index) * scroller.scrollHeight)
    }
    return (await approach(scroller, index)) ? 'moved' : 'failed'
  }

  /** Scrolls by what is known of pages, and again by what is known then. */
  async function approach(scroller: Element, index: number): Promise<boolean> {
    for (let round = 0; round < ROUNDS; round++) {
      if (await showCover(scroller, index)) return true
      const estimate = estimateTop(scroller, index)
      // Nothing tells more: what was guessed by the outline or by the share has to do.
      if (!estimate) return true
      await scrollTo(scroller, estimate.top)
      if (estimate.isOnMountedPage && !(await showCover(scroller, index))) return true
      await refresh()
    }
    return false
  }

  async function showCover(scroller: Element, index: number): Promise<boolean> {
    for (let round = 0; round < 3; round++) {
      const rect = located().get(index)?.[0]
      if (!rect) return false
      centre(scroller, rect)
      await pause(SETTLE)
      const now = located().get(index)?.[0]
      if (now && isInside(scroller, now)) return true
    }
    return false
  }

  async function scrollTo(scroller: Element, top: number): Promise<void> {
    scroller.scrollTop = top - scroller.clientHeight / 2
    await pause(SETTLE)
  }

  /** Of the paragraph in the scroller's content; null when no mounted page tells what is on it. */
  function estimateTop(
    scroller: Element,
    index: number,
  ): { top: number; isOnMountedPage: boolean } | null {
    const frame = scroller.getBoundingClientRect()
    const mounted = findMountedPages(page)
    const toContent = (y: number) => y - frame.top + scroller.scrollTop
    const target = places().find(({ first, count }) => index >= first && index < first + count)
    const onPage = target && mounted.find(({ number }) => number === target.number)
    if (target && onPage) {
      const share = weigh(target.first, index) / weigh(target.first, target.first + target.count)
      const { top, height } = onPage.rect
      return { top: toContent(top + height * (0.08 + 0.84 * share)), isOnMountedPage: true }
    }
    const pitch = pitchOf(mounted)
    const anchor = mounted[0]
    if (target && anchor) {
      const top = anchor.rect.top + (target.number - anchor.number + 0.5) * pitch
      return { top: toContent(top), isOnMountedPage: false }
    }
    return estimateFromNeighbours(mounted, index, pitch, toContent)
  }

  function estimateFromNeighbours(
    mounted: readonly MountedPage[],
    index: number,
    pitch: number,
    toContent: (y: number) => number,
  ) {
    const distance = ({ first, count }: MountedPagePlace) =>
      Math.max(first - index, index - first - count + 1)
    const nearest = places()
      .filter(({ number }) => mounted.some((candidate) => candidate.number === number))
      .sort((a, b) => distance(a) - distance(b))[0]
    const element = nearest && mounted.find(({ number }) => number === nearest.number)
    if (!nearest || !element) return null
    const end = nearest.first + nearest.count
    const pages =
      index < nearest.first
        ? -weigh(index, nearest.first) / Math.max(1, weigh(nearest.first, end))
        : weigh(nearest.first, index) / Math.max(1, weigh(nearest.first, end))
    return { top: toContent(element.rect.top + pages * pitch), isOnMountedPage: false }
  }

  /** The editor's own outline jumps to its headings: to this paragraph, or to the last one before it. */
  async function clickOutline(index: number): Promise<boolean> {
    const entries = readOutline(page)
    const titles = entries.map(({ title }) => title)
    const before = matchTitles(titles, texts()).filter(({ paragraph }) => paragraph <= index)
    const match = before.at(-1)
    const entry = match && entries[match.title]
    if (!match || !entry) return false
    entry.element.click()
    await pause(2 * SETTLE)
    const scroller = findDocScroller(page)
    const height = pitchOf(findMountedPages(page)) / LINES_OF_PAGE
    if (scroller) scroller.scrollTop += weigh(match.paragraph, index) * height
    await pause(SETTLE)
    return true
  }

  function shareBefore(index: number): number {
    return weigh(0, index) / Math.max(1, weigh(0, texts().length))
  }

  /** Lines of the paragraphs from `start` to `end` (exclusive). */
  function weigh(start: number, end: number): number {
    let lines = 0
    for (const text of texts().slice(start, end))
      lines += Math.max(1, Math.ceil(text.length / LINE))
    return lines
  }
}

/** Of an A4 page with the usual type and spacing. */
const LINES_OF_PAGE = 36

/** From the top of one page to the top of the next. CSS pixels. */
function pitchOf(mounted: readonly MountedPage[]): number {
  const [first, second] = mounted
  if (!first) return 0
  const between =
    second && second.number > first.number
      ? (second.rect.top - first.rect.top) / (second.number - first.number)
      : 0
  return between > 0 ? between : first.rect.height
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
