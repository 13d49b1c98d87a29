/** A request or report of a unit that is addressed to a person (条例 2012 art. 15(5)). */
import { defineDocumentRule } from '../../rule'
import { officialTexts } from './shared/official-texts'

/** Heard by an audience, or the leadership of a company as a whole. */
const AUDIENCE = /各位|同志们|委员们|代表|领导$/u

export const personalAddressee = defineDocumentRule({
  id: 'structure/personal-addressee',
  severity: 'info',
  check: (document) =>
    officialTexts(document).flatMap(({ kind, addressee }) => {
      if ((kind !== 'request' && kind !== 'report') || !addressee?.item.persons) return []
      const { lineIndex, item } = addressee
      const { start, end } = item
      const names = document.lines[lineIndex]?.line.text.slice(start, end) ?? ''
      if (AUDIENCE.test(names)) return []
      return [{ lineIndex, start, end, message: 'structure/personal-addressee.message' }]
    }),
})
