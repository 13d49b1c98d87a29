/** Digits inside a fixed word (第1书记), or digits and 千 or 百 in one number (4千人) (GB/T 15835-2011 4.2.3, 5.3). */
import * as v from 'valibot'
import { createWordFinder } from '../../../terms/word-finder'
import { defineLineRule, type LineFinding } from '../../rule'
import data from './data/mixed-numeral.json'

const { fixedWords } = v.parse(
  v.strictObject({ fixedWords: v.record(v.pipe(v.string(), v.minLength(2)), v.string()) }),
  data,
)
const finder = createWordFinder(Object.entries(fixedWords))

/** 万 and 亿 may follow digits; smaller places may not. 千 and 百 also begin units and words. */
const MIXED =
  /(?<![\d.])(\d{1,4})(千|百)(?=[多余]?[人元个名户亩项件次家份册亿万里年天头株套台辆]|[多余]?平方|[多余]?公[里斤顷])(?!千瓦|千克|千米|千字|百分|年大计|人计划|家姓|人千)/g
const PLACES: Readonly<Record<string, number>> = { 百: 100, 千: 1000 }

export const mixedNumeral = defineLineRule({
  id: 'consistency/mixed-numeral',
  severity: 'info',
  triggers: `${finder.triggers}千百`,
  check: ({ text }) => [...findFixedWords(text), ...findMixed(text)],
})

function findFixedWords(text: string): LineFinding[] {
  return finder
    .find(text)
    .filter(({ start }) => !/[\d.]/.test(text.charAt(start - 1)) || !/^\d/.test(text.charAt(start)))
    .map(({ start, end, word, value: right }) => ({
      start,
      end,
      severity: 'error',
      message: 'consistency/mixed-numeral.message.word',
      values: { word, right },
      suggestions: [right],
    }))
}

function findMixed(text: string): LineFinding[] {
  return Array.from(
    text.matchAll(MIXED),
    ({ 0: written, 1: digits = '', 2: place = '', index }) => {
      const right = String(Number(digits) * (PLACES[place] ?? 1))
      return {
        start: index,
        end: index + written.length,
        message: 'consistency/mixed-numeral.message.number',
        values: { written, right },
        suggestions: [right],
      }
    },
  )
}
