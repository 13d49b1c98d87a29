/** `布署`, `按步就班`, `三会一刻`: a form that is known to be wrong (practice, dictionaries). */
import { defineFormRule } from './shared/form-rule'

export const wrongForm = defineFormRule('terms/wrong-form')
