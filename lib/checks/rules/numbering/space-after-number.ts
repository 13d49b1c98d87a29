/** A space after `一、` or `（一）` (practice). Said once, at the first place. */
import { createCharacterSet, hasAt } from '../../../document/character-set'
import { readLineFacts } from '../../../outline/line-facts'
import { defineCollectingRule } from '../../rule'

interface Spaced {
  start: number
  end: number
  marker: string
}

const NONE: readonly Spaced[] = []
const SPACES = createCharacterSet(' \t\u3000')
const SPACE = /^[ \t\u3000]{1,20}(?=\S)/

export const spaceAfterNumber = defineCollectingRule<Spaced>({
  id: 'numbering/space-after-number',
  severity: 'info',
  triggers: ' \t\u3000',
  collect: (line, { kind, textKind, markdown }) => {
    if (textKind !== 'official' || markdown || (kind !== 'body' && kind !== 'heading')) return NONE
    const { marker, shownNumber } = readLineFacts(line)
    if (!marker || shownNumber !== null || !hasAt(SPACES, line.text, marker.end)) return NONE
    if (marker.scheme !== 'chinese-comma' && marker.scheme !== 'chinese-parenthesis') return NONE
    const space = SPACE.exec(line.text.slice(marker.end, marker.end + 24))?.[0]
    if (space === undefined) return NONE
    return [{ start: marker.start, end: marker.end + space.length, marker: marker.text }]
  },
  judge: (spaced) => {
    const [first] = spaced
    if (!first) return []
    const { start, end, marker } = first.item
    return [
      {
        lineIndex: first.lineIndex,
        start,
        end,
        message: 'numbering/space-after-number.message',
        values: { marker, count: spaced.length },
        suggestions: [marker],
      },
    ]
  },
})
