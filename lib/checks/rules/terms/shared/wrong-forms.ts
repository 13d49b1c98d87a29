/** Lists of forms that are wrong, with what may stand around them. */
import * as v from 'valibot'
import abbreviationForms from '../data/abbreviation-forms.json'
import wrongForms from '../data/wrong-forms.json'

const TextsSchema = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), [])

export const WrongFormsSchema = v.strictObject({
  forms: v.array(
    v.strictObject({
      right: v.pipe(v.string(), v.minLength(2)),
      wrong: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
      severity: v.optional(v.picklist(['error', 'warning', 'info']), 'error'),
      /** Right when one of these stands directly before or behind it. */
      notAfter: TextsSchema,
      notBefore: TextsSchema,
      /** Only wrong not far from one of these, or from none of those. */
      near: TextsSchema,
      notNear: TextsSchema,
    }),
  ),
})

export type WrongForm = v.InferOutput<typeof WrongFormsSchema>['forms'][number]

/** Each rule has a list of its own. */
export type FormRuleId = 'terms/wrong-form' | 'terms/abbreviation-form'

export const wrongFormLists: readonly (readonly [FormRuleId, readonly WrongForm[]])[] = [
  ['terms/wrong-form', v.parse(WrongFormsSchema, wrongForms).forms],
  ['terms/abbreviation-form', v.parse(WrongFormsSchema, abbreviationForms).forms],
]
