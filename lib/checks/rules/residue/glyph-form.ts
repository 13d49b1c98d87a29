/** `⼀⼆⼯`: radicals instead of characters, as copied out of a PDF; search does not find them (practice). */
import type { Line } from '../../../document/line'
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { holdsRadical } from './matching/garbled'

interface Glyph {
  /** Normalised offset of the first one in the line. */
  start: number
  count: number
  /** The usual character; '' when it is not known. */
  right: string
}

const NONE: readonly Glyph[] = []
const RADICAL = /[\u2e80-\u2fdf]/

/** Normalising turns most of them into the character, so only the raw text tells. */
function readGlyphs(line: Line): readonly Glyph[] {
  const raw = line.source.text
  if (raw === line.text ? !holdsRadical(line) : !RADICAL.test(raw)) return NONE
  let start = -1
  let count = 0
  for (let offset = 0; offset < line.text.length; offset++) {
    if (!RADICAL.test(raw.charAt(line.toRaw(offset)))) continue
    count++
    if (start < 0) start = offset
  }
  const right = line.text.charAt(start)
  return count === 0 ? NONE : [{ start, count, right: RADICAL.test(right) ? '' : right }]
}

export const glyphForm = defineCollectingRule<Glyph>({
  id: 'residue/glyph-form',
  severity: 'warning',
  collect: (line, { kind }) => (kind === 'code' ? NONE : readGlyphs(line)),
  judge(items): DocumentFinding[] {
    const [first] = items
    if (!first) return []
    const { start, right } = first.item
    const count = items.reduce((sum, { item }) => sum + item.count, 0)
    return [
      {
        lineIndex: first.lineIndex,
        start,
        end: start + 1,
        message: 'residue/glyph-form.message',
        values: { count },
        suggestions: right === '' ? [] : [right],
      },
    ]
  },
})
