/** Finds the pages of the layout tree in the text: which paragraphs are laid out on which page. */

export interface PageTexts {
  number: number | null
  /** Texts of its paragraphs; the first may be the rest of one, the last only its beginning. */
  texts: readonly string[]
}

export interface PagePlace {
  number: number | null
  /** Index of its first paragraph in the text. */
  first: number
  count: number
}

/** A page whose place is not certain is null: another page may hold the same words. */
export function alignPages(
  texts: readonly string[],
  pages: readonly PageTexts[],
): (PagePlace | null)[] {
  const whole = texts.join('\r')
  const starts = startsOf(texts)
  /** Where the page after the last one that was found has to begin: at once, or after the mark. */
  let expected: number | null = 0
  let before = -1
  return pages.map(({ number, texts: lines }) => {
    const part = lines.join('\r')
    const follows = number === null || number === before + 1
    before = number ?? before + 1
    const at =
      expected !== null && follows ? findNear(whole, part, expected) : findOnly(whole, part)
    if (lines.length === 0 || at < 0) {
      expected = null
      return null
    }
    expected = at + part.length
    return { number, first: paragraphAt(starts, at), count: lines.length }
  })
}

function findNear(whole: string, part: string, expected: number): number {
  if (expected > 0 && whole.charAt(expected) === '\r' && whole.startsWith(part, expected + 1))
    return expected + 1
  if (part !== '' && whole.startsWith(part, expected)) return expected
  return findOnly(whole, part)
}

function findOnly(whole: string, part: string): number {
  // A few words may stand anywhere.
  if (part.length < 12) return whole === part ? 0 : -1
  const at = whole.indexOf(part)
  return at >= 0 && whole.indexOf(part, at + 1) < 0 ? at : -1
}

function startsOf(texts: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length + 1
  }
  return starts
}

function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
