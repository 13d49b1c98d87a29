/**
 * What only a look at the live site can tell, as questions: one JSON file an editor. Texts are in
 * locales (`checklist.<editor>.<item>.do`, `.question`, and `.answer.<id>` where an answer is not one
 * of the common ones). What an answer sets is kept in the settings and asked by the adapters.
 */
import * as v from 'valibot'
import { SWITCH_DEFAULTS } from '../choices'
import feishu from './feishu.json'
import tencent from './tencent.json'
import wps from './wps.json'

const NameSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(60))
const SWITCHES = Object.keys(SWITCH_DEFAULTS) as (keyof typeof SWITCH_DEFAULTS)[]

export const ChecklistAnswerSchema = v.strictObject({
  id: NameSchema,
  layersOff: v.optional(v.array(NameSchema), []),
  switches: v.optional(v.record(v.picklist(SWITCHES), v.boolean()), {}),
})
export type ChecklistAnswer = v.InferOutput<typeof ChecklistAnswerSchema>

export const ChecklistItemSchema = v.strictObject({
  id: NameSchema,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Line of the probe to look at. */
  layer: v.optional(NameSchema),
  answers: v.pipe(v.array(ChecklistAnswerSchema), v.minLength(2)),
})
export type ChecklistItem = v.InferOutput<typeof ChecklistItemSchema>

export const ChecklistSchema = v.strictObject({
  editor: v.picklist(['feishu', 'tencent', 'wps']),
  items: v.pipe(v.array(ChecklistItemSchema), v.minLength(1)),
})
export type Checklist = v.InferOutput<typeof ChecklistSchema>

export const checklists: readonly Checklist[] = [feishu, tencent, wps].map((data) =>
  v.parse(ChecklistSchema, data),
)

/** Undefined for an editor of which nothing is open. */
export function checklistOf(editor: string): Checklist | undefined {
  return checklists.find((checklist) => checklist.editor === editor)
}

export function minutesOf({ items }: Checklist): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}
