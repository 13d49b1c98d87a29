/** Words around a quote that stand only once in the document, for the editor's search, which marks every hit. */

/** The search does not reach over paragraphs or lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about.
const LINE_EDGE = /[\u0000-\u001F]/
const LONGEST = 60
const STEP = 6

/** `start`: UTF-16 offset of `quote` in `raw`. Null: even with what is around it stands there twice. */
export function findUniqueSnippet(raw: string, start: number, quote: string): string | null {
  if (quote === '' || LINE_EDGE.test(quote) || !raw.startsWith(quote, start)) return null
  let from = start
  let to = start + quote.length
  while (to - from <= Math.max(LONGEST, quote.length + STEP)) {
    const snippet = raw.slice(from, to)
    if (raw.indexOf(snippet) === raw.lastIndexOf(snippet)) return snippet
    const before = { from, to }
    for (let step = 0; step < STEP; step++) {
      if (from > 0 && !LINE_EDGE.test(raw.charAt(from - 1))) from -= 1
      if (to < raw.length && !LINE_EDGE.test(raw.charAt(to))) to += 1
    }
    if (from === before.from && to === before.to) return null
  }
  return null
}
