/** Adverbs of reports that are written with 的, and the words around them that tell. */
import * as v from 'valibot'
import data from '../data/adverbs.json'

const WordsSchema = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1))

export const AdverbsSchema = v.strictObject({
  adverbs: WordsSchema,
  verbs: WordsSchema,
  /** Before the adverb: what follows is a noun with its attribute (得到有效的落实). */
  nounsAfter: WordsSchema,
  /** Behind the verb: it is a noun, or the attribute of one. */
  attributes: WordsSchema,
})

export const adverbWords = v.parse(AdverbsSchema, data)
