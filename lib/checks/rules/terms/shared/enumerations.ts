/** The list of items that stands beside the name of an abbreviation. Offsets as everywhere. */

export interface ListPart {
  text: string
  start: number
  end: number
}

export interface ItemList {
  parts: readonly ListPart[]
  /** Between brackets: nothing else is part of it. */
  closed: boolean
  /** Says that there is more. */
  open: boolean
}

const LONGEST = 160
const OPENER =
  /^[”’"』」]{0,2}(?:的?(?:内容|要求)?(?:包括|是指|即|就是|指)?[：:]|，?即(?:是|：)?|，?(?:是指|包括)|(?<bracket>[（(]))/
const PART = /[^、，,；;和及与]{1,24}/g
const QUOTES = /^[“”‘’"'\s]{1,3}|[“”‘’"'\s]{1,3}$/g
const MARKER = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[是、.．]?|[①-⑫])/

/** The list that follows the name that ends at `end`. */
export function listAfter(text: string, end: number): ItemList | null {
  const opener = OPENER.exec(text.slice(end, end + 12))
  if (!opener) return null
  const start = end + opener[0].length
  const closed = opener.groups?.bracket !== undefined
  const rest = text.slice(start, start + LONGEST)
  const stop = rest.search(closed ? /[）)]/ : /[。！？（(]/)
  if (closed && stop < 0) return null
  const body = stop < 0 ? rest : rest.slice(0, stop)
  return { parts: split(body, start), closed, open: /[等…]$/.test(body.trimEnd()) }
}

/** The list that ends before the name that starts at `start`: `政治意识、大局意识等“四个意识”`. */
export function listBefore(text: string, start: number): ItemList | null {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const tail = /(?:等|这)?[“‘"]{0,2}$/.exec(before)
  if (!tail || tail[0] === '') return null
  const listed = before.slice(0, before.length - tail[0].length)
  const from =
    Math.max(...['。', '；', '：', '，', '！', '（'].map((mark) => listed.lastIndexOf(mark))) + 1
  const body = listed.slice(from)
  if (!body.includes('、')) return null
  return { parts: split(body, start - before.length + from), closed: false, open: false }
}

/** The run of parts between 、 that holds `at`. */
export function listAround(text: string, at: number): ItemList {
  const stop = /[。；：，！？“”（）()]/
  let start = at
  while (start > 0 && at - start < LONGEST && !stop.test(text.charAt(start - 1))) start--
  let end = at
  while (end < text.length && end - at < LONGEST && !stop.test(text.charAt(end))) end++
  const parts: ListPart[] = []
  let from = start
  for (const piece of text.slice(start, end).split('、')) {
    parts.push({ text: piece, start: from, end: from + piece.length })
    from += piece.length + 1
  }
  return { parts, closed: false, open: false }
}

function split(body: string, offset: number): ListPart[] {
  const parts: ListPart[] = []
  for (const { 0: piece, index } of body.matchAll(PART)) {
    const text = piece.replace(QUOTES, '').replace(MARKER, '').replace(/等$/, '')
    if (text === '') continue
    const start = offset + index + Math.max(0, piece.indexOf(text))
    parts.push({ text, start, end: start + text.length })
  }
  return parts
}
