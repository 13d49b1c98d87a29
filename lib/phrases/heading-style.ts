/** How headings of one level look in a document, and how to write another one like them. */
import { formatChineseNumeral } from '../document/chinese-numeral'
import { formatMarker } from '../outline/format-marker'
import { findMarker } from '../outline/markers'
import type { Marker, MarkerScheme } from '../outline/types'
import type { OutlineNode, Report } from '../report'

export interface HeadingStyle {
  /** Markdown's hashes and their space; '' without. */
  prefix: string
  /** A marker of this level as the document writes it; null for headings without number. */
  marker: Marker | null
  /** What stands between marker and title. */
  gap: string
  /** What closes the heading: `。` before the text that follows in the same paragraph, or ''. */
  ending: string
  /** The editor draws the numbers, so that a copied heading must not bring one. */
  numberedByEditor: boolean
}

export function readHeadingStyle(report: Report, node: OutlineNode): HeadingStyle {
  const text = report.paragraphs[node.paragraph]?.text ?? null
  const line = text === null ? null : (lineOf(text, node) ?? text)
  const prefix = /^\s{0,9}(#{1,6}[ \t]{1,9})/.exec(line ?? '')?.[1] ?? ''
  const marker = parseMarker(node)
  return {
    prefix,
    marker,
    gap: readGap(line, node, marker),
    ending: node.kind === 'run-in' ? readEnding(line, node) : '',
    numberedByEditor: marker !== null && line !== null && !line.includes(node.marker),
  }
}

/** A usual style with nothing to follow: `formatMarker` writes the first marker. */
export function createHeadingStyle(scheme: MarkerScheme | null, prefix = ''): HeadingStyle {
  const marker = scheme && findMarker(`${formatMarker(scheme, 1)} 题`)
  const gap = scheme === 'chapter' || scheme === 'decimal' ? ' ' : ''
  return { prefix, marker, gap, ending: '', numberedByEditor: false }
}

/** `parentPath`: the numbers of the heading above, for decimal numbers (`2` before `2.1`). */
export function writeHeading(
  style: HeadingStyle,
  ordinal: number,
  title: string,
  parentPath: readonly number[] | null = null,
): string {
  const { prefix, marker, gap, ending, numberedByEditor } = style
  const number = marker && !numberedByEditor ? writeMarker(marker, ordinal, parentPath) + gap : ''
  return prefix + number + title + ending
}

export function parseMarker({ marker, title }: OutlineNode): Marker | null {
  if (marker === '') return null
  // Some markers are only known by what follows them: `1 总则`, `一在思想上…`.
  return findMarker(marker + title) ?? findMarker(`${marker} ${title}`) ?? findMarker(marker)
}

function writeMarker(
  marker: Marker,
  ordinal: number,
  parentPath: readonly number[] | null,
): string {
  const { scheme, text, numeral, path } = marker
  if (scheme === 'item-in') return formatMarker('item-is', ordinal)
  if (scheme === 'decimal') {
    const above = path.length > 1 ? (parentPath ?? path.slice(0, -1)) : []
    return text.replace(numeral, [...above, ordinal].join(numeral.includes('．') ? '．' : '.'))
  }
  if (/^\p{Script=Han}/u.test(numeral) && !ORDER_WORDS.includes(numeral))
    return text.replace(numeral, formatChineseNumeral(ordinal))
  if (/^\d+$/.test(numeral)) return text.replace(numeral, String(ordinal))
  if (/^[０-９]+$/.test(numeral)) return text.replace(numeral, toFullWidth(ordinal))
  if (ORDER_WORDS.includes(numeral)) {
    return text.replace(numeral, ORDER_WORDS[ordinal - 1] ?? LAST_ORDER_WORD)
  }
  return formatMarker(scheme, ordinal)
}

const ORDER_WORDS = ['首先', '其次', '再次']
const LAST_ORDER_WORD = '最后'

function toFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** The line of a paragraph with soft breaks that holds the heading. */
function lineOf(text: string, { title }: OutlineNode): string | undefined {
  return text.split(/[\n\v]/).find((line) => line.includes(title))
}

function readGap(line: string | null, node: OutlineNode, marker: Marker | null): string {
  if (!marker) return ''
  const start = line?.indexOf(node.marker) ?? -1
  if (line === null || start < 0) return marker.scheme === 'decimal' ? ' ' : ''
  const rest = line.slice(start + node.marker.length)
  return /^[ \t\u3000]{0,4}/.exec(rest)?.[0] ?? ''
}

function readEnding(line: string | null, { title }: OutlineNode): string {
  const start = line?.indexOf(title) ?? -1
  const mark = line === null || start < 0 ? '' : line.charAt(start + title.length)
  return mark === '：' ? mark : '。'
}
