/** Gives every paragraph of Word's main part a number that survives mammoth's reading. */
import {
  createPropertiesReader,
  emptyProperties,
  type ParagraphProperties,
} from './paragraph-properties'
import { scanTags, type XmlTag } from './xml-tags'

const STYLE_PREFIX = 'gaojian-paragraph-'

export interface TaggedDocument {
  /** The same document with each paragraph's style id replaced. */
  xml: string
  /** By the number in the style id, in document order. */
  properties: ParagraphProperties[]
}

/**
 * mammoth hands on a paragraph's style id untouched but neither its list nor its outline level, so
 * the style id is made to carry the paragraph's number here and the properties are kept beside it.
 */
export function tagParagraphs(xml: string): TaggedDocument {
  const properties: ParagraphProperties[] = []
  const pieces: string[] = []
  let copied = 0
  const replace = (start: number, end: number, text: string) => {
    pieces.push(xml.slice(copied, start), text)
    copied = end
  }

  let awaited: XmlTag | null = null
  let reader: ReturnType<typeof createPropertiesReader> | null = null
  for (const tag of scanTags(xml)) {
    if (reader) {
      if (tag.name === 'w:pPr' && tag.kind === 'close' && !reader.isInsideChange()) reader = null
      else {
        reader.read(tag)
        if (tag.name === 'w:pStyle' && !reader.isInsideChange()) replace(tag.start, tag.end, '')
      }
      continue
    }
    if (awaited) {
      const style = styleTag(properties.length)
      if (tag.name === 'w:pPr' && tag.kind === 'open') {
        replace(tag.end, tag.end, style)
        reader = createPropertiesReader()
        properties.push(reader.properties)
        awaited = null
        continue
      }
      if (tag.name === 'w:pPr' && tag.kind === 'empty')
        replace(tag.start, tag.end, `<w:pPr>${style}</w:pPr>`)
      else replace(awaited.end, awaited.end, `<w:pPr>${style}</w:pPr>`)
      properties.push(emptyProperties())
      awaited = null
    }
    if (tag.name !== 'w:p') continue
    if (tag.kind === 'open') awaited = tag
    else if (tag.kind === 'empty') {
      const opening = `${tag.source.slice(0, -2)}>`
      replace(tag.start, tag.end, `${opening}<w:pPr>${styleTag(properties.length)}</w:pPr></w:p>`)
      properties.push(emptyProperties())
    }
  }
  pieces.push(xml.slice(copied))
  return { xml: pieces.join(''), properties }
}

/** The paragraph's number in `properties`; null for a style id that is not ours. */
export function readParagraphNumber(styleId: string | null): number | null {
  return styleId?.startsWith(STYLE_PREFIX) ? Number(styleId.slice(STYLE_PREFIX.length)) : null
}

function styleTag(number: number): string {
  return `<w:pStyle w:val="${STYLE_PREFIX}${number}"/>`
}
