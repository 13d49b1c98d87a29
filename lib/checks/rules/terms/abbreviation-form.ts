/** `4个意识`, `二个维护`: the name of an abbreviation in another form than the fixed one (practice). */
import data from './data/abbreviation-forms.json'
import { defineFormRule } from './shared/form-rule'

export const abbreviationForm = defineFormRule({
  id: 'terms/abbreviation-form',
  data,
  infoMessage: 'terms/abbreviation-form.message',
})
