/** A name or a date left blank: `X月X日`, `20XX年`, `×××`, `（填写…）`. */
import { findSpans, replaceSpan } from '../text/edits'
import type { FinishedDocument, Way } from '../types'

interface Blank {
  pattern: RegExp
  replacements: readonly string[]
}

const DATES: readonly Blank[] = [
  { pattern: /\d{1,2}月\d{1,2}日/g, replacements: ['X月X日', 'XX月XX日', '×月×日', '__月__日'] },
  { pattern: /20\d\d年/g, replacements: ['20XX年', '20××年', '202X年', '20__年'] },
]

function namesOf({ facts: { persons, units } }: FinishedDocument): Blank[] {
  return [
    ...persons.map((name) => ({
      pattern: new RegExp(name, 'g'),
      replacements: ['×××', 'XXX', '（填写姓名）', '***'],
    })),
    ...units.map((name) => ({
      pattern: new RegExp(name, 'g'),
      replacements: ['××单位', 'XX单位', '（填写单位名称）', '【单位名称】'],
    })),
  ]
}

export const blankNameOrDate: Way = {
  name: 'blank-name-or-date',
  floor: 0.98,
  groups: ['placeholder'],
  mutate: (document, random) =>
    [...DATES, ...namesOf(document)].flatMap(({ pattern, replacements }) =>
      findSpans(document, pattern).map(({ span }) =>
        replaceSpan(document, span, random.pick(replacements)),
      ),
    ),
}
