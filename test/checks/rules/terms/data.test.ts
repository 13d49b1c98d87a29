import { describe, expect, it } from 'vitest'
import { abbreviationForm } from '../../../../lib/checks/rules/terms/abbreviation-form'
import forms from '../../../../lib/checks/rules/terms/data/wrong-forms.json'
import { nearMiss } from '../../../../lib/checks/rules/terms/near-miss'
import {
  abbreviations,
  canonicalItems,
} from '../../../../lib/checks/rules/terms/shared/abbreviations'
import { wrongForm } from '../../../../lib/checks/rules/terms/wrong-form'
import { createLanguage } from '../../../../lib/terms/language'
import { readTermList } from '../../../../lib/terms/term-list'
import { loadLanguage } from '../../../../scripts/load-dictionaries'
import { checkRule } from '../support/check-rule'
import { createDocument } from '../support/marked-lines'

const texts = loadLanguage()
const { terms } = createLanguage(texts)
const list = readTermList(JSON.parse(texts.terms))

function rulesThatFind(text: string): string[] {
  const document = { ...createDocument([text]), terms }
  return [wrongForm, abbreviationForm, nearMiss]
    .filter((rule) => checkRule(rule, document).length > 0)
    .map(({ id }) => id)
}

describe('the data of the terms', () => {
  it('finds no fault with its own right forms', () => {
    const right = [
      ...list.terms.map(({ word }) => word),
      ...list.variants,
      ...forms.forms.map((form) => form.right),
      ...abbreviations.flatMap((one) => [one.name, canonicalItems(one).join('、')]),
    ]
    expect(right.flatMap((text) => rulesThatFind(text).map((id) => `${id} ${text}`))).toEqual([])
  })

  it('lists no wrong form twice', () => {
    const wrong = forms.forms.flatMap((form) => form.wrong)
    expect(wrong.filter((form, index) => wrong.indexOf(form) !== index)).toEqual([])
  })
})
