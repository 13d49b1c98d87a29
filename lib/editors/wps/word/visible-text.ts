/**
 * The last layer of a word document: the text of the pages near the view, which the editor keeps beside
 * its canvas. It is cut where the layout breaks lines (seen in a private WebOffice, 2026), so lines are
 * joined to paragraphs again.
 */

/** `—3—` or `- 3 -`, printed at the foot of a page. */
const PAGE_NUMBER = /^\s*[—–―－-]\s*(\d{1,4})\s*[—–―－-]\s*$/
/** Begins a paragraph wherever it stands. */
const BEGINS =
  /^(?:\u3000|\s{2}|第?[一二三四五六七八九十百]+[、章节]|（[一二三四五六七八九十]+）|\d{1,2}[.．、])/
/** How many full-width characters a line may be shorter than the longest one and yet be full. */
const SLACK = 2
/** No page has full lines shorter than this. */
const LEAST_WIDTH = 15

export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line)

/** Paragraphs that are there whole: one cut by the first or the last page is left out. */
export function joinVisibleLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const width = lines.reduce((most, line) => Math.max(most, widthOf(line)), LEAST_WIDTH)
  const isFull = (line: string) => widthOf(line) >= width - SLACK
  const paragraphs: string[] = []
  let open: string | null = null
  let firstPage: number | null = null
  for (const line of lines) {
    const page = PAGE_NUMBER.exec(line)
    if (page) {
      firstPage ??= Number(page[1])
      continue
    }
    if (line.trim() === '') continue
    if (open !== null && !BEGINS.test(line)) open = joinLines(open, line)
    else {
      if (open !== null) paragraphs.push(open)
      open = line
    }
    if (!isFull(line)) {
      paragraphs.push(open)
      open = null
    }
  }
  // What is still open goes on where nothing is shown.
  if (firstPage !== null && firstPage > 1) paragraphs.shift()
  return paragraphs
}

/** Words of Latin letters need their space back; Chinese has none. */
function joinLines(before: string, after: string): string {
  const needsSpace = /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z]/.test(after)
  return needsSpace ? `${before} ${after}` : before + after
}

/** In full-width characters. */
function widthOf(line: string): number {
  let width = 0
  for (let index = 0; index < line.length; index++)
    width += line.charCodeAt(index) < 0x2000 ? 0.5 : 1
  return width
}
