/**
 * What a document's tab answers to the diagnosis. Only numbers, fixed names and the host pass the
 * schema: whatever a page makes of its answers, no text of the document gets through.
 */
import * as v from 'valibot'
import { LAYER_FAILURES, UNREADABLE_REASONS } from '../editors/adapter'

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
const NameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(60))

export const LayerProbeSchema = v.object({
  layer: NameSchema,
  answers: v.boolean(),
  paragraphs: CountSchema,
  characters: v.optional(CountSchema),
  milliseconds: v.pipe(v.number(), v.minValue(0)),
  reason: v.optional(v.picklist(LAYER_FAILURES)),
})

export const FrameProbeSchema = v.object({
  /** Of the extension that answers. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-z.-]+$/i), v.maxLength(40)),
  editor: v.picklist(['feishu', 'tencent', 'wps', 'generic']),
  place: v.object({
    host: v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]-]*$/i), v.maxLength(253)),
    kind: v.pipe(v.string(), v.regex(/^[a-z/]*$/), v.maxLength(60)),
  }),
  isTop: v.boolean(),
  /** A hidden page is read less and more slowly. */
  isVisible: v.boolean(),
  /** What was read last, of which the report is made. */
  reading: v.variant('state', [
    v.object({ state: v.literal('reading') }),
    v.object({ state: v.literal('unreadable'), reason: v.picklist(UNREADABLE_REASONS) }),
    v.object({
      state: v.literal('ready'),
      layer: NameSchema,
      complete: v.boolean(),
      unloaded: v.optional(CountSchema),
      paragraphs: CountSchema,
      characters: CountSchema,
    }),
  ]),
  /** What the analysis found, and how much of it is marked in the page just now: near the view only. */
  marks: v.object({ blanks: CountSchema, problems: CountSchema, painted: CountSchema }),
  layers: v.pipe(v.array(LayerProbeSchema), v.maxLength(30)),
})
export type FrameProbe = v.InferOutput<typeof FrameProbeSchema>

/** Why a tab gives no answer; each has a sentence in locales (`diagnosis.problem.<failure>`). */
export const PROBE_FAILURES = [
  'tab-closed',
  'no-script', // the tab has no content script of this extension
  'timeout',
  'unusable', // the answer is not what was agreed
  'updated', // the extension was updated or reloaded under this page
  'failed',
] as const
export type ProbeFailure = (typeof PROBE_FAILURES)[number]

export const ProbeAnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), frames: v.pipe(v.array(FrameProbeSchema), v.minLength(1)) }),
  v.object({ ok: v.literal(false), failure: v.picklist(PROBE_FAILURES) }),
])
export type ProbeAnswer = v.InferOutput<typeof ProbeAnswerSchema>
