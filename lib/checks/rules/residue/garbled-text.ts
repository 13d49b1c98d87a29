/** `&nbsp;`, `锟斤拷`, `202223年`, `201 3年`: text broken by a conversion. */
import { memoizeByLine } from '../../../document/line'
import { defineLineRule } from '../../rule'
import { findGarbled } from './matching/garbled'

const readGarbled = memoizeByLine(({ text }) => findGarbled(text))

/** Without triggers: they would be the 6,400 characters for private use. */
export const garbledText = defineLineRule({
  id: 'residue/garbled-text',
  severity: 'error',
  check(line, { kind, textKind }) {
    if (kind === 'code') return []
    const isOfficial = textKind === 'official'
    return readGarbled(line)
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
