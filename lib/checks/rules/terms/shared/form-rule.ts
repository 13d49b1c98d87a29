/** Lists of forms that are wrong, with what may stand around them, and the rules that read them. */
import * as v from 'valibot'
import type { MessageKey } from '../../../../messages/catalogue'
import { createWordFinder } from '../../../../terms/word-finder'
import { defineLineRule, type LineRule } from '../../../rule'
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

/**
 * A rule that reports the wrong forms of a list. Throws a ValiError when `data` is not such a list.
 */
export function defineFormRule(options: {
  id: 'terms/wrong-form' | 'terms/abbreviation-form'
  data: unknown
  infoMessage: MessageKey
}): LineRule {
  const { id, data, infoMessage } = options
  const finder = createWordFinder(
    v
      .parse(WrongFormsSchema, data)
      .forms.flatMap((form) => form.wrong.map((wrong): [string, WrongForm] => [wrong, form])),
  )
  return defineLineRule({
    id,
    severity: 'error',
    triggers: finder.triggers,
    check({ text }, { textKind }) {
      if (textKind === 'guide') return []
      return finder
        .find(text)
        .filter(({ start, end, value }) => isWrong(text, start, end, value))
        .filter(({ start, end }) => !isMentioned(text, start, end))
        .map(({ start, end, word, value: { right, severity } }) => ({
          start,
          end,
          severity,
          message: severity === 'info' ? infoMessage : `${id}.message`,
          values: { text: word, word: right },
          suggestions: [right],
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
