/** What the isolated side of the Feishu adapter may ask the page: to read and to scroll, nothing that writes. */
import * as v from 'valibot'
import type { Verbs } from '../../messaging/bridge'
import { CountSchema, ModelReadingSchema } from '../model-reading'

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
    result: v.object({ model: v.boolean(), locate: v.boolean(), paragraphs: CountSchema }),
  },
} satisfies Verbs
