/** `&nbsp;`, `锟斤拷`, `202223年`, `201 3年`: text broken by a conversion. */
import { defineLineRule, type LineFinding } from '../../rule'
import { findGarbled } from './matching/garbled'

const NONE: readonly LineFinding[] = []

/** Without triggers: they would be the 6,400 characters for private use. */
export const garbledText = defineLineRule({
  id: 'residue/garbled-text',
  severity: 'error',
  check(line, { kind, textKind }) {
    if (kind === 'code') return NONE
    const garbled = findGarbled(line)
    if (garbled.length === 0) return NONE
    const isOfficial = textKind === 'official'
    return garbled
      .filter(({ isCertain }) => isCertain || isOfficial)
      .map(({ start, end, message, suggestions, isCertain }) => ({
        start,
        end,
        message,
        values: { text: line.text.slice(start, end) },
        suggestions,
        // Technical texts write character references on purpose.
        severity: !isOfficial ? 'info' : isCertain ? 'error' : 'warning',
      }))
  },
})
