/** Finds the headings that the editor's outline names among the paragraphs, in order. */

/** What stands before a title in the outline where the editor numbers it itself. */
const NUMBER =
  /^(?:第?[\d一二三四五六七八九十百]{1,6}(?:[.．][\d]{1,3}){0,5}[章节条部分篇、.．)）]{0,2}|[（(][\d一二三四五六七八九十百]{1,4}[)）])\s*/

export interface TitleMatch {
  /** Index of the title in the outline. */
  title: number
  /** Index of the paragraph. */
  paragraph: number
  /** Number that the outline shows and the paragraph does not hold. */
  number?: string
}

/** Titles that no later paragraph equals are left out: the outline holds the editor's own words, too. */
export function matchTitles(titles: readonly string[], texts: readonly string[]): TitleMatch[] {
  const places = placesOf(texts)
  const matches: TitleMatch[] = []
  let from = 0
  titles.forEach((text, title) => {
    const match = find(places, text, from)
    if (!match) return
    matches.push({ title, ...match })
    from = match.paragraph + 1
  })
  return matches
}

function find(
  places: ReadonlyMap<string, readonly number[]>,
  title: string,
  from: number,
): Omit<TitleMatch, 'title'> | null {
  const whole = firstFrom(places.get(plain(title)), from)
  if (whole !== undefined) return { paragraph: whole }
  const number = NUMBER.exec(title.trim())?.[0]
  if (!number) return null
  const rest = firstFrom(places.get(plain(title.trim().slice(number.length))), from)
  return rest === undefined ? null : { paragraph: rest, number: number.trim() }
}

function placesOf(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  texts.forEach((text, index) => {
    const words = text.length > 300 ? '' : plain(text)
    if (words === '') return
    const known = places.get(words)
    if (known) known.push(index)
    else places.set(words, [index])
  })
  return places
}

function firstFrom(indices: readonly number[] | undefined, from: number): number | undefined {
  if (!indices) return undefined
  let low = 0
  let high = indices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indices[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return indices[low]
}

/** The outline shows a title on one line and without objects. */
const plain = (text: string): string => text.replace(/[\s\uFFFC\u200B\uFEFF]+/g, '')
