/** What the data files are that serve all genres: headings, places, title words. */
import * as v from 'valibot'
import { SetIdSchema } from './genre'
import { PatternSchema } from './pattern'

/** The ways one kind of part is called in headings and spoken of in running text. */
export const HeadingSetSchema = v.strictObject({
  /** Looked for in a heading without its number, spaces and end mark. */
  patterns: v.array(PatternSchema),
  /** Nouns a heading of this kind ends with, and words that go with them: for comparing by words. */
  heads: v.optional(v.array(v.string()), []),
  modifiers: v.optional(v.array(v.string()), []),
  /** Looked for in a sentence: the part is mentioned. */
  mentions: v.array(PatternSchema),
  /** The same, for sentences that are the part itself wherever they stand. */
  statements: v.optional(v.array(PatternSchema), []),
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
  /** A line of organs or persons that ends with a colon. */
  addressee: PatternSchema,
  /** How a paragraph of a speech begins that greets its hearers. */
  spokenTo: PatternSchema,
  /** Lines that end like an addressee and are none. */
  noAddressee: PatternSchema,
  /** A line that is a date, a name may stand before it. */
  date: PatternSchema,
  /** Names of organs that sign. */
  organ: PatternSchema,
  /** Lines before a date that are no signature. */
  noSignature: PatternSchema,
  /** Lines without end mark that may end a text. */
  finalLabel: PatternSchema,
})

export const TitleWordsSchema = v.strictObject({
  /** Kinds of text (文种) a title may end with. */
  words: v.array(PatternSchema),
  /** Those that rule out every genre whose own title patterns do not match. */
  foreign: v.array(PatternSchema),
})
