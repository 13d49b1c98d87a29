/** What a genre is as data. A genre is one JSON file in data/ and a line in registry.ts. */
import * as v from 'valibot'
import { PatternSchema } from './pattern'

/** Parts that are known by headings and sentences: each has a synonym set of the same name. */
const NAMED_PARTS = [
  'learning',
  'performance',
  'rectification',
  'integrity',
  'experience',
  'problems',
  'causes',
  'plans',
  'reason',
  'request',
  'matter',
  'requirements',
  'time',
  'venue',
  'attendance',
  'decisions',
  'goals',
  'tasks',
  'steps',
  'organisation',
  'guarantees',
  'background',
  'findings',
  'suggestions',
  'points',
  'general',
  'prevention',
  'response',
  'recovery',
  'supplement',
] as const

/** Every part a genre may ask for; each has a name in the catalogue (`parts.<id>.name`). */
export const PART_IDS = [
  'title',
  'opening',
  'closing',
  'signature',
  'addressee',
  'salutation',
  'date',
  ...NAMED_PARTS,
] as const
export const PartIdSchema = v.picklist(PART_IDS)
export type PartId = v.InferOutput<typeof PartIdSchema>

/** The synonym sets of data/headings.json: those of parts, and others that parts may list. */
export const SetIdSchema = v.picklist([
  ...NAMED_PARTS,
  'overview',
  'promotion',
  'insight',
  'practice',
  'preparation',
  'shortcomings',
])
export type SetId = v.InferOutput<typeof SetIdSchema>

const PLACES = ['title', 'addressee', 'opening', 'section', 'closing', 'signature', 'date'] as const

const GenrePartDataSchema = v.strictObject({
  id: PartIdSchema,
  /**
   * `section`: recognised by headings and sentences; the others by where they stand. Absent: the
   * place called like the part, else `section`.
   */
  place: v.optional(v.picklist(PLACES)),
  required: v.optional(v.union([v.boolean(), v.strictObject({ whenTitle: PatternSchema })]), false),
  /** The part is asked for only when the title matches. */
  onlyWhenTitle: v.optional(PatternSchema),
  /** Absent: the set called like the part, of sections. */
  sets: v.optional(v.array(SetIdSchema)),
  /** True: may stand anywhere between the others. */
  movable: v.optional(v.boolean(), false),
  /** True: needs no heading, the part is present where a sentence of its sets stands. */
  byText: v.optional(v.boolean(), false),
  /**
   * In a text of such chapters a sentence is this part only where it states it (`statements` of the
   * sets); others merely mention it. `named`: every chapter names a part; `chapters`: there are some.
   */
  strict: v.optional(v.picklist(['named', 'chapters'])),
  /** True: asked for only when every chapter names a part. */
  whenNamed: v.optional(v.boolean(), false),
  /** True: most texts have it, and one that has not is advised only. */
  advised: v.optional(v.boolean(), false),
  /** What a heading of this part counts when the genre is detected. */
  headingWeight: v.optional(v.number(), 0),
  /** Headings to insert when the part is missing. */
  suggestions: v.optional(v.array(v.string()), []),
})

export const GenrePartSchema = v.pipe(
  GenrePartDataSchema,
  v.transform((part) => {
    const place = part.place ?? PLACES.find((one) => one === part.id) ?? 'section'
    const own = SetIdSchema.options.filter((set) => set === part.id)
    return { ...part, place, sets: part.sets ?? (place === 'section' ? own : []) }
  }),
)
export type GenrePart = v.InferOutput<typeof GenrePartSchema>

const PatternsSchema = v.optional(v.array(PatternSchema), [])

export const GenreDataSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
    /**
     * Id of a more general genre. Its openings and closings count for this one too, and so does its
     * title when the opening is this genre's own.
     */
    specialises: v.optional(v.string()),
    /** Matched against the title without end mark and closing brackets. */
    titles: v.array(PatternSchema),
    /** What the title counts when the genre is detected; 4 settles it. */
    titleWeight: v.optional(v.number(), 3),
    /**
     * Must stand in the first lines when the title names a kind of text in other words
     * (`工作报告`). Absent: then the text is of another genre.
     */
    ownWord: v.optional(PatternSchema),
    openings: PatternsSchema,
    /** An opening sentence that names the genre only together with what stands before it. */
    openingContinuations: PatternsSchema,
    closings: PatternsSchema,
    /** Headings of a first chapter that says what an opening would say. */
    openingChapters: PatternsSchema,
    /** Words in the first lines that speak for the genre, one point for each. */
    signals: PatternsSchema,
    /** `{year}` is replaced by the year of the report. */
    suggestedTitle: v.string(),
    suggestedOpening: v.optional(v.string(), ''),
    /** Which part a heading belongs to when equally long synonyms of several match. Absent: the first. */
    conflictOrder: v.optional(v.array(PartIdSchema)),
    /**
     * Part of the chapters that no synonym names. Absent: they are work done or plans, by where they
     * stand.
     */
    bodyPart: v.optional(PartIdSchema),
    /** True: a text that breaks off is not asked for what may have stood behind. */
    excusesCut: v.optional(v.boolean(), false),
    /** In canonical order. */
    parts: v.array(GenrePartSchema),
  }),
  v.transform((data) => ({
    ...data,
    conflictOrder:
      data.conflictOrder ??
      data.parts.filter((part) => part.place === 'section').map((part) => part.id),
  })),
)
export type GenreData = v.InferOutput<typeof GenreDataSchema>
