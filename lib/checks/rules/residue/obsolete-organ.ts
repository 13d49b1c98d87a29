/** `环保局` as an actor of today: a name from before the organ was merged or renamed (机构改革 2018, 2023). */
import type { Line } from '../../../document/line'
import { defineCollectingRule } from '../../rule'
import { type ObsoleteOrgan, readObsoleteOrgans } from './matching/obsolete-organs'
import { wordsOf, wordTriggers } from './matching/words'
import { groupByReport } from './shared/by-report'
import type { DocumentYear } from './shared/document-year'

const NONE: readonly ObsoleteOrgan[] = []

function readOrgans(line: Line): readonly ObsoleteOrgan[] {
  const words = wordsOf(line, 'organs')
  return words.length === 0 ? NONE : readObsoleteOrgans(line.text, words)
}

export const obsoleteOrgan = defineCollectingRule<ObsoleteOrgan>({
  id: 'residue/obsolete-organ',
  severity: 'info',
  triggers: wordTriggers.organs,
  collect: (line, { kind, textKind }) =>
    textKind === 'official' && kind !== 'quote' ? readOrgans(line) : NONE,
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ year, items: ofReport }) =>
      ofReport
        .filter(({ item }) => isLeftover(item, year))
        .map(({ lineIndex, item: { start, end, old, now, since } }) => ({
          lineIndex,
          start,
          end,
          message: 'residue/obsolete-organ.message' as const,
          values: { text: old, now, since },
          suggestions: [],
        })),
    ),
})

function isLeftover({ since, told }: ObsoleteOrgan, year: DocumentYear | null): boolean {
  if (!year || year.isWide || (told !== null && told < year.year)) return false
  // In the first year after the change both names are met.
  return year.earliest > since + 1
}
