/** Words of all lists of the group, found in one pass over a line. */
import { memoizeByLine } from '../../../../document/line'
import { createWordFinder, type FoundWord } from '../../../../terms/word-finder'
import { abbreviations } from './abbreviations'
import { adverbWords } from './adverbs'
import { type FormRuleId, type WrongForm, wrongFormLists } from './wrong-forms'

interface ListedForm {
  rule: FormRuleId
  form: WrongForm
}

export interface ListedWords {
  readonly forms: readonly FoundWord<ListedForm>[]
  /** Names of abbreviations, and items of those that have no name but their items. */
  readonly names: readonly FoundWord<string>[]
  /** With 的. */
  readonly adverbs: readonly FoundWord<string>[]
}

type Listed =
  | ({ kind: 'form' } & ListedForm)
  | { kind: 'name'; name: string }
  | { kind: 'adverb'; adverb: string }

const finder = createWordFinder<Listed>([...listWords()])

export const listedWordTriggers = finder.triggers

const NOTHING: ListedWords = { forms: [], names: [], adverbs: [] }

export const readListedWords = memoizeByLine(({ text }): ListedWords => {
  const found = finder.find(text)
  if (found.length === 0) return NOTHING
  const forms: FoundWord<ListedForm>[] = []
  const names: FoundWord<string>[] = []
  const adverbs: FoundWord<string>[] = []
  for (const { value, ...place } of found) {
    if (value.kind === 'form') forms.push({ ...place, value })
    else if (value.kind === 'name') names.push({ ...place, value: value.name })
    else adverbs.push({ ...place, value: value.adverb })
  }
  return { forms, names, adverbs }
})

function* listWords(): Generator<[word: string, listed: Listed]> {
  for (const [rule, forms] of wrongFormLists)
    for (const form of forms)
      for (const wrong of form.wrong) yield [wrong, { kind: 'form', rule, form }]
  // One abbreviation may have several versions.
  const seen = new Set<string>()
  for (const { name, bare, items } of abbreviations) {
    if (seen.has(name)) continue
    seen.add(name)
    for (const word of bare ? items.flat() : [name]) yield [word, { kind: 'name', name }]
  }
  for (const adverb of adverbWords.adverbs) yield [`${adverb}的`, { kind: 'adverb', adverb }]
}
