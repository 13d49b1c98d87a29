/** The rules that read the lists of wrong forms. */
import { memoizeByLine } from '../../../../document/line'
import { defineLineRule, type LineRule } from '../../../rule'
import { isMentioned } from './exempt'
import { listedWordTriggers, readListedWords } from './listed-words'
import type { FormRuleId, WrongForm } from './wrong-forms'

const REACH = 60
const DIGIT = /[\d.．]/

/** For both rules. */
const readForms = memoizeByLine((line) =>
  readListedWords(line)
    .forms.filter(({ start, end, value }) => isWrong(line.text, start, end, value.form))
    .filter(({ start, end }) => !isMentioned(line.text, start, end)),
)

/** A rule that reports the wrong forms of its list. */
export function defineFormRule(id: FormRuleId): LineRule {
  return defineLineRule({
    id,
    severity: 'error',
    triggers: listedWordTriggers,
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
