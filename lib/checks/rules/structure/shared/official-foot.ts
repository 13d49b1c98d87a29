/** Where a text ends: closing, signature, date and the notes below them. */
import type { DocumentLine } from '../../../../document/line'
import { type Closing, readClosing } from './closings'
import { type EdgeLine, readEdgeLine } from './edge-lines'
import { mayEndInDate, type WrittenDate } from './written-dates'

export interface At<Item> {
  lineIndex: number
  item: Item
}

export interface Foot {
  /** How many of the lines are body, closing and attachment note included. */
  bodyLines: number
  /** The first line of the signature. */
  signature: number | null
  date: At<WrittenDate> | null
  /** Lines below the date that still belong to the text; [] when another text begins there. */
  below: readonly number[]
}

/** Closing, attachment note, signature and date take no more lines than that. */
const FOOT_LINES = 12
/** Names of several organs above one date. */
const SIGNATURE_LINES = 4
/** More lines below the date are another text: what was printed or attached. */
const BELOW_LINES = 10
const LISTED = /^\s{0,12}\d{1,2}[.．、]/u
/** Without marks, and no name of an attachment. */
const NAME = /^(?!附\s{0,4}件|[\d（(]|[一二三四五六七八九十]{1,3}[、是])[^。；，：:！？]{2,30}$/u

/** `rest`: the written lines below the addressee. Without a date the last lines are read. */
export function readFoot(lines: readonly DocumentLine[], rest: readonly number[]): Foot {
  const lineAt = (at: number) => lines[rest[at] ?? -1]
  const dateAt = findDate(lines, rest)
  const from = dateAt ?? rest.length - 1
  let signatureAt: number | null = null
  for (let at = from; at > 0 && at > from - SIGNATURE_LINES; at--) {
    const edge = readEdge(lineAt(at))
    // Right above a date any short line signs: a school's short name, a person.
    const named = dateAt !== null && at === dateAt - 1 && isShortName(lineAt(at))
    if (edge?.signature || named) signatureAt = at
    else if (at !== dateAt && !(dateAt === null && edge?.note)) break
  }
  const below = dateAt === null ? [] : belowDate(lines, rest.slice(dateAt + 1))
  const signedBelow = below.find((index) => readEdge(lines[index])?.signature)
  const date = dateAt === null ? null : (readEdge(lineAt(dateAt))?.date ?? null)
  return {
    bodyLines: signatureAt ?? dateAt ?? rest.length,
    signature: signatureAt === null ? (signedBelow ?? null) : (rest[signatureAt] ?? null),
    date: date && { lineIndex: rest[dateAt ?? -1] ?? -1, item: date },
    below,
  }
}

/** The formula nearest to the end of these lines. */
export function findClosing(
  lines: readonly DocumentLine[],
  candidates: readonly number[],
): At<Closing> | null {
  for (const lineIndex of candidates.slice(-FOOT_LINES).toReversed()) {
    const line = lines[lineIndex]?.line
    const item = line ? readClosing(line) : null
    if (item) return { lineIndex, item }
  }
  return null
}

/** The first date that stands alone below some body, with a foot around it: a list may hold dates too. */
function findDate(lines: readonly DocumentLine[], rest: readonly number[]): number | null {
  for (let at = 1; at < rest.length; at++) {
    const line = lines[rest[at] ?? -1]
    const edge = line && mayEndInDate(line.line.text) ? readEdge(line) : null
    if (!edge?.date) continue
    const above = lines[rest[at - 1] ?? -1]
    const below = rest.slice(at + 1, at + 2 + BELOW_LINES)
    const ends = below.length <= BELOW_LINES && below.every((index) => isFootLine(lines[index]))
    if (edge.signature || isFootLine(above) || isShortName(above) || ends) return at
  }
  return null
}

function belowDate(lines: readonly DocumentLine[], below: readonly number[]): readonly number[] {
  const own = below.length <= BELOW_LINES && below.every((index) => isFootLine(lines[index]))
  return own ? below : []
}

/** Cells of a table are no part of the foot. */
function readEdge(line: DocumentLine | undefined): EdgeLine | null {
  return !line || line.line.source.cell ? null : readEdgeLine(line.line)
}

/** May stand around signature and date; anything else below them is another text. */
function isFootLine(line: DocumentLine | undefined): boolean {
  const edge = readEdge(line)
  if (!line || !edge) return false
  return (
    edge.note ||
    edge.attachment !== null ||
    edge.signature ||
    readClosing(line.line) !== null ||
    LISTED.test(line.line.text)
  )
}

function isShortName(line: DocumentLine | undefined): boolean {
  if (!line || line.line.source.cell || readClosing(line.line)) return false
  return NAME.test(line.line.text.trim())
}
