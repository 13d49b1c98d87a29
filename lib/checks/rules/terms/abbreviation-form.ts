/** `4个意识`, `二个维护`: the name of an abbreviation in another form than the fixed one (practice). */
import { defineFormRule } from './shared/form-rule'

export const abbreviationForm = defineFormRule('terms/abbreviation-form')
