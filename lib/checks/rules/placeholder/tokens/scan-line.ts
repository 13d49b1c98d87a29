/** All blanks of a line: every scanner runs once, and one token is kept where several claim a place. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { findMaskedWords } from '../../../../terms/masked-words'
import { compileTriggers } from '../../../triggers'
import officeWords from './data/office-words.json'
import { isExample } from './example-context'
import { maskLine } from './mask'
import { NOTATION_TRIGGERS } from './notation-triggers'
import { scanAnonymousNames } from './scan-anonymous-names'
import { scanAsterisks } from './scan-asterisks'
import { scanBlankSpaces } from './scan-blank-spaces'
import { scanBrackets } from './scan-brackets'
import { scanCrosses } from './scan-crosses'
import { scanDates } from './scan-dates'
import { scanElidedTitles, scanListEllipses } from './scan-elisions'
import { scanGeometricMarks } from './scan-geometric-marks'
import { scanHashes } from './scan-hashes'
import { scanLetterX } from './scan-letter-x'
import { scanElisionNotes, scanToDoWords } from './scan-notes'
import { scanSampleNames } from './scan-sample-names'
import { scanTemplateVariables } from './scan-template-variables'
import { scanUnderscores } from './scan-underscores'
import { scanYears } from './scan-years'
import type { BlankToken, Notation, Scanner } from './types'

/** First the one that knows most about the place. */
const SCANNERS: readonly (readonly [Notation, Scanner])[] = [
  ['template-variable', scanTemplateVariables],
  ['year-slot', scanYears],
  ['date-slot', scanDates],
  ['elision-note', scanElisionNotes],
  ['bracket-slot', scanBrackets],
  ['to-do-word', scanToDoWords],
  ['elided-title', scanElidedTitles],
  ['list-ellipsis', scanListEllipses],
  ['letter-x', scanLetterX],
  ['asterisk', scanAsterisks],
  ['multiplication-sign', scanCrosses],
  ['underscore', scanUnderscores],
  ['geometric-mark', scanGeometricMarks],
  ['hash-run', scanHashes],
  ['blank-space', scanBlankSpaces],
  ['sample-name', scanSampleNames],
  ['anonymous-name', scanAnonymousNames],
]
const chooseScanners = compileTriggers(SCANNERS.map(([notation]) => NOTATION_TRIGGERS[notation]))

const OFFICE_WORDS = new RegExp(officeWords.words.join('|'))

const scanPlain = memoizeByLine((line) => scan(line, false))
const scanMarkdown = memoizeByLine((line) => scan(line, true))

/** The blanks of a line in order, none overlapping another. */
export function scanLine(line: Line, markdown: boolean): readonly BlankToken[] {
  return markdown ? scanMarkdown(line) : scanPlain(line)
}

const NOTHING: readonly BlankToken[] = []

function scan({ text }: Line, markdown: boolean): readonly BlankToken[] {
  const chosen = chooseScanners(text)
  if (chosen.length === 0) return NOTHING
  const view = { text, masked: maskLine(text, markdown), markdown }
  const found = chosen.flatMap((index) => SCANNERS[index]?.[1](view) ?? NOTHING)
  if (found.length === 0) return NOTHING
  const claimed = new Uint8Array(text.length)
  for (const { letter } of findMaskedWords(text)) claimed[letter] = 1
  const tokens = found.filter((token) => {
    if (claimed.subarray(token.start, token.end).includes(1)) return false
    claimed.fill(1, token.start, token.end)
    return true
  })
  tokens.sort((a, b) => a.start - b.start)
  return strengthen(
    tokens.filter((token) => !isExample(text, token.start)),
    OFFICE_WORDS.test(text),
  )
}

/** Beside another blank, or in the language of the office, the doubtful ones are blanks too. */
function strengthen(tokens: BlankToken[], isOfficeProse: boolean): BlankToken[] {
  const isCertain = tokens.length > 1 || tokens.some(({ strength }) => strength === 'sure')
  if (!isOfficeProse && !isCertain) return tokens
  return tokens.map((token) =>
    token.strength === 'contextual' ? { ...token, strength: 'likely' } : token,
  )
}
