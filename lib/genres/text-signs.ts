/** What each line says about the kind of text it stands in. */
import * as v from 'valibot'
import { memoizeByLine } from '../document/line'
import data from './data/text-kinds.json'
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
  formula: boolean
  guidePhrases: number
  dateline: boolean
  newsPhrases: number
  firstPerson: boolean
}

/** Asked only of texts that neither title nor formula tells. */
export interface ProseSigns {
  /** Characters of the words of office prose. */
  office: number
  /** Latin words, operators and addresses, in characters. */
  technical: number
  speech: boolean
  narration: boolean
}

/** Formulas stand at the start or the end of a paragraph; so much is read from either side. */
const LONGEST_READ = 800

const parsed = v.parse(TextKindDataSchema, data)
const officeWords = new RegExp(parsed.officeWords, 'gu')
const technical = new RegExp(parsed.technical, 'gu')
const speech = new RegExp(parsed.speech, 'u')
const firstPerson = new RegExp(parsed.firstPerson, 'u')
const narration = new RegExp(parsed.narration, 'u')
const formulas = compilePatterns(parsed.formulas)
const guidePhrases = compilePatterns(parsed.guidePhrases)
const datelines = compilePatterns(parsed.datelines)
const newsPhrases = compilePatterns(parsed.newsPhrases)

export const formTitles = compilePatterns(parsed.formTitles)
export const guideTitles = compilePatterns(parsed.guideTitles)
export const newsTitles = compilePatterns(parsed.newsTitles)

/** What somebody else says of himself. */
const QUOTED = /“[^“”]{0,400}”/gu

export const readTextSigns = memoizeByLine((line): TextSigns => {
  const { text } = line
  const head = text.slice(0, LONGEST_READ)
  const edges = text.length > LONGEST_READ ? `${head}\n${text.slice(-LONGEST_READ)}` : head
  return {
    characters: countCharacters(line),
    formula: matchesAny(formulas, edges),
    guidePhrases: guidePhrases.filter((pattern) => pattern.test(head)).length,
    dateline: matchesAny(datelines, head.slice(0, 160)),
    newsPhrases: newsPhrases.filter((pattern) => pattern.test(edges)).length,
    firstPerson: firstPerson.test(head) && firstPerson.test(head.replace(QUOTED, '')),
  }
})

export const readProseSigns = memoizeByLine(
  ({ text }): ProseSigns => ({
    office: lengthOfMatches(officeWords, text),
    technical: lengthOfMatches(technical, text),
    speech: speech.test(text),
    narration: narration.test(text.slice(0, LONGEST_READ)),
  }),
)

function lengthOfMatches(pattern: RegExp, text: string): number {
  let length = 0
  for (const [match] of text.matchAll(pattern)) length += match.length
  return length
}
