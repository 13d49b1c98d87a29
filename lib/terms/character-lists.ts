/** The characters by which a slip in a term is told from other words: lists of terms.json. */
import * as v from 'valibot'

const CharactersSchema = v.pipe(v.string(), v.regex(/^[\u3400-\u9fff]+$/))

export const CharacterListsSchema = v.strictObject({
  /** Characters that stand alone or in ever new compounds, so that one left alone tells nothing. */
  freeCharacters: CharactersSchema,
  /** Verbs of one character that go with many nouns (摆问题, 聚人心), beyond the free ones. */
  verbs: CharactersSchema,
  /** Characters that end a word of two characters: what stands before one is whole. */
  suffixes: CharactersSchema,
  /** Those of the free ones that make a compound of any word behind them (全链条). */
  prefixes: CharactersSchema,
  /** One for another is another number: 三个务必 and 两个务必. */
  numerals: CharactersSchema,
  /** Levels of administration and kinds of bodies: 强国 and 强镇 are built alike. */
  levels: CharactersSchema,
  /** Stand between any two words, so that one of them in a term may be meant. */
  particles: CharactersSchema,
  /** Stand between an attribute and its noun. */
  attributives: CharactersSchema,
  /** Stand before any word, also before one that begins with the same character. */
  functionWords: CharactersSchema,
})
export type CharacterLists = Readonly<v.InferOutput<typeof CharacterListsSchema>>
