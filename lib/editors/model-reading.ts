/** What a page side answers about its document's model: all of it, or what changed since the last answer. */
import * as v from 'valibot'
import { SpliceSchema } from '../document/edits'
import { SnapshotParagraphSchema } from '../document/snapshot'

export const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

export const ModelReadingSchema = v.variant('found', [
  v.object({ found: v.literal(false) }),
  v.object({
    found: v.literal(true),
    revision: CountSchema,
    unloaded: CountSchema,
    /** The whole text, or what changed since the revision that was named in the question. */
    content: v.variant('kind', [
      v.object({ kind: v.literal('whole'), paragraphs: v.array(SnapshotParagraphSchema) }),
      v.object({ kind: v.literal('changes'), splices: v.array(SpliceSchema) }),
    ]),
  }),
])
export type ModelReading = v.InferOutput<typeof ModelReadingSchema>
