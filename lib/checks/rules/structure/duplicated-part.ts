/** The same part in two chapters with another part between them (practice). */
import type { PartSection } from '../../../genres/types'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { type JudgedReport, judgedReports } from './shared/judged-reports'

/** Parts that a report has once. Work is often told in several chapters. */
const ONCE = ['problems', 'causes', 'plans', 'integrity']
/** More parts written twice: two reports in one text, not a slip. */
const MOST_DOUBLED = 1

export const duplicatedPart = defineDocumentRule({
  id: 'structure/duplicated-part',
  severity: 'info',
  check: (document) =>
    judgedReports(document).flatMap((report) => {
      const doubled = findDoubled(report)
      return doubled.length > MOST_DOUBLED
        ? []
        : doubled.flatMap((pair) => describe(document, pair))
    }),
})

interface Doubled {
  first: PartSection
  second: PartSection
}

function findDoubled({ assessment }: JudgedReport): Doubled[] {
  const sections = assessment.sections ?? []
  return ONCE.flatMap((part) => {
    const own = sections.filter(({ parts }) => parts.length === 1 && parts[0] === part)
    const first = own[0]
    const second = own.find(
      (section) =>
        first !== undefined &&
        section.firstLine >= first.endLine &&
        sections.some(
          (between) =>
            !between.parts.includes(part) &&
            between.firstLine >= first.endLine &&
            between.endLine <= section.firstLine,
        ),
    )
    return first && second ? [{ first, second }] : []
  })
}

function describe({ outline }: AnalysedDocument, { first, second }: Doubled): DocumentFinding[] {
  const headingOf = ({ firstLine }: PartSection) =>
    outline.headings.find(({ lineIndex, kind }) => lineIndex === firstLine && kind === 'block')
  const [before, heading] = [headingOf(first), headingOf(second)]
  if (!before || !heading || before.level !== heading.level) return []
  return [
    {
      lineIndex: heading.lineIndex,
      start: heading.titleStart,
      end: heading.titleEnd,
      message: 'structure/duplicated-part.message',
      values: { heading: before.title },
      severity: before.title === heading.title ? 'warning' : 'info',
    },
  ]
}
