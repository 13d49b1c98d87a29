/** The statutory texts of a document with their head and foot, read once for all rules. */
import type { DocumentLine } from '../../../../document/line'
import { isBlank } from '../../../../genres/line-facts'
import type { ReportTitle } from '../../../../genres/report-title'
import type { AnalysedDocument, AnalysedReport } from '../../../rule'
import { type Closing, readClosing } from './closings'
import { type Addressee, readEdgeLine } from './edge-lines'
import { isJudged } from './judged-reports'
import { readTitleKind, type TitleKind } from './title-kind'
import type { WrittenDate } from './written-dates'

export interface At<Item> {
  lineIndex: number
  item: Item
}

export interface OfficialText {
  report: AnalysedReport
  kind: TitleKind
  title: ReportTitle
  addressee: At<Addressee> | null
  /** Lines between addressee and foot, blank ones left out. */
  body: readonly number[]
  closing: At<Closing> | null
  /** The first line of the signature. */
  signature: number | null
  date: At<WrittenDate> | null
  /** Written lines below signature and date that still belong to this text. */
  below: readonly number[]
  /** Something stands there that only stands at the end of a text: nothing was cut off. */
  finished: boolean
  /** The last line is a whole sentence, so a signature or date that is not there was left out. */
  endsInSentence: boolean
}

/** The addressee is one of the first lines below the title. */
const HEAD_LINES = 4
/** Closing, attachment note, signature and date take no more lines than that. */
const FOOT_LINES = 12
/** Names of several organs above one date. */
const SIGNATURE_LINES = 4
const LISTED = /^\s{0,12}\d{1,2}[.．、]/u
/** Without marks, and no name of an attachment. */
const NAME = /^(?!附\s{0,4}件|[\d（(]|[一二三四五六七八九十]{1,3}[、是])[^。；，：:！？]{2,40}$/u
const LONGEST_NAME = 30
/** More lines below the date are another text: what was printed or attached. */
const BELOW_LINES = 10

const kept = new WeakMap<AnalysedDocument, readonly OfficialText[]>()

/** Reports whose title names a kind of text that has addressee, signature and date. */
export function officialTexts(document: AnalysedDocument): readonly OfficialText[] {
  let texts = kept.get(document)
  if (!texts) {
    texts = document.reports.flatMap((report) => readOfficialText(document, report) ?? [])
    kept.set(document, texts)
  }
  return texts
}

const WITH_FRAME: readonly TitleKind[] = ['request', 'report', 'letter', 'reply', 'notice']

function readOfficialText(document: AnalysedDocument, report: AnalysedReport): OfficialText | null {
  if (!isJudged(document, report)) return null
  const titled = readTitleKind(document, report)
  if (!titled || !WITH_FRAME.includes(titled.kind)) return null
  const written = ownLines(document, report, titled.title.lineIndex + 1)
  const addressee = findAddressee(document, written)
  const start = addressee ? written.indexOf(addressee.lineIndex) + 1 : 0
  const rest = written.slice(start)
  const foot = readFoot(document, rest)
  const body = rest.slice(0, foot.bodyLines)
  const closing = findClosing(document, body) ?? findClosing(document, foot.below)
  const last = document.lines[rest.at(-1) ?? -1]?.line.text.trimEnd() ?? ''
  // A unit alone may be the answer to `地点：`.
  const signature = foot.date || closing ? foot.signature : null
  return {
    report,
    ...titled,
    addressee,
    body,
    closing,
    signature,
    date: foot.date,
    below: foot.below,
    finished: closing !== null || foot.date !== null,
    endsInSentence: /[。！？）)”]$/u.test(last),
  }
}

/** Written lines up to the first attachment. */
function ownLines(document: AnalysedDocument, { range }: AnalysedReport, first: number): number[] {
  const written: number[] = []
  for (let index = first; index < range.endLine; index++) {
    const line = document.lines[index]?.line
    if (!line || isBlank(line) || line.source.kind === 'synced') continue
    const heading = readEdgeLine(line).attachment === 'heading'
    if (heading && written.length > 0 && !opensList(document, index)) break
    written.push(index)
  }
  return written
}

/** `附件：` with its list below. */
function opensList({ lines }: AnalysedDocument, index: number): boolean {
  return /^\s{0,8}1[.．、]/u.test(lines[index + 1]?.line.text ?? '')
}

function findAddressee(
  { lines }: AnalysedDocument,
  written: readonly number[],
): At<Addressee> | null {
  for (const lineIndex of written.slice(0, HEAD_LINES)) {
    const line = lines[lineIndex]?.line
    const item = line && readEdgeLine(line).addressee
    if (item && item.mark !== '') return { lineIndex, item }
  }
  return null
}

interface Foot {
  /** How many of the lines are body, closing and attachment note included. */
  bodyLines: number
  signature: number | null
  date: At<WrittenDate> | null
  below: readonly number[]
}

/** The first date that stands alone below some body ends the text; without one the last lines are read. */
function readFoot({ lines }: AnalysedDocument, rest: readonly number[]): Foot {
  const edge = (at: number) => {
    const line = lines[rest[at] ?? -1]?.line
    return line ? readEdgeLine(line) : null
  }
  let dateAt = -1
  for (let at = 1; at < rest.length && dateAt < 0; at++) if (edge(at)?.date) dateAt = at
  const from = dateAt < 0 ? rest.length - 1 : dateAt
  let signatureAt: number | null = null
  for (let at = from; at > 0 && at > from - SIGNATURE_LINES; at--) {
    const found = edge(at)
    // Right above a date any short line signs: a school's short name, a person.
    const signs = found?.signature || (at === dateAt - 1 && isShortName(lines[rest[at] ?? -1]))
    if (signs) signatureAt = at
    else if (at !== dateAt && !(dateAt < 0 && found?.note)) break
  }
  const below = dateAt < 0 ? [] : rest.slice(dateAt + 1)
  const own =
    below.length <= BELOW_LINES && below.every((index) => isFootLine(lines[index])) ? below : []
  const signedBelow = own.find((_, index) => edge(dateAt + 1 + index)?.signature)
  const date = dateAt < 0 ? null : (edge(dateAt)?.date ?? null)
  return {
    bodyLines: signatureAt ?? (dateAt < 0 ? rest.length : dateAt),
    signature: signatureAt === null ? (signedBelow ?? null) : (rest[signatureAt] ?? null),
    date: date && { lineIndex: rest[dateAt] ?? 0, item: date },
    below: own,
  }
}

/** May stand around signature and date; anything else below them is another text. */
function isFootLine(line: DocumentLine | undefined): boolean {
  if (!line) return false
  const { note, attachment, signature } = readEdgeLine(line.line)
  return (
    note ||
    attachment !== null ||
    signature ||
    readClosing(line.line) !== null ||
    LISTED.test(line.line.text)
  )
}

function isShortName(line: DocumentLine | undefined): boolean {
  if (!line || readClosing(line.line)) return false
  const text = line.line.text.trim()
  return text.length <= LONGEST_NAME && NAME.test(text)
}

function findClosing(
  { lines }: AnalysedDocument,
  candidates: readonly number[],
): At<Closing> | null {
  for (const lineIndex of candidates.slice(-FOOT_LINES).toReversed()) {
    const line = lines[lineIndex]?.line
    const item = line ? readClosing(line) : null
    if (item) return { lineIndex, item }
  }
  return null
}
