/** A line rule that reports the blanks of one notation. */
import type { MessageKey } from '../../../../messages/catalogue'
import type { Severity } from '../../../../report'
import { defineLineRule, type LineRule, type Place } from '../../../rule'
import { type ExpectedValue, expectedValue } from './expected-value'
import { judgeBlank } from './judge'
import { scanLine } from './scan-line'
import type { BlankToken, Notation } from './types'

interface BlankRuleOptions {
  notation: Notation
  severity: Severity
  /** Used when the neighbourhood does not tell what is missing. */
  message: MessageKey
  /** Fixed instead of read from the neighbourhood. */
  expected?: ExpectedValue
  accepts?: (token: BlankToken, place: Place) => boolean
}

const FILL: Record<Exclude<ExpectedValue, 'unknown'>, MessageKey> = {
  times: 'placeholder.fill.times',
  people: 'placeholder.fill.people',
  money: 'placeholder.fill.money',
  percent: 'placeholder.fill.percent',
  year: 'placeholder.fill.year',
  date: 'placeholder.fill.date',
  duration: 'placeholder.fill.duration',
  number: 'placeholder.fill.number',
  name: 'placeholder.fill.name',
  person: 'placeholder.fill.person',
  document: 'placeholder.fill.document',
}

/** `otherwise`: when the neighbourhood does not tell what is missing. */
export function fillMessage(expected: ExpectedValue, otherwise: MessageKey): MessageKey {
  return expected === 'unknown' ? otherwise : FILL[expected]
}

export function defineBlankRule(options: BlankRuleOptions): LineRule {
  const { notation, severity, message, accepts } = options
  return defineLineRule({
    id: `placeholder/${notation}`,
    severity,
    check: (line, place) =>
      scanLine(line, place.markdown).flatMap((token) => {
        if (token.notation !== notation || accepts?.(token, place) === false) return []
        const judged = judgeBlank(token.strength, place, severity)
        if (!judged) return []
        const { start, end } = token
        const expected = options.expected ?? expectedValue(line.text, start, end)
        return [
          {
            start,
            end,
            severity: judged,
            message: fillMessage(expected, message),
            values: { text: line.text.slice(start, end).trim() },
            suggestions: [],
          },
        ]
      }),
  })
}
