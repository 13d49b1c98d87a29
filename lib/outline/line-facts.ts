/** What a line says by itself, whatever stands around it. Kept with the line. */
import { type Line, memoizeByLine } from '../document/line'
import { type Enumeration, findEnumerations } from './enumerations'
import { type HeadingText, readHeadingText } from './heading-text'
import { findMarker } from './markers'
import {
  endsInTitleWord,
  isClearTitle,
  isLabelLine,
  isSectionName,
  isShortLine,
} from './title-lines'
import type { Marker, MarkerScheme } from './types'

export interface LineFacts {
  /** Trimmed. */
  text: string
  /** Number at the start, or the one that the editor shows; a Markdown heading's own number. */
  marker: Marker | null
  /** Same for the markers of one numbering, '' without a marker. */
  numbering: string
  /** The marker is not in the text. */
  shownNumber: string | null
  /** Depth by Markdown's # or the editor's heading style; null without. */
  style: number | null
  /** The style is Markdown's. */
  markdown: boolean
  /** How the line reads as a heading. */
  heading: HeadingText
  /** One clause that ends in ；: an item of a list, not a heading. */
  listItem: boolean
  /** No full sentence in it but perhaps its last. */
  singleSentence: boolean
  endsSentence: boolean
  /** An entry of a contents page, with leader dots and page number. */
  contents: boolean
  contentsTitle: boolean
  /** 附件：1.甲, the first line of a list of attachments. */
  attachments: boolean
  short: boolean
  label: boolean
  titleWord: boolean
  clearTitle: boolean
  sectionName: boolean
  enumerations: readonly Enumeration[]
  /** The marker at the start is the first item of an enumeration in this line. */
  startsEnumeration: boolean
}

const SENTENCE_END = /[。！？!?；;：:…”’）)》」]$/
const LIST_ITEM_END = /[；;]$/
const CONTENTS_TITLE = /^目[\s\u3000]{0,4}[录次]$/
const ATTACHMENT_LIST = /^附[\s\u3000]{0,4}件[\s\u3000]{0,2}\d{0,2}[：:]/
/** Leader dots or a tab before a page number. */
const CONTENTS_LINE = /(?:…{2,}|\.{4,}|·{4,}|．{4,}|\t)[\s\u3000]{0,4}\d{1,4}$/

export const readLineFacts = memoizeByLine((line: Line): LineFacts => {
  const text = line.text.trim()
  const written = findLineMarker(line.text)
  const hashes = written?.scheme === 'markdown' ? written.text.length : null
  const inner = written && hashes !== null ? findMarkerFrom(line.text, written.end) : written
  const shown = inner ? null : readShownNumber(line)
  const marker = inner ?? shown
  const bodyStart = inner?.end ?? written?.end ?? 0
  const heading = readHeadingText(line.text, bodyStart)
  const enumerations = findEnumerations(line.text)
  const singleSentence = heading.sentenceEnd >= line.text.trimEnd().length
  const short = isShortLine(text)
  return {
    text,
    marker,
    numbering: marker ? findNumbering(marker) : '',
    shownNumber: inner ? null : (line.ordinal === 0 && line.source.number) || null,
    style: hashes ?? (line.ordinal === 0 ? (line.source.heading ?? null) : null),
    markdown: hashes !== null,
    heading,
    listItem: singleSentence && LIST_ITEM_END.test(text),
    singleSentence,
    endsSentence: SENTENCE_END.test(text),
    contents: CONTENTS_LINE.test(text.slice(-40)),
    contentsTitle: text.length <= 8 && CONTENTS_TITLE.test(text),
    attachments: ATTACHMENT_LIST.test(text),
    short,
    label: short && isLabelLine(text),
    titleWord: short && endsInTitleWord(text),
    clearTitle: short && isClearTitle(text),
    sectionName: short && isSectionName(text),
    enumerations,
    startsEnumeration:
      inner !== null && enumerations.some(({ items }) => items[0]?.start === inner.start),
  }
})

/** Also in a line that Markdown makes bold as a whole: `**一、目标**`. */
function findLineMarker(text: string): Marker | null {
  const marker = findMarker(text)
  if (marker) return marker
  const bold = /^\s{0,8}\*\*/.exec(text)
  return bold && text.trimEnd().endsWith('**') ? findMarkerFrom(text, bold[0].length) : null
}

function findMarkerFrom(text: string, from: number): Marker | null {
  const marker = findMarker(text.slice(from))
  return marker && marker.scheme !== 'markdown'
    ? { ...marker, start: marker.start + from, end: marker.end + from }
    : null
}

/** The number that the editor draws beside the paragraph, at the start of the text. */
function readShownNumber(line: Line): Marker | null {
  if (line.ordinal > 0 || !line.source.number) return null
  const marker = findMarker(line.source.number)
  return marker && marker.scheme !== 'markdown' ? { ...marker, start: 0, end: 0 } : null
}

/** `1.` and `1、` are mixed up in one list more often than they are nested. */
const FAMILIES: Partial<Record<MarkerScheme, string>> = {
  'arabic-point': 'arabic',
  'arabic-comma': 'arabic',
  'item-is': 'item',
  'item-in': 'item',
}

function findNumbering({ scheme, text, path }: Marker): string {
  if (scheme === 'chapter') return `chapter ${/(?:部分|[编章节条])$/.exec(text)?.[0] ?? ''}`
  if (scheme === 'decimal') return `decimal ${path.length}`
  return FAMILIES[scheme] ?? scheme
}
