/** A change whose word and numbers disagree: `由120件增加到100件`, `下降-3%` (practice). */
import * as v from 'valibot'
import { defineLineRule, type LineFinding } from '../../rule'
import data from './data/changes.json'
import { isApproximate } from './shared/approximate'
import { indexFrom, type Quantity, readQuantities } from './shared/quantities'

const WordsSchema = v.array(v.pipe(v.string(), v.nonEmpty()))
const words = v.parse(
  v.strictObject({
    up: WordsSchema,
    down: WordsSchema,
    /** Units of which less is better, or of places in an order. */
    ranks: WordsSchema,
  }),
  data,
)
const up: ReadonlySet<string> = new Set(words.up)

const changes = new Map<string, string[]>()
for (const word of [...words.up, ...words.down].sort((a, b) => b.length - a.length)) {
  const last = word.slice(-1)
  changes.set(last, [...(changes.get(last) ?? []), word])
}
const RESULT = /[到至为]/g
const AFTER_RESULT = /了?(?:现在的|目前的|今年的)?/y
const SIGNED =
  /(增长|上升|提高|增加|提升|增幅|下降|减少|降低|回落|降幅)(?:了|为|率为|幅度为|达)?\s?([-－−])\s?(\d{1,6}(?:\.\d{1,3})?)\s?(?:[%％]|个百分点)/g
const FARTHEST = 30

export const growthSign = defineLineRule({
  id: 'consistency/growth-sign',
  severity: 'warning',
  triggers: '由从-－−',
  check: (line, { textKind }) => {
    const { text } = line
    if (textKind === 'guide' || textKind === 'other' || !/\d|[由从]/.test(text)) return []
    return [...findSigned(text), ...findReversed(text, () => readQuantities(line))]
  },
})

function* findSigned(text: string): Generator<LineFinding> {
  if (!/[-－−]/.test(text)) return
  for (const { 0: written, 1: verb = '', 3: number = '', index: start } of text.matchAll(SIGNED)) {
    // Statistics do write 增长-3%; 下降-3% says the opposite of what is meant.
    const isUp = /增|升|提/.test(verb)
    const right = isUp ? `下降${number}%` : `${verb}${number}%`
    yield {
      start,
      end: start + written.length,
      ...(isUp && { severity: 'info' as const }),
      message: isUp
        ? 'consistency/growth-sign.message.negative'
        : 'consistency/growth-sign.message.twice',
      values: { written },
      ...(written.includes('点') ? {} : { suggestions: [right] }),
    }
  }
}

function* findReversed(text: string, read: () => readonly Quantity[]): Generator<LineFinding> {
  if (!/[由从]/.test(text)) return
  for (const { verb, index, end } of findChanges(text)) {
    const from = findFrom(text, index)
    if (from < 0) continue
    const quantities = read()
    const next = indexFrom(quantities, end)
    const after = quantities[next]
    const before = after && findBefore(quantities, next, { from, until: index, unit: after.unit })
    if (!before || before.value === after.value) continue
    const isRisen = after.value > before.value
    if (up.has(verb) === isRisen) continue
    if (!isBeside(text, before, index) || after.start - end > 8) continue
    if (/[，。；、]/.test(text.slice(index, after.start))) continue
    if (isApproximate(text, after) || isApproximate(text, before) || isRank(text, after)) continue
    if (before.unit === '' && before.value >= 1900 && before.value <= 2100) continue
    yield {
      start: before.start,
      end: after.end,
      message: isRisen
        ? 'consistency/growth-sign.message.risen'
        : 'consistency/growth-sign.message.fallen',
      values: { verb, change: text.slice(before.start, after.end) },
    }
  }
}

interface Search {
  from: number
  until: number
  unit: string
}

/** The last number before the verb that counts the same. */
function findBefore(
  quantities: readonly Quantity[],
  next: number,
  { from, until, unit }: Search,
): Quantity | null {
  for (let index = next - 1; index >= 0; index--) {
    const one = quantities[index]
    if (!one || one.start < from) return null
    if (one.end <= until && (one.unit === unit || one.unit === '')) return one
  }
  return null
}

interface Change {
  verb: string
  index: number
  /** Behind 到, where the new number follows. */
  end: number
}

/** 增加到, 下降至 */
function findChanges(text: string): Change[] {
  const found: Change[] = []
  for (const { index: at } of text.matchAll(RESULT)) {
    const verb = changes
      .get(text.charAt(at - 1))
      ?.find((word) => text.startsWith(word, at - word.length))
    if (verb === undefined) continue
    AFTER_RESULT.lastIndex = at + 1
    AFTER_RESULT.test(text)
    found.push({ verb, index: at - verb.length, end: Math.max(AFTER_RESULT.lastIndex, at + 1) })
  }
  return found
}

/** 由 or 从 of the same clause. */
function findFrom(text: string, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const character = text.charAt(index)
    if ('。；！？，'.includes(character)) return -1
    if (character === '由' || character === '从') return index
  }
  return -1
}

/** Nothing is counted between the number and the verb. */
function isBeside(text: string, { end }: Quantity, verb: number): boolean {
  const between = text.slice(end, verb)
  return between.length <= 6 && !/\d/.test(between)
}

function isRank(text: string, { unit, start, end }: Quantity): boolean {
  if (text.charAt(start - 1) === '第') return true
  return words.ranks.includes(unit) || words.ranks.some((word) => text.startsWith(word, end - 1))
}
