/** `其它`, `做出决定`: forms for which official prose has another (practice; 现代汉语词典: 其他, 作出). */
import * as v from 'valibot'
import { defineLineRule, type LineFinding } from '../../rule'
import data from './data/preferred-forms.json'
import { isMentioned } from './shared/exempt'

const TextSchema = v.pipe(v.string(), v.nonEmpty())
export const PreferredFormsSchema = v.strictObject({
  others: v.strictObject({ form: TextSchema, preferred: TextSchema }),
  make: v.strictObject({
    form: TextSchema,
    preferred: TextSchema,
    between: v.array(TextSchema),
    objects: v.array(TextSchema),
  }),
})
const { others, make } = v.parse(PreferredFormsSchema, data)

export const preferredForm = defineLineRule({
  id: 'terms/preferred-form',
  severity: 'info',
  triggers: '它做',
  check({ text }, { textKind }) {
    if (textKind !== 'official') return []
    return [
      ...findForm(text, others.form, others.preferred),
      ...findForm(text, make.form, make.preferred).filter(({ end }) => hasObject(text, end)),
    ].filter(({ start, end }) => !isMentioned(text, start, end))
  },
})

function findForm(text: string, form: string, preferred: string): LineFinding[] {
  const found: LineFinding[] = []
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1))
    found.push({
      start,
      end: start + form.length,
      message: 'terms/preferred-form.message',
      values: { text: form, word: preferred },
      suggestions: [preferred],
    })
  return found
}

/** 做出（了）（更大）贡献; 做出成绩 is right. */
function hasObject(text: string, end: number): boolean {
  let at = text.startsWith('了', end) ? end + 1 : end
  const between = make.between.filter((word) => text.startsWith(word, at))
  at += Math.max(0, ...between.map(({ length }) => length))
  return make.objects.some((word) => text.startsWith(word, at))
}
