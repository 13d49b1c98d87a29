/** The statutory texts of a document with their head and foot, read once for all rules. */
import { isBlank } from '../../../../genres/line-facts'
import type { ReportTitle } from '../../../../genres/report-title'
import type { AnalysedDocument, AnalysedReport } from '../../../rule'
import type { Closing } from './closings'
import { type Addressee, isAttachmentHeading, readEdgeLine } from './edge-lines'
import { isJudged } from './judged-reports'
import { type At, findClosing, readFoot } from './official-foot'
import { readTitleKind, type TitleKind } from './title-kind'
import type { WrittenDate } from './written-dates'

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
  const foot = readFoot(document.lines, rest)
  const signed = foot.date ? foot.signature : (foot.signature ?? signatureOf(report, rest))
  const bodyLines = signed === null ? foot.bodyLines : rest.indexOf(signed)
  const body = rest.slice(0, bodyLines < 0 ? foot.bodyLines : Math.min(bodyLines, foot.bodyLines))
  const closing = findClosing(document.lines, body) ?? findClosing(document.lines, foot.below)
  const last = document.lines[rest.at(-1) ?? -1]?.line.text.trimEnd() ?? ''
  const signature = foot.date || closing || endsBody(document, body) ? signed : null
  return {
    report,
    ...titled,
    addressee,
    body,
    closing,
    signature,
    date: foot.date,
    below: foot.below,
    finished:
      closing !== null || foot.date !== null || signature !== null || hasNote(document, rest),
    endsInSentence: /[。！？）)”]$/u.test(last),
  }
}

/** Signature without date as the genre knows it, which reads more names. */
function signatureOf({ assessment }: AnalysedReport, rest: readonly number[]): number | null {
  const part = assessment.parts.find((one) => one.id === 'signature')
  const line = part?.status === 'present' ? part.firstLine : null
  return line !== null && rest.indexOf(line) > 0 ? line : null
}

/** Whether the body is complete. A unit behind other lines may be the answer to `地点：`. */
function endsBody({ lines }: AnalysedDocument, body: readonly number[]): boolean {
  const line = lines[body.at(-1) ?? -1]?.line
  return line !== undefined && (/[。！]$/u.test(line.text.trim()) || readEdgeLine(line).note)
}

/** A note in brackets or a list of copies is the last thing of a text. */
function hasNote({ lines }: AnalysedDocument, rest: readonly number[]): boolean {
  const line = lines[rest.at(-1) ?? -1]?.line
  return line !== undefined && readEdgeLine(line).note
}

/** Written lines up to the first attachment. */
function ownLines(document: AnalysedDocument, { range }: AnalysedReport, first: number): number[] {
  const written: number[] = []
  for (let index = first; index < range.endLine; index++) {
    const line = document.lines[index]?.line
    if (!line || isBlank(line) || line.source.kind === 'synced') continue
    const heading = isAttachmentHeading(line)
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
