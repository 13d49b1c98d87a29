/** What each line says about the kind of text it stands in. */
import * as v from 'valibot'
import { allMatches } from '../document/all-matches'
import { type Line, memoizeByLine } from '../document/line'
import data from './data/text-kinds.json'
import { guardPatterns } from './guarded-patterns'
import { countCharacters } from './line-facts'
import { compilePatterns, matchesAny, PatternSchema } from './pattern'

export const TextKindDataSchema = v.strictObject({
  officeWords: PatternSchema,
  /** Opening and closing sentences of official texts. */
  formulas: v.array(PatternSchema),
  /** Papers whose blanks are meant to be filled in by hand. */
  formTitles: v.array(PatternSchema),
  guideTitles: v.array(PatternSchema),
  guidePhrases: v.array(PatternSchema),
  newsTitles: v.array(PatternSchema),
  /** Sentences that begin a piece of news with its day. */
  datelines: v.array(PatternSchema),
  newsPhrases: v.array(PatternSchema),
  speech: PatternSchema,
  narration: PatternSchema,
  technical: PatternSchema,
  /** The writer speaks of himself, not of his unit (`我局`). */
  firstPerson: PatternSchema,
})

export interface TextSigns {
  characters: number
  guidePhrases: number
}

/** Asked only of texts that may be news. */
export interface NewsSigns {
  newsPhrases: number
  firstPerson: boolean
}

/** Asked only of texts that neither title nor formula tells. */
export interface ProseSigns {
  /** Latin words, operators and addresses, in characters. */
  technical: number
  speech: boolean
  narration: boolean
}

/** Formulas stand at the start or the end of a paragraph; so much is read from either side. */
const LONGEST_READ = 800
/** The day of a piece of news is one of its first words. */
const LONGEST_DATELINE = 160

const parsed = v.parse(TextKindDataSchema, data)
const officeWords = new RegExp(parsed.officeWords, 'gu')
const technical = new RegExp(parsed.technical, 'gu')
const speech = new RegExp(parsed.speech, 'u')
const firstPerson = new RegExp(parsed.firstPerson, 'u')
const narration = new RegExp(parsed.narration, 'u')
const formulas = compilePatterns(parsed.formulas)
const guidePhrases = compilePatterns(parsed.guidePhrases)
const guardedPhrases = guardPatterns(guidePhrases)
const guardedFormulas = guardPatterns(formulas)
const datelines = compilePatterns(parsed.datelines)
const newsPhrases = compilePatterns(parsed.newsPhrases)

export const formTitles = compilePatterns(parsed.formTitles)
export const guideTitles = compilePatterns(parsed.guideTitles)
export const newsTitles = compilePatterns(parsed.newsTitles)

/** What somebody else says of himself. */
const QUOTED = /“[^“”]{0,400}”/gu

export const readTextSigns = memoizeByLine((line): TextSigns => {
  const head = headOf(line)
  const seen = guardedPhrases.see(head)
  let guides = 0
  for (let index = 0; index < guidePhrases.length; index++)
    if (guardedPhrases.matchesAt(index, head, seen)) guides++
  return { characters: countCharacters(line), guidePhrases: guides }
})

export const holdsFormula = memoizeByLine((line) => {
  const edges = edgesOf(line)
  const seen = guardedFormulas.see(edges)
  return formulas.some((_formula, index) => guardedFormulas.matchesAt(index, edges, seen))
})

export const isDateline = memoizeByLine(({ text }) =>
  matchesAny(datelines, text.slice(0, LONGEST_DATELINE)),
)

export const readNewsSigns = memoizeByLine((line): NewsSigns => {
  const edges = edgesOf(line)
  const head = headOf(line)
  return {
    newsPhrases: newsPhrases.filter((pattern) => pattern.test(edges)).length,
    firstPerson: firstPerson.test(head) && firstPerson.test(head.replace(QUOTED, '')),
  }
})

/** Characters of the words of office prose. */
export const countOffice = memoizeByLine(({ text }) => lengthOfMatches(officeWords, text))

export const readProseSigns = memoizeByLine(
  ({ text }): ProseSigns => ({
    technical: lengthOfMatches(technical, text),
    speech: speech.test(text),
    narration: narration.test(text.slice(0, LONGEST_READ)),
  }),
)

function headOf({ text }: Line): string {
  return text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text
}

function edgesOf({ text }: Line): string {
  return text.length > LONGEST_READ
    ? `${text.slice(0, LONGEST_READ)}\n${text.slice(-LONGEST_READ)}`
    : text
}

function lengthOfMatches(pattern: RegExp, text: string): number {
  let length = 0
  for (const [match] of allMatches(pattern, text)) length += match.length
  return length
}
