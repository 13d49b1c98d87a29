/** What frames a document that is sent: addressee above, closing, signature and date below. */
import type { DocumentLine, Line } from '../document/line'
import { memoizeByLine } from '../document/line'
import type { ReportRange } from '../outline/types'
import type { Genre } from './compile-genre'
import { firstWrittenLines, lastWrittenLines } from './line-facts'
import { matchesAny } from './pattern'
import { LONGEST_BYLINE, placeData } from './place-data'

/** The addressee follows the title, numbers and sources at most stand between. */
const ADDRESSEE_LINES = 6
/** A notice may name many organs. */
const LONGEST_ADDRESSEE = 160
/** Closing, list of attachments and names stand so close above the date. */
const LINES_ABOVE_DATE = 10
/** Several organs may sign. */
const MOST_SIGNATURES = 4

const DATE_END = /[日月号\d）)]$/u
const DATE_LABEL = /^(?:成文|落款)?日期[：:]$/u
const PERSON = /^[\u4e00-\u9fff]{2,4}(?<![至止自于从到在])$/u
/** Ends a paragraph, or is an attachment of a list. */
const ENDED = /[。！？!?）)”》]$|^\d{1,2}[.．、]/u
const FINAL_MARK = /[。！？!?”’」』）)》】]$/u

const addressee = new RegExp(placeData.addressee, 'u')
const noAddressee = new RegExp(placeData.noAddressee, 'u')
const date = new RegExp(placeData.date, 'u')
const organ = new RegExp(placeData.organ, 'u')
const noSignature = new RegExp(placeData.noSignature, 'u')
const finalLabel = new RegExp(placeData.finalLabel, 'u')

/** Organs or persons and a colon. */
export const isAddressee = memoizeByLine(({ text }) => {
  const line = text.trim()
  return line.length <= LONGEST_ADDRESSEE && addressee.test(line) && !noAddressee.test(line)
})

/** Ordinary lines end in a mark; only those that do not are looked at. */
const isDateLine = memoizeByLine(({ text }) => {
  const line = text.trim()
  if (line.length > LONGEST_BYLINE || !DATE_END.test(line)) return false
  const match = date.exec(line)
  return match !== null && isNameBeforeDate(line.slice(0, match.index).trim())
})

function isNameBeforeDate(text: string): boolean {
  return text === '' || DATE_LABEL.test(text) || organ.test(text) || PERSON.test(text)
}

const isSigned = memoizeByLine(({ text }) => {
  const line = text.trim()
  return line !== '' && line.length <= LONGEST_BYLINE && !noSignature.test(line)
})

/** Index of the line of organs or persons that the text is sent to. */
export function findAddressee(
  lines: readonly DocumentLine[],
  range: ReportRange,
  firstChapter: number | null,
  titleLine: number | null,
): number | null {
  const firstLine = titleLine === null ? range.firstLine : titleLine + 1
  const endLine = Math.min(range.endLine, firstChapter ?? range.endLine)
  const head = firstWrittenLines(lines, { firstLine, endLine }, ADDRESSEE_LINES)
  return head.find((index) => lineHas(lines, index, isAddressee)) ?? null
}

export function isDateAt(lines: readonly DocumentLine[], index: number): boolean {
  return lineHas(lines, index, isDateLine)
}

/** The last line that is a date; a text sent along may follow it. */
export function findDate(lines: readonly DocumentLine[], range: ReportRange): number | null {
  for (let index = range.endLine - 1; index >= range.firstLine; index--)
    if (isDateAt(lines, index)) return index
  return null
}

/** Where the head of a text ends: behind its title, its addressee and its opening. */
export function endOfHead(range: ReportRange, ...head: readonly (number | null)[]): number {
  return Math.max(range.firstLine - 1, ...head.map((index) => index ?? -1)) + 1
}

/**
 * The first of the names above or before a date, or the name that ends a text without date. `body`:
 * the lines behind the head; a date in the head has no signature.
 */
export function findSignatureAt(
  lines: readonly DocumentLine[],
  body: Pick<ReportRange, 'firstLine' | 'endLine'>,
  dateLine: number | null,
): number | null {
  if (dateLine === null || dateLine < body.firstLine) {
    const tail = lastWrittenLines(lines, body, MOST_SIGNATURES).filter(
      (index) => !isNote(lines, index),
    )
    const [above, last] = [tail.at(-2), tail.at(-1)]
    // Below a label or a heading it is what they ask for: `地点：`.
    const ends = above === undefined || ENDED.test(lines[above]?.line.text.trim() ?? '')
    return last !== undefined && ends && isOrganLine(lines, last) ? last : null
  }
  if (organ.test(lines[dateLine]?.line.text.replace(date, '').trim() ?? '')) return dateLine
  const above = lastWrittenLines(
    lines,
    { firstLine: body.firstLine, endLine: dateLine },
    MOST_SIGNATURES,
  ).reverse()
  let signature: number | null = null
  for (const index of above) {
    if (!lineHas(lines, index, isSigned)) break
    if (signature !== null && !isOrganLine(lines, index)) break
    signature = index
  }
  return signature
}

/** `（联系人：…）`, `抄送：…` below a signature. */
function isNote(lines: readonly DocumentLine[], index: number): boolean {
  const text = lines[index]?.line.text.trim() ?? ''
  return /^[（(]/u.test(text) || finalLabel.test(text)
}

function isOrganLine(lines: readonly DocumentLine[], index: number): boolean {
  const text = lines[index]?.line.text.trim() ?? ''
  return lineHas(lines, index, isSigned) && organ.test(text) && !/[：:]/u.test(text)
}

/**
 * The closing of a text with a date, also above a list of attachments; that of a short text may
 * stand in the paragraph of its opening.
 */
export function findClosingAbove(
  lines: readonly DocumentLine[],
  body: Pick<ReportRange, 'firstLine' | 'endLine'>,
  dateLine: number | null,
  genre: Genre,
  opening: number | null,
): number | null {
  const endLine = dateLine === null || dateLine < body.firstLine ? body.endLine : dateLine
  const above = lastWrittenLines(lines, { firstLine: body.firstLine, endLine }, LINES_ABOVE_DATE)
  const closes = (line: Line) => genre.footSignsOf(line).closes
  const found = above.findLast((index) => lineHas(lines, index, closes))
  if (found !== undefined || opening === null) return found ?? null
  const isShort = (index: number) => (lines[index]?.line.text.trim().length ?? 0) <= LONGEST_BYLINE
  if (!above.every(isShort)) return null
  const text = lines[opening]?.line.text ?? ''
  const behind = text.slice(Math.max(0, text.search(/[，。]/u)))
  return matchesAny(genre.closings, behind) ? opening : null
}

function lineHas(
  lines: readonly DocumentLine[],
  index: number,
  test: (line: Line) => boolean,
): boolean {
  const line = lines[index]?.line
  return line !== undefined && test(line)
}

/** False: the text breaks off, its last line has no end mark and nothing that ends a text is near. */
export function isFinished(
  lines: readonly DocumentLine[],
  range: ReportRange,
  foot: readonly (number | null)[],
): boolean {
  const tail = lastWrittenLines(lines, range, LINES_ABOVE_DATE)
  const first = tail[0]
  const last = tail.at(-1)
  if (first === undefined || last === undefined) return false
  if (foot.some((index) => index !== null && index >= first)) return true
  const text = lines[last]?.line.text.trim() ?? ''
  if (FINAL_MARK.test(text)) return true
  // Above a text the same labels begin it.
  const isEnded = (index: number) => ENDED.test(lines[index]?.line.text.trim() ?? '')
  return finalLabel.test(text) && tail.slice(0, -1).some(isEnded)
}
