/** The user's own words as a table of tabs: wrong form, what to write instead, note; one word a line. */

/** As `OwnTerm` of the preferences. */
export interface OwnTermRow {
  wrong: string
  right: string | null
  note?: string | undefined
}

export interface OwnTermProblem {
  /** From 1. */
  line: number
  /** Of the sentence that says what is wrong with it. */
  key: string
}

export interface ParsedOwnTerms {
  terms: OwnTermRow[]
  problems: OwnTermProblem[]
}

const LONGEST = 40
const LONGEST_NOTE = 200
/** First line of a table as spreadsheets and this file write it. */
const HEADER = /^(?:不用的写法|wrong)\t/i

/** Blank lines and lines that begin with # are passed over. Linear. */
export function parseOwnTerms(text: string): ParsedOwnTerms {
  const terms: OwnTermRow[] = []
  const problems: OwnTermProblem[] = []
  const seen = new Set<string>()
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const line = index === 0 ? raw.replace(/^\uFEFF/, '') : raw
    if (line.trim() === '' || line.startsWith('#') || HEADER.test(line)) return
    const [wrong = '', right = '', note = '', ...others] = line
      .split('\t')
      .map((field) => field.trim())
    const problem = others.some((field) => field !== '')
      ? 'tooManyFields'
      : findProblem(wrong, right, note, seen)
    if (problem) {
      problems.push({ line: index + 1, key: `options.terms.problem.${problem}` })
      return
    }
    seen.add(wrong)
    terms.push({ wrong, right: right === '' ? null : right, ...(note === '' ? {} : { note }) })
  })
  return { terms, problems }
}

function findProblem(
  wrong: string,
  right: string,
  note: string,
  seen: ReadonlySet<string>,
): string | null {
  if (wrong === '') return 'empty'
  if (wrong.length < 2) return 'tooShort'
  if (wrong.length > LONGEST || right.length > LONGEST) return 'tooLong'
  if (note.length > LONGEST_NOTE) return 'noteTooLong'
  if (wrong === right) return 'same'
  return seen.has(wrong) ? 'repeated' : null
}

/** Reads back to the same terms: tabs and line breaks inside a field become spaces. */
export function formatOwnTerms(terms: readonly OwnTermRow[]): string {
  const clean = (field: string) => field.replace(/[\t\r\n]+/g, ' ')
  return terms
    .map(({ wrong, right, note }) =>
      [wrong, right ?? '', note ?? ''].map(clean).join('\t').replace(/\t+$/, ''),
    )
    .map((line) => `${line}\n`)
    .join('')
}
