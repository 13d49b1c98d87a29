/** A part that is more than its whole: `走访120户，其中困难户150户` (practice). */
import { defineLineRule, type LineFinding } from '../../rule'
import { isApproximate } from './shared/approximate'
import { partWords } from './shared/part-words'
import { readSums } from './shared/sums'

export const partExceedsWhole = defineLineRule({
  id: 'consistency/part-exceeds-whole',
  severity: 'warning',
  triggers: '其',
  check: (line, { textKind }) => {
    if (textKind === 'guide' || textKind === 'other' || !line.text.includes('其中')) return []
    const { text } = line
    return readSums(line).wholes.flatMap(({ whole, part }): LineFinding[] => {
      if (part.value <= whole.value) return []
      if (isApproximate(text, whole) || isApproximate(text, part)) return []
      if (part.unit === '%' || part.unit === '点') return []
      const label = text.slice(text.lastIndexOf('其中', part.start) + 2, part.start)
      if (partWords.aboveWhole.some((word) => label.includes(word))) return []
      return [
        {
          start: part.start,
          end: part.end,
          message: 'consistency/part-exceeds-whole.message',
          values: {
            part: text.slice(part.start, part.end),
            whole: text.slice(whole.start, whole.end),
          },
        },
      ]
    })
  },
})
