/** Lists of forms that are wrong, with what may stand around them, and the rules that read them. */
import * as v from 'valibot'
import { memoizeByLine } from '../../../../document/line'
import { createWordFinder } from '../../../../terms/word-finder'
import { defineLineRule, type LineRule } from '../../../rule'
import abbreviationForms from '../data/abbreviation-forms.json'
import wrongForms from '../data/wrong-forms.json'
import { isMentioned } from './exempt'

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
const REACH = 60
const DIGIT = /[\d.．]/

type WrongForm = v.InferOutput<typeof WrongFormsSchema>['forms'][number]

type FormRuleId = 'terms/wrong-form' | 'terms/abbreviation-form'

const lists: readonly (readonly [FormRuleId, unknown])[] = [
  ['terms/wrong-form', wrongForms],
  ['terms/abbreviation-form', abbreviationForms],
]
const finder = createWordFinder(
  lists.flatMap(([rule, data]) =>
    v
      .parse(WrongFormsSchema, data)
      .forms.flatMap((form) => form.wrong.map((wrong) => [wrong, { rule, form }] as const)),
  ),
)

/** One pass for both rules. */
const readForms = memoizeByLine(({ text }) =>
  finder
    .find(text)
    .filter(({ start, end, value }) => isWrong(text, start, end, value.form))
    .filter(({ start, end }) => !isMentioned(text, start, end)),
)

/** A rule that reports the wrong forms of its list. */
export function defineFormRule(id: FormRuleId): LineRule {
  return defineLineRule({
    id,
    severity: 'error',
    triggers: finder.triggers,
    check(line, { textKind }) {
      if (textKind === 'guide') return []
      return readForms(line)
        .filter(({ value }) => value.rule === id)
        .map(({ start, end, word, value: { form } }) => ({
          start,
          end,
          severity: form.severity,
          message: form.severity === 'info' ? 'terms/wrong-form.message.info' : `${id}.message`,
          values: { text: word, word: form.right },
          suggestions: [form.right],
        }))
    },
  })
}

function isWrong(text: string, start: number, end: number, form: WrongForm): boolean {
  const { notAfter, notBefore, near, notNear } = form
  // 14个意识
  if (DIGIT.test(text.charAt(start)) && DIGIT.test(text.charAt(start - 1))) return false
  if (notAfter.some((before) => text.endsWith(before, start))) return false
  if (notBefore.some((after) => text.startsWith(after, end))) return false
  if (near.length + notNear.length === 0) return true
  const around = text.slice(Math.max(0, start - REACH), end + REACH)
  if (near.length > 0 && !near.some((word) => around.includes(word))) return false
  return !notNear.some((word) => around.includes(word))
}
