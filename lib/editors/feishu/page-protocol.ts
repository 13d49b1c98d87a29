/** What the isolated side of the Feishu adapter may ask the page: to read and to scroll, nothing that writes. */
import * as v from 'valibot'
import { SpliceSchema } from '../../document/edits'
import { SnapshotParagraphSchema } from '../../document/snapshot'
import type { Verbs } from '../../messaging/bridge'

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

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

export const feishuVerbs = {
  snapshot: {
    arguments: v.object({ since: v.optional(CountSchema) }),
    result: ModelReadingSchema,
  },
  locate: {
    arguments: v.object({ key: v.pipe(v.string(), v.maxLength(200)) }),
    /** Whether the editor says that it moved there. */
    result: v.boolean(),
  },
  probe: {
    arguments: v.object({}),
    result: v.object({
      model: v.boolean(),
      locate: v.boolean(),
      paragraphs: CountSchema,
      characters: CountSchema,
    }),
  },
} satisfies Verbs
