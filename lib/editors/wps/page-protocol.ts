/** What the isolated side of the WPS adapter may ask the page: to read and to scroll, nothing that persists. */
import * as v from 'valibot'
import { SpliceSchema } from '../../document/edits'
import { SnapshotParagraphSchema } from '../../document/snapshot'
import type { Verbs } from '../../messaging/bridge'

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
const ShortTextSchema = v.pipe(v.string(), v.maxLength(200))
const HintSchema = v.nullable(v.pipe(v.string(), v.maxLength(20)))

/** Without data: something may have changed. */
export const CHANGE_HINT_EVENT = 'gaojian:wps-changed'

/** The whole text, or what changed since the revision that was named in the question. */
const ChangesSchema = v.object({
  revision: CountSchema,
  content: v.variant('kind', [
    v.object({ kind: v.literal('whole'), paragraphs: v.array(SnapshotParagraphSchema) }),
    v.object({ kind: v.literal('changes'), splices: v.array(SpliceSchema) }),
  ]),
})
export type Changes = v.InferOutput<typeof ChangesSchema>

/** `absent`: not in this page. `loading`: it is coming up. `failed`: it did not answer, or without a text. */
const NotReadSchema = v.object({ state: v.picklist(['absent', 'loading', 'failed']) })
const ReadingSchema = v.variant('state', [
  NotReadSchema,
  v.object({ state: v.literal('read'), changes: ChangesSchema }),
])
export type Reading = v.InferOutput<typeof ReadingSchema>

export const WORD_LAYERS = ['wps-api', 'wps-app'] as const
export type WordLayer = (typeof WORD_LAYERS)[number]
const WordLayerSchema = v.picklist(WORD_LAYERS)

const DescriptionSchema = v.object({
  officeType: HintSchema,
  environmentType: HintSchema,
  extension: HintSchema,
  members: v.pipe(v.array(v.string()), v.maxLength(4)),
  /** One of the editor's own objects is there. */
  hasEditor: v.boolean(),
  /** False only where the page says that copying is forbidden. */
  canCopy: v.boolean(),
})
export type Description = v.InferOutput<typeof DescriptionSchema>

const RevealSchema = v.picklist(['moved', 'absent', 'failed'])

export const wpsVerbs = {
  describe: { arguments: v.object({}), result: DescriptionSchema },
  readWord: {
    arguments: v.object({ layer: WordLayerSchema, since: v.optional(CountSchema) }),
    result: ReadingSchema,
  },
  revealWord: {
    arguments: v.object({
      layer: WordLayerSchema,
      key: ShortTextSchema,
      start: OffsetSchema,
      end: OffsetSchema,
      text: v.pipe(v.string(), v.maxLength(100_000)),
      /** Marks the place until the next one, with the highlight that a refresh takes away. */
      highlight: v.boolean(),
    }),
    result: RevealSchema,
  },
  measureView: {
    arguments: v.object({}),
    /** Characters of text in the whole document; null: there is no view. */
    result: v.nullable(CountSchema),
  },
  readView: { arguments: v.object({ since: v.optional(CountSchema) }), result: ReadingSchema },
  /** Takes listeners and temporary marks away; the page side stays and answers the next question. */
  release: { arguments: v.object({}), result: v.null() },
} satisfies Verbs
