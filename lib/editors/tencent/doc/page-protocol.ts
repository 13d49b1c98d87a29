/** What the isolated side may ask a page with the canvas editor: to read, nothing that writes or moves. */
import * as v from 'valibot'
import type { Verbs } from '../../../messaging/bridge'
import { CountSchema, ModelReadingSchema } from '../../model-reading'

export const DOC_LAYERS = ['tencent-text-pool', 'tencent-box-tree'] as const

const PagePlaceSchema = v.object({ number: CountSchema, first: CountSchema, count: CountSchema })

export const DocReadingSchema = v.variant('state', [
  /** No editor yet, or one that no layer reads; `editor` tells which. */
  v.object({ state: v.literal('absent'), editor: v.boolean() }),
  v.object({ state: v.literal('forbidden') }),
  v.object({
    state: v.literal('read'),
    layer: v.picklist(DOC_LAYERS),
    /** The editor still holds another document than the address names. */
    isOther: v.boolean(),
    model: ModelReadingSchema,
    /** Pages whose paragraphs are known: `number` as in the class of the page's node. */
    pages: v.pipe(v.array(PagePlaceSchema), v.maxLength(100_000)),
    /** Pages the layout tree tells of; null when it tells of none. */
    laidOut: v.nullable(CountSchema),
  }),
])
export type DocReading = v.InferOutput<typeof DocReadingSchema>
export type MountedPagePlace = v.InferOutput<typeof PagePlaceSchema>

const SizesSchema = v.object({ paragraphs: CountSchema, characters: CountSchema })

export const docVerbs = {
  docSnapshot: {
    /** `skip`: layers that the user switched off. */
    arguments: v.object({
      since: v.optional(CountSchema),
      skip: v.array(v.picklist(DOC_LAYERS)),
    }),
    result: DocReadingSchema,
  },
  docProbe: {
    arguments: v.object({}),
    result: v.object({
      /** Null: the layer does not answer. */
      pool: v.nullable(SizesSchema),
      tree: v.nullable(SizesSchema),
    }),
  },
} satisfies Verbs
