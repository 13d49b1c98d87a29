/** What the isolated side may ask a page with a smart document: to read, nothing that writes or loads. */
import * as v from 'valibot'
import type { Verbs } from '../../../messaging/bridge'
import { CountSchema, ModelReadingSchema } from '../../model-reading'

/** The page block that the address names (`?p=`). */
const PageIdSchema = v.nullable(v.pipe(v.string(), v.maxLength(200)))

export const smartDocumentVerbs = {
  smartSnapshot: {
    arguments: v.object({ pageId: PageIdSchema, since: v.optional(CountSchema) }),
    result: ModelReadingSchema,
  },
  smartProbe: {
    arguments: v.object({ pageId: PageIdSchema }),
    result: v.object({ found: v.boolean(), paragraphs: CountSchema, characters: CountSchema }),
  },
} satisfies Verbs
