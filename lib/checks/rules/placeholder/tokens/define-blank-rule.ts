/** A line rule that reports the blanks of one notation. */
import type { MessageKey } from '../../../../messages/catalogue'
import type { Expected, Severity } from '../../../../report'
import { defineLineRule, type LineRule, type Place } from '../../../rule'
import { expectedValue } from './expected-value'
import { judgeBlank } from './judge'
import { NOTATION_TRIGGERS } from './notation-triggers'
import { scanLine } from './scan-line'
import type { BlankToken, Notation } from './types'

interface BlankRuleOptions {
  notation: Notation
  severity: Severity
  /** Used when the words beside the blank do not tell what is missing, and whenever `expected` is given. */
  message: MessageKey
  /** Known from the notation, or read from its text; null: nothing that could be named. */
  expected?: Expected | null | ((text: string) => Expected | null)
  accepts?: (token: BlankToken, place: Place) => boolean
}

const FILL: Record<Expected, MessageKey> = {
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
export function fillMessage(expected: Expected | null, otherwise: MessageKey): MessageKey {
  return expected ? FILL[expected] : otherwise
}

export function defineBlankRule(options: BlankRuleOptions): LineRule {
  const { notation, severity, message, accepts } = options
  return defineLineRule({
    id: `placeholder/${notation}`,
    severity,
    triggers: NOTATION_TRIGGERS[notation],
    check: (line, place) =>
      scanLine(line, place.markdown).flatMap((token) => {
        if (token.notation !== notation || accepts?.(token, place) === false) return []
        const judged = judgeBlank(token.strength, place, severity)
        if (!judged) return []
        const { start, end } = token
        const text = line.text.slice(start, end).trim()
        const expected = readExpected(options.expected, text, () =>
          expectedValue(line.text, start, end),
        )
        return [
          {
            start,
            end,
            severity: judged,
            message: options.expected === undefined ? fillMessage(expected, message) : message,
            values: { text },
            suggestions: [],
            ...(expected && { expected }),
          },
        ]
      }),
  })
}

function readExpected(
  given: BlankRuleOptions['expected'],
  text: string,
  readBeside: () => Expected | null,
): Expected | null {
  if (typeof given === 'function') return given(text) ?? readBeside()
  return given === undefined ? readBeside() : given
}
