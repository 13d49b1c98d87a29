/** Passages that documents of the kind repeat on purpose. */
import * as v from 'valibot'
import { createWordFinder } from '../../../../terms/word-finder'
import data from '../data/set-formulas.json'

const WordsSchema = v.array(v.pipe(v.string(), v.minLength(2)))
const { labels, formulas } = v.parse(
  v.strictObject({
    /** Of tasks and legal rules, which are alike by nature. */
    labels: WordsSchema,
    /** Set sentences of official documents. */
    formulas: WordsSchema,
  }),
  data,
)
const create = (words: readonly string[]) =>
  createWordFinder(words.map((word) => [word, null] as const))
const labelFinder = create(labels)
const formulaFinder = create([...labels, ...formulas])

/** A paragraph with one of these may stand there several times. */
export function holdsLabel(text: string): boolean {
  return labelFinder.find(text).length > 0
}

/** A sentence with one of these may. */
export function holdsSetFormula(text: string): boolean {
  return formulaFinder.find(text).length > 0
}
