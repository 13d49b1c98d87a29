/** `X` `XX` `xx` `XX.X` standing for a number or a name. */
import {
  findRuns,
  isAsciiLetter,
  isAsciiWord,
  isDigit,
  isHan,
  isMark,
  joinDecimals,
  nearAfter,
  nearBefore,
  runsOf,
} from './characters'
import terms from './data/letter-x.json'
import { strengthAt } from './strength'
import type { BlankToken, LineView, Run, Strength } from './types'
import { unitAt } from './units'

const LETTERS = runsOf('XxＸｘ')
const LONGEST_RUN = 8
const GENETICS = /染色体|基因|XY|核型/
const OTHER_LETTER_AFTER = /^\s?[、，,/／和与或及\-－—→=＝]\s?(?![Xx]+(?![A-Za-z]))[A-Za-z]/
const OTHER_WORD_BEFORE = /([A-Za-z]{1,10})\s?[、，,/／和与或及\-－—→]\s?$/
const EQUATION_BESIDE = /[=＝<>≤≥≠≈∈√^+＋]\s?$/
const EQUATION_AFTER = /^\s?(?:[=＝<>≤≥≠≈∈²³^]|[+＋]\d)/

/** A word and the bracketed year, as `政办发〔2024〕`. */
const DOCUMENT_NUMBER_AFTER = /^[\u3400-\u9fff“”]{1,14}[〔［[]\d{2}/

export function scanLetterX({ text, masked }: LineView): BlankToken[] {
  if (!/[XxＸｘ]/.test(masked)) return []
  const isGenetics = GENETICS.test(masked)
  return joinDecimals(masked, findRuns(masked, LETTERS))
    .map((run) => includeDigits(masked, run))
    .filter((run) => isBlank(masked, run, isGenetics))
    .map((run) => ({
      notation: 'letter-x',
      start: run.start,
      end: run.end,
      strength: judgeStrength(text, run),
    }))
}

/** One letter alone may be a variable even before a measure word: 重试X次. */
function judgeStrength(text: string, run: Run): Strength {
  const isSingle = run.end - run.start === 1
  return isSingle ? 'contextual' : strengthAt(text, run.end, run.end - run.start)
}

/** `X.5亿元`: the digits after the point belong to the number. */
function includeDigits(text: string, run: Run): Run {
  const rest = /^[.．]\d{1,3}(?![\d.A-Za-z])/.exec(text.slice(run.end, run.end + 6))
  return rest ? { start: run.start, end: run.end + rest[0].length } : run
}

function isBlank(text: string, run: Run, isGenetics: boolean): boolean {
  const word = text.slice(run.start, run.end)
  const before = text[run.start - 1]
  const after = text[run.end]
  if (isMaskedTelephone(text, run)) return !isAsciiWord(after)
  if (word.length > LONGEST_RUN) return false
  if (isAsciiWord(after) || /[@\\&$]/.test(before ?? '')) return false
  if (/[.．]/.test(after ?? '') && isAsciiWord(text[run.end + 1])) return false
  const unit = unitAt(text, nearAfter(text, run.end))
  if (before === '.') return isDigit(text[run.start - 2]) && unit === 'counting'
  if (isAsciiWord(before)) return isMaskedDigits(text, run) && unit === 'counting' && word !== 'x'
  if (isSpacedLatin(text, run)) return false
  if (!touchesProse(text, run)) return false
  if (isGenetics && word.length <= 2) return false
  if (word.length === 1 && isTerm(text, nearAfter(text, run.end))) return false
  // A small x alone is a variable unless it stands in the middle of Chinese text.
  const isVariableName = unit === null && !isAmongHan(text, run) && !opensNumber(text, run)
  if (/^[xｘ]$/.test(word) && isVariableName) return false
  return word.length > 2 || !isVariable(text, run)
}

/** `139XXXXXXXX`, `0731-XXXXXXX`: as many characters as a telephone number has. */
function isMaskedTelephone(text: string, run: Run): boolean {
  const before = text.slice(Math.max(0, run.start - 6), run.start)
  const digits = /(?<![\dA-Za-z])1\d{0,3}$/.exec(before)?.[0] ?? ''
  const length = run.end - run.start
  if (digits.length > 0 && length >= 4) return digits.length + length === 11
  return /(?<!\d)0\d{2,3}[-－—]$/.test(before) && (length === 7 || length === 8)
}

/** `1XX人`: some digits were left. */
function isMaskedDigits(text: string, run: Run): boolean {
  let start = run.start
  while (run.start - start < 4 && isDigit(text[start - 1])) start--
  return start < run.start && !isAsciiWord(text[start - 1]) && !/[.,]/.test(text.charAt(start - 1))
}

/** `iPhone X 发布`, `Mac OS X`. */
function isSpacedLatin(text: string, run: Run): boolean {
  return text[run.start - 1] === ' ' && isAsciiLetter(text[run.start - 2])
}

function touchesProse(text: string, run: Run): boolean {
  const before = nearBefore(text, run.start)
  const after = text[nearAfter(text, run.end)]
  if (isHan(before) || isHan(after)) return true
  if (after === '%' || after === '％') return true
  // The line may have been wrapped here, or be a signature of nothing but XXX.
  const isAlone = before === undefined && after === undefined
  const fits = [before, after].every((one) => one === undefined || isMark(one))
  return fits && (!isAlone || run.end - run.start > 1)
}

function isAmongHan(text: string, run: Run): boolean {
  const before = text[run.start - 1]
  return isHan(text[run.end]) && (before === undefined || isHan(before) || isMark(before))
}

/** `（x“办公室”发〔2024〕3号）`: the place is masked in the number of a document. */
function opensNumber(text: string, run: Run): boolean {
  return DOCUMENT_NUMBER_AFTER.test(text.slice(run.end, run.end + 24))
}

function isTerm(text: string, end: number): boolean {
  return terms.terms.some(
    ({ word, unless }) =>
      text.startsWith(word, end) && !unless.some((longer) => text.startsWith(longer, end)),
  )
}

/** Stands beside another letter or in an equation. */
function isVariable(text: string, run: Run): boolean {
  const before = text.slice(Math.max(0, run.start - 14), run.start)
  const wordBefore = OTHER_WORD_BEFORE.exec(before)?.[1]
  const after = text.slice(run.end, run.end + 8)
  if (EQUATION_BESIDE.test(before) || EQUATION_AFTER.test(after)) return true
  if (OTHER_LETTER_AFTER.test(after)) return true
  if (wordBefore !== undefined && !/^[Xx]+$/.test(wordBefore)) return true
  const isListNumber = before.trim() === '' && run.start < 4 && /^[.．]/.test(after)
  return isListNumber
}
