/**
 * Which paragraph a cover in the page belongs to. Fails closed: a page that does not agree in every point
 * has no marks at all, because a mark beside the wrong paragraph is worse than none.
 */
import type { MountedPagePlace } from './page-protocol'

export interface CoverShape {
  /** Empty on the real site as far as known; where it is not, it decides. */
  text: string
  width: number
  height: number
}

export interface CoveredPage {
  number: number
  covers: readonly CoverShape[]
}

/** Index of the paragraph of each cover of the page; null when it is not certain. */
export function matchCovers(
  page: CoveredPage,
  places: readonly MountedPagePlace[],
  texts: readonly string[],
): number[] | null {
  const first = firstOf(page, places, texts)
  if (first === null || first + page.covers.length > texts.length) return null
  const indices = page.covers.map((_, index) => first + index)
  return agreesInText(page.covers, indices, texts) ? indices : null
}

function firstOf(
  { number, covers }: CoveredPage,
  places: readonly MountedPagePlace[],
  texts: readonly string[],
): number | null {
  if (covers.length === 0) return null
  if (places.length > 0) {
    const place = places.find((candidate) => candidate.number === number)
    return place && place.count === covers.length ? place.first : null
  }
  if (covers.every(({ text }) => text !== '')) return findByText(covers, texts)
  // Without a layout tree only the first page is certain to begin with the first paragraph.
  return number === 0 && agreesInHeight(covers, texts) ? 0 : null
}

/** The one place where all of them stand in a row; the first may be the rest of a paragraph. */
function findByText(covers: readonly CoverShape[], texts: readonly string[]): number | null {
  let found: number | null = null
  for (let first = 0; first + covers.length <= texts.length; first++) {
    if (!covers.every(({ text }, index) => isPartOf(text, texts[first + index]))) continue
    if (found !== null) return null
    found = first
  }
  return found
}

function agreesInText(
  covers: readonly CoverShape[],
  indices: readonly number[],
  texts: readonly string[],
): boolean {
  return covers.every(
    ({ text }, index) => text === '' || isPartOf(text, texts[indices[index] ?? -1]),
  )
}

const isPartOf = (part: string, whole: string | undefined): boolean =>
  whole?.trim().includes(part.trim()) ?? false

/** Size of body text that is assumed to judge heights. CSS pixels. */
const FONT_SIZE = 16

/**
 * A paragraph that needs at least two lines more than another is higher. In a report headings and body
 * text alternate, so covers that are off by one do not pass.
 */
function agreesInHeight(covers: readonly CoverShape[], texts: readonly string[]): boolean {
  const lines = covers.map(({ width }, index) => {
    const room = Math.max(1, width / FONT_SIZE)
    return Math.ceil(widthOf(texts[index] ?? '') / room)
  })
  const order = covers.map((_, index) => index).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0))
  let highest = 0
  let next = 0
  for (const index of order) {
    for (; (lines[order[next] ?? 0] ?? 0) + 2 <= (lines[index] ?? 0); next++)
      highest = Math.max(highest, covers[order[next] ?? 0]?.height ?? 0)
    if ((covers[index]?.height ?? 0) <= highest) return false
  }
  return true
}

/** In widths of a Chinese character; a soft break counts as a line. */
function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++)
    width += text.charCodeAt(index) < 0x250 ? 0.5 : 1
  return width
}
