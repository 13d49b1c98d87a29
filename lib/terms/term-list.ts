/** Terms, titles and set phrases of official prose: what a slip can be measured against. */
import * as v from 'valibot'
import { type CharacterLists, CharacterListsSchema } from './character-lists'
import { fixedWords } from './fixed-words'

const WordSchema = v.pipe(v.string(), v.regex(/^[\u3400-\u9fff]{4,24}$/))

export const TermListSchema = v.pipe(
  v.strictObject({
    entries: v.array(
      v.strictObject({
        word: WordSchema,
        /** Also right, though a character apart. */
        variants: v.optional(v.array(WordSchema), []),
        /** A character too many or too few is a slip wherever it stands. */
        indel: v.optional(v.boolean(), false),
      }),
    ),
    /** The plain ones. */
    words: v.array(WordSchema),
    /** Two words that each go with many others, so that a third compound may be a character apart. */
    compounds: v.array(v.pipe(WordSchema, v.length(4))),
    /** Two-character words of today that the dictionaries lack: what holds one is no broken word. */
    shortWords: v.array(v.pipe(v.string(), v.regex(/^[\u3400-\u9fff]{2}$/))),
    ...CharacterListsSchema.entries,
  }),
  v.check(({ entries, words, compounds }) => {
    const all = [...entries.map(({ word }) => word), ...words, ...compounds]
    return new Set(all).size === all.length
  }, 'a term is listed twice'),
)

export interface Term {
  readonly word: string
  readonly indel: boolean
  /** Of two words that each go with many others. */
  readonly loose: boolean
}

export interface TermList extends CharacterLists {
  readonly terms: readonly Term[]
  /** Right forms that are not measured against. */
  readonly variants: readonly string[]
  readonly shortWords: readonly string[]
}

/**
 * The terms of the data file and the fixed words. Throws a ValiError when `input` does not keep to
 * the schema.
 */
export function readTermList(input: unknown): TermList {
  const { entries, words, compounds, ...rest } = v.parse(TermListSchema, input)
  const terms = new Map<string, Term>()
  for (const word of compounds) terms.set(word, { word, indel: false, loose: true })
  for (const word of [...fixedWords, ...words])
    terms.set(word, { word, indel: false, loose: false })
  for (const { word, indel } of entries) terms.set(word, { word, indel, loose: false })
  const variants = entries.flatMap((entry) => entry.variants)
  return { ...rest, terms: [...terms.values()], variants }
}
