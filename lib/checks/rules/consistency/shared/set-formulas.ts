/** Passages that every document of the kind repeats on purpose. */
import * as v from 'valibot'
import { createWordFinder } from '../../../../terms/word-finder'
import data from '../data/set-formulas.json'

const { formulas } = v.parse(
  v.strictObject({ formulas: v.array(v.pipe(v.string(), v.minLength(2))) }),
  data,
)
const finder = createWordFinder(formulas.map((formula) => [formula, null] as const))

export function holdsSetFormula(text: string): boolean {
  return finder.find(text).length > 0
}
