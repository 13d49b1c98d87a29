/** What a genre is as data. A genre is one JSON file in data/ and a line in registry.ts. */
import * as v from 'valibot'
import { PatternSchema } from './pattern'

/** Every part a genre may ask for; each has a name in the catalogue (`parts.<id>.name`). */
export const PART_IDS = [
  'title',
  'opening',
  'learning',
  'performance',
  'rectification',
  'integrity',
  'experience',
  'problems',
  'causes',
  'plans',
  'closing',
  'signature',
] as const
export const PartIdSchema = v.picklist(PART_IDS)
export type PartId = v.InferOutput<typeof PartIdSchema>

/** The synonym sets of data/headings.json. */
export const SetIdSchema = v.picklist([
  'rectification',
  'problems',
  'causes',
  'plans',
  'experience',
  'integrity',
  'learning',
  'performance',
  'overview',
])
export type SetId = v.InferOutput<typeof SetIdSchema>

/** The ways one kind of part is called in headings and spoken of in running text. */
export const HeadingSetSchema = v.strictObject({
  /** Looked for in a heading without its number, spaces and end mark. */
  patterns: v.array(PatternSchema),
  /** Nouns a heading of this kind ends with, and words that go with them: for comparing by words. */
  heads: v.array(v.string()),
  modifiers: v.array(v.string()),
  /** Looked for in a sentence: the part is mentioned. */
  mentions: v.array(PatternSchema),
  /** A match after a verb of doing (`强化工作措施`) counts only when the heading matches this too. */
  afterAction: v.optional(PatternSchema),
})

export const HeadingDataSchema = v.strictObject({
  /** Verbs of doing at the start of a heading. */
  actions: PatternSchema,
  /** All that may stand before a synonym where only a whole heading counts. */
  prefix: PatternSchema,
  /** A heading that states a shortcoming without calling it a problem. */
  problemStatement: PatternSchema,
  /** The same, unless the heading begins with a verb of doing. */
  problemNoun: PatternSchema,
  sets: v.record(SetIdSchema, HeadingSetSchema),
})

export const PlaceDataSchema = v.strictObject({
  salutation: v.array(PatternSchema),
  byline: v.array(PatternSchema),
  signature: v.strictObject({ anywhere: v.array(PatternSchema), end: v.array(PatternSchema) }),
})

export const TitleWordsSchema = v.strictObject({
  /** Kinds of text (文种) a title may end with. */
  words: v.array(PatternSchema),
  /** Those that rule out every genre whose own title patterns do not match. */
  foreign: v.array(PatternSchema),
})

export const GenrePartSchema = v.strictObject({
  id: PartIdSchema,
  /** `section`: recognised by headings and sentences; the others by where they stand. */
  place: v.picklist(['title', 'opening', 'section', 'closing', 'signature']),
  required: v.union([v.boolean(), v.strictObject({ whenTitle: PatternSchema })]),
  sets: v.optional(v.array(SetIdSchema), []),
  /** True: may stand anywhere between the others. */
  movable: v.optional(v.boolean(), false),
  /** What a heading of this part counts when the genre is detected. */
  headingWeight: v.optional(v.number(), 0),
  /** Headings to insert when the part is missing. */
  suggestions: v.optional(v.array(v.string()), []),
})
export type GenrePart = v.InferOutput<typeof GenrePartSchema>

export const GenreDataSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  /**
   * Id of a more general genre. Its openings and closings count for this one too, and so does its
   * title when the opening is this genre's own.
   */
  specialises: v.optional(v.string()),
  /** Matched against the title without end mark and closing brackets. */
  titles: v.array(PatternSchema),
  /** Must stand in the first lines when the title names a kind of text in other words (`工作报告`). */
  ownWord: PatternSchema,
  openings: v.array(PatternSchema),
  /** An opening sentence that names the genre only together with what stands before it. */
  openingContinuations: v.array(PatternSchema),
  closings: v.array(PatternSchema),
  /** Words in the first lines that speak for the genre, one point for each. */
  signals: v.array(PatternSchema),
  /** `{year}` is replaced by the year of the report. */
  suggestedTitle: v.string(),
  suggestedOpening: v.string(),
  /** Which part a heading belongs to when equally long synonyms of several match. */
  conflictOrder: v.array(PartIdSchema),
  /** In canonical order. */
  parts: v.array(GenrePartSchema),
})
export type GenreData = v.InferOutput<typeof GenreDataSchema>
