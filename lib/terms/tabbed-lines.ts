/** Text parted by tabs, as spreadsheets write it. Linear in its length. */

export interface TabbedLine {
  /** Number of its first line in the text, from 1: a quoted field may hold line breaks. */
  line: number
  /** Without the space around them; of quoted ones what stands between the quotation marks. */
  fields: string[]
  /** A quotation mark opens a field and nothing closes it: the line was read without regard to it. */
  unclosed: boolean
}

/** Blank lines and lines that begin with # are left out, as is a byte order mark. */
export function readTabbedLines(text: string): TabbedLine[] {
  const lines: TabbedLine[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  // After the last quotation mark there is nothing that could close a field.
  const lastQuote = text.lastIndexOf('"')
  while (at < text.length) {
    const read = readLine(text, at, lastQuote)
    const isRemark = text.startsWith('#', at)
    if (!isRemark && read.fields.some((field) => field !== ''))
      lines.push({ line, fields: read.fields, unclosed: read.unclosed })
    line += countBreaks(text, at, read.end)
    at = read.end
  }
  return lines
}

function readLine(text: string, start: number, lastQuote: number) {
  const fields: string[] = []
  const isRemark = text.startsWith('#', start)
  let at = start
  let unclosed = false
  for (;;) {
    const quoted = text.charAt(at) === '"' && !isRemark && !unclosed
    const field = quoted && at < lastQuote ? readQuoted(text, at) : null
    if (quoted && !field) unclosed = true
    const plain = field ?? readPlain(text, at)
    fields.push(plain.value)
    at = plain.end
    if (text.charAt(at) !== '\t') break
    at++
  }
  if (text.charAt(at) === '\r') at++
  if (text.charAt(at) === '\n') at++
  return { fields, unclosed, end: at }
}

function readPlain(text: string, start: number) {
  let end = start
  while (end < text.length && !'\t\r\n'.includes(text.charAt(end))) end++
  return { value: text.slice(start, end).trim(), end }
}

/** Null when no quotation mark closes the field, or something stands behind it. */
function readQuoted(text: string, start: number) {
  let value = ''
  let from = start + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close < 0) return null
    value += text.slice(from, close)
    if (text.charAt(close + 1) !== '"') {
      const { value: rest, end } = readPlain(text, close + 1)
      return rest === '' ? { value, end } : null
    }
    value += '"'
    from = close + 2
  }
}

function countBreaks(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) {
    const code = text.charAt(at)
    if (code === '\n' || (code === '\r' && text.charAt(at + 1) !== '\n')) breaks++
  }
  return breaks
}
