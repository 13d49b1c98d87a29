/** What the rules say of a name that is written in two ways. */
import type { DocumentFinding } from '../../../rule'
import { type NamePair, type QuotedName, usesToMark } from './quoted'

/** Of that many other uses a single one is very probably the slip. */
export const SURE_USES = 2

/** One use against several others. */
export function isSingleSlip<Name extends QuotedName>({ common, rare }: NamePair<Name>): boolean {
  return common.length >= SURE_USES && rare.length === 1
}

/** A finding for every use to mark, with the other way to write it as suggestion. */
export function findingsOfPair<Name extends QuotedName>(
  pair: NamePair<Name>,
  message: DocumentFinding['message'],
  isSure: boolean,
): DocumentFinding[] {
  return usesToMark(pair).map(({ use: { lineIndex, start, end, name: written }, other }) => ({
    lineIndex,
    start,
    end,
    ...(isSure && { severity: 'warning' as const }),
    message,
    values: { written, name: other },
    suggestions: [other],
  }))
}
