/** `组 长：副组长：`: a label whose value was never written, on its line or the next. */
import type { DocumentLine } from '../../../document/line'
import { defineCollectingRule } from '../../rule'
import { describedValue } from './tokens/expected-value'
import { type Label, readLabels } from './tokens/scan-labels'

export const emptyLabel = defineCollectingRule<readonly Label[]>({
  id: 'placeholder/empty-label',
  severity: 'warning',
  triggers: '：:',
  collect(line, { kind }) {
    // The value of a label in a table stands in the next cell.
    if (kind === 'cell' || kind === 'code') return []
    const labels = readLabels(line)
    return labels.some(({ value }) => value !== 'given') ? [labels] : []
  },
  judge(items, { lines, textKind }) {
    if (textKind === 'news' || textKind === 'guide') return []
    return items.flatMap(({ lineIndex, item: labels }) =>
      labels
        .filter((label) => isEmpty(label, labels, lines, lineIndex))
        .map(({ start, end, name }) => {
          const expected = describedValue(name)
          return {
            lineIndex,
            start,
            end,
            message: 'placeholder/empty-label.message' as const,
            values: { label: name },
            suggestions: [],
            severity: textKind === 'official' ? ('warning' as const) : ('info' as const),
            ...(expected && { expected }),
          }
        }),
    )
  },
})

function isEmpty(
  label: Label,
  labels: readonly Label[],
  lines: readonly DocumentLine[],
  lineIndex: number,
): boolean {
  if (label.value === 'label-follows') return true
  if (label.value === 'given') return false
  const next = lines[lineIndex + 1]
  // A text that ends in one label may have been cut off there.
  if (!next) return labels.length > 1 || endsOpen(lines[lineIndex - 1])
  // Two labels on one line and the last one open: the line is a row of fields.
  if (labels.length > 1) return true
  const first = readLabels(next.line)[0]
  return first !== undefined && next.line.text.slice(0, first.start).trim() === ''
}

function endsOpen(place: DocumentLine | undefined): boolean {
  return place !== undefined && readLabels(place.line).at(-1)?.value === 'line-ends'
}
