/** Levels out of order: `一、` holds `（1）`, or `1.` holds `（一）` (GB/T 9704-2012 7.3.3). */
import type { Heading, MarkerScheme } from '../../../outline/types'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { readIssues } from './shared/issues'

/** From outside in; ways of numbering that the standard does not order are not judged. */
const ORDER: Partial<Record<MarkerScheme, number>> = {
  'chinese-comma': 1,
  'chinese-parenthesis': 2,
  'arabic-point': 3,
  'arabic-comma': 3,
  'arabic-parenthesis': 4,
  circled: 5,
}
const EXAMPLES = ['', '一、', '（一）', '1.', '（1）', '①']

/** A single numbered line below a heading may be anything. */
const FEWEST_CHILDREN = 2

type Kind = 'skipped' | 'upside-down'

export const levelOrder = defineDocumentRule({
  id: 'numbering/level-order',
  severity: 'warning',
  check: (document) => {
    if (document.textKind !== 'official') return []
    // A wrong number turns the outline round; it has its own finding.
    if (readIssues(document).some(({ item }) => item.standing === 'heading')) return []
    return document.reports.flatMap(({ range }) => {
      const found = findFirst(document, range.firstLine, range.endLine)
      return found ? [found] : []
    })
  },
})

/** Once a report, at the first place. */
function findFirst(
  { outline }: AnalysedDocument,
  firstLine: number,
  endLine: number,
): DocumentFinding | null {
  const headings = outline.headings.filter(
    ({ lineIndex }) => lineIndex >= firstLine && lineIndex < endLine,
  )
  const used = new Set(headings.map(rankOf))
  for (const heading of headings) {
    const { parent, marker } = heading
    if (!parent || !marker || marker.ordinal !== 1) continue
    const kind = judge(rankOf(parent), rankOf(heading), used)
    if (kind && countSiblings(heading) >= FEWEST_CHILDREN) return describe(heading, parent, kind)
  }
  return null
}

function rankOf({ marker }: Heading): number {
  return (marker && ORDER[marker.scheme]) ?? 0
}

function countSiblings({ parent, marker }: Heading): number {
  return parent?.children.filter((one) => one.marker?.scheme === marker?.scheme).length ?? 0
}

function judge(outer: number, inner: number, used: ReadonlySet<number>): Kind | null {
  if (outer === 0 || inner === 0) return null
  if (inner < outer) return 'upside-down'
  // 一、 may hold 1., and （一） may hold （1）; a level further down is out of order.
  return inner - outer > 2 || (inner - outer === 2 && outer === 3 && used.has(4)) ? 'skipped' : null
}

function describe(heading: Heading, parent: Heading, kind: Kind): DocumentFinding | null {
  const { marker, lineIndex } = heading
  if (!marker) return null
  const outer = rankOf(parent)
  return {
    lineIndex,
    start: marker.start,
    end: marker.end,
    message:
      kind === 'skipped'
        ? 'numbering/level-order.message.skipped'
        : 'numbering/level-order.message.upside-down',
    values: {
      marker: marker.text,
      parent: parent.marker?.text ?? '',
      right: EXAMPLES[outer + 1] ?? EXAMPLES.at(-1) ?? '',
    },
    suggestions: [],
  }
}
