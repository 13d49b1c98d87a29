/** `某某同志`, `某区`: a name that was made anonymous in the text this one was copied from. */
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { expectedValue } from './tokens/expected-value'
import { scanLine } from './tokens/scan-line'
import type { BlankToken } from './tokens/types'

/** A single 某区 may be meant so; as often as this in one document it is a leftover. */
const OFTEN = 3
/** Cases are told without names on purpose. */
const CASE_TITLE = /案例|通报|判决|裁定|典型|公示|说明书/

export const anonymousName = defineCollectingRule<BlankToken>({
  id: 'placeholder/anonymous-name',
  severity: 'warning',
  triggers: '某',
  collect: (line, { markdown }) =>
    scanLine(line, markdown).filter(({ notation }) => notation === 'anonymous-name'),
  judge(items, { textKind, reports, lines, places }) {
    if (textKind !== 'official') return []
    if (reports.some(({ range }) => CASE_TITLE.test(range.title ?? ''))) return []
    const isOften = items.filter(({ item }) => isSingle(item)).length >= OFTEN
    return items.flatMap(({ lineIndex, item: token }): DocumentFinding[] => {
      const place = places[lineIndex]
      const stands = place?.kind === 'title' || place?.atEnd || lineIndex < OFTEN || isOften
      if (isSingle(token) && !stands) return []
      const { start, end } = token
      const text = lines[lineIndex]?.line.text ?? ''
      const expected = expectedValue(text, start, end)
      return [
        {
          lineIndex,
          start,
          end,
          message: 'placeholder/anonymous-name.message',
          values: { text: text.slice(start, end) },
          suggestions: [],
          severity: token.strength === 'faint' ? 'info' : 'warning',
          ...(expected && { expected }),
        },
      ]
    })
  },
})

function isSingle({ start, end }: BlankToken): boolean {
  return end - start === 1
}
