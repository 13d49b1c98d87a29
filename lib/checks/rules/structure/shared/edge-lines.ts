/** What lines at the head and the foot of an official text are: addressee, signature, date, notes. */
import * as v from 'valibot'
import { type Line, memoizeByLine } from '../../../../document/line'
import { PatternSchema } from '../../../../genres/pattern'
import data from '../data/edge-lines.json'
import { readWrittenDate, type WrittenDate } from './written-dates'

export const EdgeLineDataSchema = v.strictObject({
  /** Last words of the names of organs. */
  organ: PatternSchema,
  /** Words no name of an organ holds. */
  notOrgan: PatternSchema,
  seal: PatternSchema,
  signer: PatternSchema,
  /** A person as addressee. */
  person: PatternSchema,
  /** Addressees that need no name of an organ: `各科室`. */
  organAddress: PatternSchema,
  /** A line with such a word introduces the text instead of naming whom it is for. */
  verb: PatternSchema,
  copies: PatternSchema,
  note: PatternSchema,
})

export interface EdgeLine {
  date: WrittenDate | null
  /** Signature: name of an organ, `报告人：…`, or either with the date behind it. */
  signature: boolean
  /** Whom the text is for, without the mark at the end; null: the line is no addressee. */
  addressee: Addressee | null
  /** `附件：1.…` with a name, or `附件` and a number alone. */
  attachment: 'note' | 'heading' | null
  /** Note in brackets under the date, `抄送：…`. */
  note: boolean
}

export interface Addressee {
  /** Normalised offsets of the names. */
  start: number
  end: number
  /** Mark at the end as written; '' for none. */
  mark: string
  persons: boolean
}

const LONGEST_SIGNATURE = 40
const LONGEST_HEADING = 40
const LONGEST_ADDRESSEE = 120
/** With a colon behind them even words that name no organ are an addressee. */
const LONGEST_UNKNOWN = 40
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(\d])/u
const SENTENCE_MARK = /[。；！？：:]/u
const ATTACHMENT_NOTE = /^附\s{0,4}件\s{0,2}\d{0,2}[：:]\s{0,4}\S/u
const ATTACHMENT_HEADING = /^附\s{0,4}件\s{0,2}(\d{0,2}|[一二三四五六七八九十]{1,3})[：:]?$/u
/** A unit and its date on one line. */
const SIGNED_DATE = /^(\S[^。；：]{2,36}?)[\s]{1,30}(\S{6,16})$/u

const parsed = v.parse(EdgeLineDataSchema, data)
const pattern = (key: keyof typeof parsed) => new RegExp(parsed[key], 'u')
const organ = pattern('organ')
const notOrgan = pattern('notOrgan')
const seal = pattern('seal')
const signer = pattern('signer')
const person = pattern('person')
const organAddress = pattern('organAddress')
const verb = pattern('verb')
const copies = pattern('copies')
const note = pattern('note')

export const readEdgeLine: (line: Line) => EdgeLine = memoizeByLine(({ text }) => {
  const trimmed = text.trim()
  const signed = trimmed.length <= 2 * LONGEST_SIGNATURE ? SIGNED_DATE.exec(trimmed) : null
  const signedDate = signed && readWrittenDate(signed[2] ?? '')
  return {
    date: signedDate ? shift(signedDate, text.lastIndexOf(signed[2] ?? '')) : readWrittenDate(text),
    signature: isSignature(signedDate ? (signed[1] ?? '') : trimmed),
    addressee: readAddressee(text),
    attachment: ATTACHMENT_HEADING.test(trimmed)
      ? 'heading'
      : ATTACHMENT_NOTE.test(trimmed)
        ? 'note'
        : null,
    note: note.test(trimmed) || copies.test(trimmed),
  }
})

/** The head of an attachment: `附件1`. Asked of every line of a text. */
export function isAttachmentHeading({ text }: Line): boolean {
  return (
    text.length <= LONGEST_HEADING && text.includes('附') && ATTACHMENT_HEADING.test(text.trim())
  )
}

/** The list of attachments: `附件：1.…`. Asked of every line of a text. */
export function isAttachmentNote(line: Line): boolean {
  return line.text.includes('附') && readEdgeLine(line).attachment === 'note'
}

/** Whether the words are the name of an organ, such as a unit or a committee. */
export function isOrgan(words: string): boolean {
  const name = words.replace(seal, '').replace(/\s/gu, '')
  return name.length >= 2 && organ.test(name) && !notOrgan.test(name)
}

function shift(date: WrittenDate, by: number): WrittenDate {
  return { ...date, start: date.start + by, end: date.end + by }
}

function isSignature(trimmed: string): boolean {
  if (trimmed.length > LONGEST_SIGNATURE || NUMBERED.test(trimmed)) return false
  if (signer.test(trimmed)) return !copies.test(trimmed)
  return !SENTENCE_MARK.test(trimmed) && !/[，,]/u.test(trimmed) && isOrgan(trimmed)
}

function readAddressee(text: string): Addressee | null {
  const trimmed = text.trim()
  if (trimmed.length < 3 || trimmed.length > LONGEST_ADDRESSEE) return null
  const mark = /[：:，,。；;]$/u.exec(trimmed)?.[0] ?? ''
  const names = trimmed.slice(0, trimmed.length - mark.length)
  if (/[。；！？：:“]/u.test(names) || verb.test(names) || notOrgan.test(names)) return null
  const start = text.length - text.trimStart().length
  const persons = person.test(names) && !/[、，,]/u.test(names)
  const colon = mark === '：' || mark === ':'
  const known = colon
    ? persons || names.length <= LONGEST_UNKNOWN || organAddress.test(names) || isOrgan(names)
    : persons || names.split(/[、，,]/u).every(isOrgan)
  if (!known) return null
  return { start, end: start + names.length, mark, persons: person.test(names) }
}
