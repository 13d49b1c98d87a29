/** Limits that an organiser sets for reports. None is law: the user chooses one, or none. */
import * as v from 'valibot'
import { isMessageKey, type MessageKey } from '../../../../messages/catalogue'
import data from '../data/presets.json'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))

const LengthSchema = v.strictObject({
  /** Measured together; []: the whole report. */
  parts: v.array(v.string()),
  /** Characters without spaces. */
  most: v.optional(count),
  least: v.optional(count),
  /** A fifth more or less is still about so much. */
  about: v.optional(count),
})
export type LengthLimit = v.InferOutput<typeof LengthSchema>

const ShareSchema = v.strictObject({
  parts: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Per cent of the report. */
  most: v.optional(v.pipe(count, v.maxValue(100))),
  least: v.optional(v.pipe(count, v.maxValue(100))),
})

export const LengthPresetDataSchema = v.strictObject({
  presets: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
      /** Genres the limits are meant for. */
      genres: v.array(v.string()),
      lengths: v.array(LengthSchema),
      shares: v.array(ShareSchema),
    }),
  ),
})
export type LengthPreset = v.InferOutput<typeof LengthPresetDataSchema>['presets'][number]

const { presets } = v.parse(LengthPresetDataSchema, data)

/** For a choice of presets: `id` is what `preferences.lengthPreset` holds. */
export const lengthPresets: readonly { id: string; name: MessageKey }[] = presets.map(({ id }) => {
  const name = `length-preset.${id}.name`
  if (!isMessageKey(name)) throw new RangeError(`the preset ${id} has no name`)
  return { id, name }
})

/** null: no preset is chosen, or it is not known any more. */
export function findPreset(id: string | null): LengthPreset | null {
  return presets.find((preset) => preset.id === id) ?? null
}
