/**
 * The user's own terms as a text: a line each, `wrong TAB right TAB note`, as spreadsheets read and
 * write it. Without a right form the word is banned; lines that begin with # are remarks.
 */
import { readTabbedLines } from './tabbed-lines'

export interface OwnTermRow {
  wrong: string
  /** Null: there is no substitute. */
  right: string | null
  note?: string | undefined
}

export interface OwnTermMistake {
  /** Counted from 1; 0: the text as a whole. */
  line: number
  message: `custom.terms.mistake.${MistakeKind}`
  values: Record<string, string | number>
}

type MistakeKind =
  | 'file-too-long'
  | 'too-many'
  | 'no-form'
  | 'too-long'
  | 'same'
  | 'twice'
  | 'columns'
  | 'quote'
  | 'line-break'

/** Lines that cannot be read are left out of `terms` and named in `mistakes`. */
export interface ReadOwnTerms {
  terms: OwnTermRow[]
  mistakes: OwnTermMistake[]
}

export const MOST_OWN_TERMS = 2000
export const LONGEST_FORM = 40
export const LONGEST_NOTE = 200
export const LONGEST_FILE = 500_000

export function readOwnTerms(text: string): ReadOwnTerms {
  const terms: OwnTermRow[] = []
  const mistakes: OwnTermMistake[] = []
  const complain = (
    line: number,
    kind: MistakeKind,
    values: Record<string, string | number> = {},
  ) => mistakes.push({ line, message: `custom.terms.mistake.${kind}`, values: { line, ...values } })
  if (text.length > LONGEST_FILE) {
    complain(0, 'file-too-long', { limit: LONGEST_FILE })
    return { terms, mistakes }
  }
  const known = new Set<string>()
  for (const { line, fields, unclosed } of readTabbedLines(text)) {
    const [wrong = '', right = '', note = ''] = fields
    const trouble = unclosed ? ({ kind: 'quote' } as const) : findTrouble(fields, known)
    if (trouble) {
      const { kind, ...values } = trouble
      complain(line, kind, values)
    } else if (terms.length === MOST_OWN_TERMS) {
      complain(line, 'too-many', { limit: MOST_OWN_TERMS })
      break
    } else {
      known.add(wrong)
      terms.push({ wrong, right: right === '' ? null : right, ...(note !== '' && { note }) })
    }
  }
  return { terms, mistakes }
}

type Trouble = { kind: MistakeKind; limit?: number; text?: string }

function findTrouble(fields: readonly string[], known: ReadonlySet<string>): Trouble | null {
  const [wrong = '', right = '', note = '', ...more] = fields
  if (more.some((field) => field !== '')) return { kind: 'columns' }
  if (wrong === '') return { kind: 'no-form' }
  if (/[\r\n]/.test(wrong + right)) return { kind: 'line-break' }
  if (Math.max(wrong.length, right.length) > LONGEST_FORM)
    return { kind: 'too-long', limit: LONGEST_FORM }
  if (note.length > LONGEST_NOTE) return { kind: 'too-long', limit: LONGEST_NOTE }
  if (wrong === right) return { kind: 'same' }
  return known.has(wrong) ? { kind: 'twice', text: wrong } : null
}

/** `readOwnTerms` reads the terms back as they are, as long as they keep to its limits. */
export function writeOwnTerms(terms: readonly OwnTermRow[]): string {
  return terms
    .map(({ wrong, right, note }) => {
      const fields = [wrong, right ?? '', note ?? '']
      while (fields.length > 1 && fields.at(-1) === '') fields.pop()
      return `${fields.map(quote).join('\t')}\n`
    })
    .join('')
}

function quote(field: string): string {
  const isPlain = field === field.trim() && !/[\t\r\n"]|^[#\uFEFF]/.test(field)
  return isPlain ? field : `"${field.replaceAll('"', '""')}"`
}
