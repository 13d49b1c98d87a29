/** What the card and docs/rules.md tell of a rule besides its reason: source and tested examples. */
import * as v from 'valibot'
import consistency from './data/consistency.json'
import custom from './data/custom.json'
import length from './data/length.json'
import numbering from './data/numbering.json'
import placeholder from './data/placeholder.json'
import punctuation from './data/punctuation.json'
import residue from './data/residue.json'
import structure from './data/structure.json'
import terms from './data/terms.json'

export const RuleGuideSchema = v.strictObject({
  /** Standard or regulation with its clause; null: practice, no rule text asks for it. */
  source: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  /** A text in which the rule finds something, and the same text put right. Lines are paragraphs. */
  wrong: v.pipe(v.string(), v.nonEmpty()),
  right: v.pipe(v.string(), v.nonEmpty()),
  /** Genre that the example needs to be chosen. */
  genre: v.optional(v.string()),
  /** Preferences of the user that the example needs. */
  preferences: v.optional(
    v.strictObject({
      ownBlanks: v.optional(v.array(v.string()), []),
      ownTerms: v.optional(
        v.array(
          v.strictObject({
            wrong: v.string(),
            right: v.nullable(v.string()),
            note: v.optional(v.string()),
          }),
        ),
        [],
      ),
      lengthPreset: v.optional(v.nullable(v.string()), null),
    }),
  ),
})
export type RuleGuide = v.InferOutput<typeof RuleGuideSchema>

/** By rule id. */
export const ruleGuides: ReadonlyMap<string, RuleGuide> = new Map(
  Object.entries({
    ...consistency,
    ...custom,
    ...length,
    ...numbering,
    ...placeholder,
    ...punctuation,
    ...residue,
    ...structure,
    ...terms,
  }).map(([id, data]) => [id, v.parse(RuleGuideSchema, data)]),
)
