/** The tags of an XML text, in order, without building a tree: Word's main part can hold megabytes. */

export interface XmlTag {
  /** With its prefix: `w:p`. */
  name: string
  kind: 'open' | 'close' | 'empty'
  /** UTF-16 offsets in the XML text, end exclusive. */
  start: number
  end: number
  /** The tag as written, with its angle brackets. */
  source: string
}

const NAME = /[^\s/>]+/y

/** Linear in the length of `xml`; comments, CDATA, declarations and text are passed over. */
export function* scanTags(xml: string): Generator<XmlTag> {
  let at = xml.indexOf('<')
  while (at >= 0) {
    const skipped = skipEnd(xml, at)
    const end = skipped ?? tagEnd(xml, at)
    if (end < 0) return
    if (skipped === null) yield readTag(xml, at, end)
    at = xml.indexOf('<', end)
  }
}

function skipEnd(xml: string, at: number): number | null {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at)
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at)
  if (xml.startsWith('<?', at) || xml.startsWith('<!', at)) return after(xml, '>', at)
  return null
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}

/** End of the tag that begins at `at`, minding `>` inside quoted values; -1 when it never ends. */
function tagEnd(xml: string, at: number): number {
  let quote = ''
  for (let index = at + 1; index < xml.length; index++) {
    const character = xml.charAt(index)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
  }
  return -1
}

function readTag(xml: string, start: number, end: number): XmlTag {
  const isClose = xml.charAt(start + 1) === '/'
  NAME.lastIndex = start + (isClose ? 2 : 1)
  const name = NAME.exec(xml)?.[0] ?? ''
  const isEmpty = !isClose && xml.charAt(end - 2) === '/'
  return {
    name,
    kind: isClose ? 'close' : isEmpty ? 'empty' : 'open',
    start,
    end,
    source: xml.slice(start, end),
  }
}

/** The decoded value of an attribute, `w:val` by default; null when the tag has none. */
export function readAttribute(tag: XmlTag, name = 'w:val'): string | null {
  const match = new RegExp(`\\s${name}\\s{0,8}=\\s{0,8}(?:"([^"]*)"|'([^']*)')`).exec(tag.source)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? null : decodeEntities(value)
}

/** An attribute that holds a whole number; null when absent or something else. */
export function readNumber(tag: XmlTag, name = 'w:val'): number | null {
  const value = readAttribute(tag, name)
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null
}

/** Word's on/off values: an absent value means on. */
export function readSwitch(value: string | null): boolean {
  return value !== 'false' && value !== '0' && value !== 'off'
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function decodeEntities(value: string): string {
  return value.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return NAMED_ENTITIES[name] ?? entity
    const code =
      name.charAt(1).toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}
