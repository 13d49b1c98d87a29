/** What a file of phrases is: one genre, its parts by the ids of the genre's own data. */
import * as v from 'valibot'
import { PartIdSchema } from '../genres/genre'

const TextSchema = v.pipe(v.string(), v.trim(), v.nonEmpty())

export const PartPhrasesSchema = v.strictObject({
  /** Parallel headings without numbers, five a set, so that any three to five of them can be used. */
  headingSets: v.array(v.pipe(v.array(TextSchema), v.length(5))),
  /** Whole sentences. */
  phrases: v.array(TextSchema),
  transitions: v.array(TextSchema),
})
export type PartPhrases = v.InferOutput<typeof PartPhrasesSchema>

export const PhraseFileSchema = v.strictObject({
  genre: v.pipe(v.string(), v.nonEmpty()),
  parts: v.record(PartIdSchema, PartPhrasesSchema),
})
export type PhraseFile = v.InferOutput<typeof PhraseFileSchema>
