/** `…报告如下：一、加强学习`: a heading or a title that ran into a paragraph (practice). */
import { type Collected, type DocumentFinding, defineCollectingRule } from '../../rule'
import { findGluedItems, type GluedItem } from './matching/glued-headings'
import { groupByReport } from './shared/by-report'

export const gluedHeading = defineCollectingRule<GluedItem>({
  id: 'residue/glued-heading',
  severity: 'info',
  triggers: '、2',
  collect: ({ text }, { kind, textKind }) =>
    textKind === 'official' && (kind === 'body' || kind === 'heading') ? findGluedItems(text) : [],
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ items: ofReport }) => judgeReport(ofReport)),
})

/** A heading inside a paragraph is one when the numbering around it goes on from it or up to it. */
function judgeReport(items: readonly Collected<GluedItem>[]): DocumentFinding[] {
  const findings: DocumentFinding[] = []
  let before = 0
  items.forEach(({ lineIndex, item }, index) => {
    if (item.kind === 'lead') {
      before = item.ordinal
      return
    }
    const { start, end } = item
    const found = { lineIndex, start, end, values: {}, suggestions: [] }
    if (item.kind === 'title')
      findings.push({
        ...found,
        severity: 'warning',
        message: 'residue/glued-heading.message.title',
      })
    else if (item.kind === 'body')
      findings.push({ ...found, message: 'residue/glued-heading.message.body' })
    else if (before === item.ordinal - 1 && (before > 0 || nextOrdinal(items, index) === 2)) {
      before = item.ordinal
      findings.push({ ...found, message: 'residue/glued-heading.message' })
    }
  })
  return findings
}

/** Ordinal of the next heading, wherever it stands; null: none follows. */
function nextOrdinal(items: readonly Collected<GluedItem>[], index: number): number | null {
  const next = items[index + 1]?.item
  return next && (next.kind === 'lead' || next.kind === 'heading') ? next.ordinal : null
}
