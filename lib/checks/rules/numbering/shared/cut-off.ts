/** Whether the document stops in the middle, so that what is missing may follow elsewhere. */
import type { AnalysedDocument } from '../../../rule'

const SENTENCE_END = /[。！？；：…”』」）】》.!?;:][ \t\u3000]{0,4}$/
/** Shorter last lines are signatures, dates and names, except right below a heading. */
const SHORTEST_TEXT = 25

/** Index of the first line from which on nothing is certain; the count of lines when nothing is cut. */
export function findCutLine({ lines, outline }: AnalysedDocument): number {
  const lastHeading = outline.headings.findLast(({ kind }) => kind === 'block')?.lineIndex ?? -1
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index]?.line.text.trim() ?? ''
    if (text === '') continue
    if (SENTENCE_END.test(text)) return lines.length
    if (index === lastHeading) return index
    const isBelowHeading = index > lastHeading && isEmptyBetween(lastHeading, index)
    return text.length >= SHORTEST_TEXT || isBelowHeading ? index : lines.length
  }
  return lines.length

  function isEmptyBetween(heading: number, last: number): boolean {
    if (heading < 0) return false
    for (let index = heading + 1; index < last; index++)
      if (lines[index]?.line.text.trim() !== '') return false
    return true
  }
}
