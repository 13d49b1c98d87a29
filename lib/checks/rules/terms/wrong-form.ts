/** `布署`, `按步就班`, `三会一刻`: a form that is known to be wrong (practice, dictionaries). */
import data from './data/wrong-forms.json'
import { defineFormRule } from './shared/form-rule'

export const wrongForm = defineFormRule({
  id: 'terms/wrong-form',
  data,
  infoMessage: 'terms/wrong-form.message.info',
})
