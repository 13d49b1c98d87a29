/** Closing formulas (`特此报告。`) by the kind of text they belong to. */
import * as v from 'valibot'
import { type Line, memoizeByLine } from '../../../../document/line'
import { PatternSchema } from '../../../../genres/pattern'
import data from '../data/closings.json'

const ClosingKindSchema = v.picklist([
  'request',
  'report',
  'request-and-report',
  'notice',
  'letter',
  'reply',
])
export type ClosingKind = v.InferOutput<typeof ClosingKindSchema>

export const ClosingDataSchema = v.strictObject({
  closings: v.array(v.strictObject({ kind: ClosingKindSchema, patterns: v.array(PatternSchema) })),
})

export interface Closing {
  kind: ClosingKind
  /** Normalised offsets in the line. */
  start: number
  end: number
}

/** A closing stands at the end of its paragraph; so much of it is read. */
const LONGEST_CLOSING = 60

const closings = v.parse(ClosingDataSchema, data).closings.map(({ kind, patterns }) => ({
  kind,
  patterns: patterns.map((one) => new RegExp(one, 'u')),
}))

/** The formula that ends the line; null: it ends with none. */
export const readClosing: (line: Line) => Closing | null = memoizeByLine(({ text }) => {
  const from = Math.max(0, text.trimEnd().length - LONGEST_CLOSING)
  const tail = text.trimEnd().slice(from)
  for (const { kind, patterns } of closings) {
    for (const pattern of patterns) {
      const match = pattern.exec(tail)
      // The last sentence only, and not what a text says of closings.
      if (
        match &&
        !tail.slice(match.index + match[0].length, -1).includes('。') &&
        tail.charAt(match.index - 1) !== '“'
      )
        return { kind, start: from + match.index, end: from + match.index + match[0].length }
    }
  }
  return null
})
