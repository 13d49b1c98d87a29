/** Passages that documents of the kind repeat on purpose. */
import * as v from 'valibot'
import { createWordFinder } from '../../../../terms/word-finder'
import data from '../data/set-formulas.json'

const WordsSchema = v.array(v.pipe(v.string(), v.minLength(2)))
const words = v.parse(
  v.strictObject({
    /** Of the fields of a task: 牵头单位：… */
    labels: WordsSchema,
    /** Of legal rules, which are alike by nature. */
    penalties: WordsSchema,
    /** Set sentences of official documents. */
    formulas: WordsSchema,
  }),
  data,
)
const create = (list: readonly string[]) =>
  createWordFinder(list.map((word) => [word, null] as const))
const labels = create(words.labels)
const penalties = create(words.penalties)
const formulas = create(words.formulas)
/** What names numbers of its own is no formula. */
const NUMBER = /\d/

/** A paragraph that is a field of a task or a legal rule may stand there several times. */
export function isField(text: string): boolean {
  const isLabel = labels
    .find(text)
    .some(({ start, end }) => start <= 1 || /[：:]/.test(text.charAt(end)))
  return isLabel || penalties.find(text).length > 0
}

/** So may a sentence that is a set formula. */
export function isSetFormula(text: string): boolean {
  return isField(text) || (!NUMBER.test(text) && formulas.find(text).length > 0)
}
