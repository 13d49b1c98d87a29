/** A share or a rate of more than a hundred per cent: `覆盖率达120%`, `占总数的130%` (practice). */
import * as v from 'valibot'
import { createWordFinder } from '../../../terms/word-finder'
import { defineLineRule, type LineFinding } from '../../rule'
import data from './data/rates.json'

const words = v.parse(
  v.strictObject({
    /** Rates that cannot be more than 100 %. 完成率, 使用率 and 毛入学率 can. */
    rates: v.array(v.pipe(v.string(), v.minLength(2))),
    /** In front of a rate: another one, which can be more (拨备覆盖率). */
    others: v.array(v.pipe(v.string(), v.nonEmpty())),
    /** Between rate and number: a change, which has no limit. */
    changes: v.array(v.pipe(v.string(), v.nonEmpty())),
    /** After 占: what a part may exceed. */
    openWholes: v.array(v.pipe(v.string(), v.nonEmpty())),
  }),
  data,
)
const rates = createWordFinder(words.rates.map((rate) => [rate, null] as const))

const ABOVE_HUNDRED = /(?<![\d.,])\d{3,6}(?:\.\d{1,3})?\s?[%％]/g
const SHARE = /占([^，。；、：\d]{0,16}?)(?:的比[例重])?(?:的|为|达|达到|是|到)?\s?$/
const BETWEEN = /^(?:[由从][\d.]{1,6}\s?[%％])?[^，。；、：\d]{0,8}$/
const LOOK = 24

export const percentage = defineLineRule({
  id: 'consistency/percentage',
  severity: 'warning',
  triggers: '%％',
  check: (line, { textKind }) => {
    if (textKind === 'guide' || textKind === 'other') return []
    const found: LineFinding[] = []
    for (const match of line.text.matchAll(ABOVE_HUNDRED)) {
      const [written] = match
      const start = match.index
      if (Number.parseFloat(written) <= 100) continue
      const before = line.text.slice(Math.max(0, start - LOOK), start)
      const name = findRate(before) ?? findShare(before)
      if (name === null) continue
      const end = start + written.length
      found.push({
        start,
        end,
        message: 'consistency/percentage.message',
        values: { name, written },
      })
    }
    return found
  },
})

/** The rate whose value follows. */
function findRate(before: string): string | null {
  const rate = rates.find(before).at(-1)
  if (!rate) return null
  const between = before.slice(rate.end)
  const isValue = BETWEEN.test(between) && !words.changes.some((word) => isChange(between, word))
  const isOther = words.others.some((word) => before.endsWith(word, rate.start))
  return isValue && !isOther ? rate.word : null
}

/** 提高 is a change, 提高到 is not. */
function isChange(between: string, word: string): boolean {
  const at = between.indexOf(word)
  return at >= 0 && !/^[到至为]/.test(between.slice(at + word.length))
}

function findShare(before: string): string | null {
  const share = SHARE.exec(before)
  if (!share) return null
  const whole = share[1] ?? ''
  return words.openWholes.some((word) => whole.includes(word)) ? null : '占比'
}
