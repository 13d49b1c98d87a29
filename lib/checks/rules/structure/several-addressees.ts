/** A text to a superior that is sent to several organs at once (条例 2012 art. 15(1): one, as a rule). */
import { defineDocumentRule } from '../../rule'
import { isOrgan } from './shared/edge-lines'
import { officialTexts } from './shared/official-texts'

/** `市委、市政府` are addressed together everywhere. */
const JOINT = /(?:委|委员会|政府|党组|管委会)$/u

export const severalAddressees = defineDocumentRule({
  id: 'structure/several-addressees',
  severity: 'warning',
  check: (document) =>
    officialTexts(document).flatMap(({ kind, addressee }) => {
      if ((kind !== 'request' && kind !== 'report') || !addressee) return []
      const { lineIndex, item } = addressee
      const { start, end } = item
      const names = document.lines[lineIndex]?.line.text.slice(start, end) ?? ''
      const organs = names.split(/[、，,；;]|并报?(?=[一-鿿]{2})/u).map((name) => name.trim())
      if (organs.length < 2 || !organs.every(isOrgan)) return []
      if (organs.length === 2 && organs.every((name) => JOINT.test(name))) return []
      return [
        {
          lineIndex,
          start,
          end,
          message: 'structure/several-addressees.message',
          values: { count: organs.length, first: organs[0] ?? '' },
          severity: kind === 'request' ? 'warning' : 'info',
        },
      ]
    }),
})
