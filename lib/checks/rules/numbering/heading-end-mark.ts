/** Headings on lines of their own: some end with 。, their neighbours do not (GB/T 15834-2011 appendix B). */
import type { Heading } from '../../../outline/types'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'

/** Fewer neighbours show no habit. */
const FEWEST = 3
/** More than this share is a habit of its own. */
const LARGEST_SHARE = 1 / 3
const LONGEST_TITLE = 40
/** This much of the heading is shown. */
const SHOWN_LENGTH = 20

export const headingEndMark = defineDocumentRule({
  id: 'numbering/heading-end-mark',
  severity: 'info',
  check: (document) => {
    if (document.textKind !== 'official') return []
    const { roots, headings } = document.outline
    const found = judgeSiblings(document, roots)
    for (const { children } of headings)
      if (children.length >= FEWEST) found.push(...judgeSiblings(document, children))
    return found
  },
})

function judgeSiblings(
  document: AnalysedDocument,
  siblings: readonly Heading[],
): DocumentFinding[] {
  // Where no heading has the mark there is nothing to compare.
  if (
    !siblings.some(
      ({ kind, lineIndex, titleEnd }) =>
        kind === 'block' && document.lines[lineIndex]?.line.text.charAt(titleEnd) === '。',
    )
  )
    return []
  return splitByNumbering(siblings).flatMap((one) => judge(document, one))
}

function splitByNumbering(siblings: readonly Heading[]): Heading[][] {
  const groups = new Map<string, Heading[]>()
  for (const heading of siblings) {
    if (!heading.marker) continue
    const group = groups.get(heading.marker.scheme) ?? []
    groups.set(heading.marker.scheme, group)
    group.push(heading)
  }
  return [...groups.values()]
}

function judge({ lines }: AnalysedDocument, siblings: readonly Heading[]): DocumentFinding[] {
  if (siblings.length < FEWEST) return []
  // Before running text the 。 belongs there, so a heading alone on its line may have it too.
  if (siblings.some(({ kind, title }) => kind !== 'block' || title.length > LONGEST_TITLE))
    return []
  const marked: Heading[] = []
  const plain: Heading[] = []
  for (const heading of siblings) {
    const behind = lines[heading.lineIndex]?.line.text.slice(heading.titleEnd).trim() ?? ''
    if (behind === '。') marked.push(heading)
    else if (behind === '') plain.push(heading)
    else return []
  }
  const [fewer, isMarked] = marked.length <= plain.length ? [marked, true] : [plain, false]
  const [first] = fewer
  if (!first || fewer.length / siblings.length > LARGEST_SHARE) return []
  const end = first.titleEnd + (isMarked ? 1 : 0)
  const start = Math.max(first.titleStart, end - SHOWN_LENGTH)
  const shown = lines[first.lineIndex]?.line.text.slice(start, end) ?? ''
  return [
    {
      lineIndex: first.lineIndex,
      start,
      end,
      message: isMarked
        ? 'numbering/heading-end-mark.message.marked'
        : 'numbering/heading-end-mark.message.plain',
      values: { count: siblings.length - fewer.length },
      suggestions: [isMarked ? shown.slice(0, -1) : `${shown}。`],
    },
  ]
}
