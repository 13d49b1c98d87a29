/** Turns what the rules found into the findings of the report: raw offsets, ids, sentences, ignores. */
import type { Line } from '../document/line'
import { createTranslate } from '../messages/translate'
import type { Finding, Severity } from '../report'
import type { AnalysisOptions } from './analyser'
import {
  createIdCounter,
  formatId,
  type HashUses,
  hashDocumentFinding,
  hashFinding,
} from './finding-id'
import { type Basis, isSameBasis } from './findings-basis'
import type { AnalysedDocument } from './rule'
import type { PlacedFinding, RuleFinding } from './rule-finding'

/** What does not depend on where the line stands. */
interface Rendered {
  locale: string
  hash: string
  uses: HashUses | null
  start: number
  end: number
  text: string
  message: string
  /** As it was last reported: the same object while id, place and severity stay the same. */
  finding: Finding | null
  /** Of the finding among those of its hash. */
  ordinal: number
}

/** Hangs on the finding, where it is found faster than in a map: one runner's findings have one reader. */
const rendering = Symbol('rendering')
type RenderedFinding = RuleFinding & { [rendering]?: Rendered }

export interface AssembledFindings {
  findings: Finding[]
  ignored: Finding[]
}

export type AssembleFindings = (
  document: AnalysedDocument,
  placed: readonly PlacedFinding[],
  options: AnalysisOptions,
) => AssembledFindings

export function createFindingAssembler(): AssembleFindings {
  const assemble = createAssembler()
  let last: { basis: Basis; result: AssembledFindings } | null = null
  return (document, placed, options) => {
    const basis = { lines: document.lines, placed, options }
    const result =
      last && isSameBasis(last.basis, basis) ? last.result : assemble(document, placed, options)
    last = { basis, result }
    return result
  }
}

function createAssembler(): AssembleFindings {
  const ids = createIdCounter()

  return (document, placed, options) => {
    const translate = createTranslate(options.locale)
    ids.startOver()
    const result: AssembledFindings = { findings: [], ignored: [] }

    function render(found: RenderedFinding, line: Line | undefined): Rendered {
      const before = found[rendering]
      if (before?.locale === options.locale) return before
      const { finding, rule } = found
      const message = translate(finding.message, finding.values)
      const start = line ? line.toRaw(finding.start) : 0
      const end = line ? line.toRaw(finding.end) : 0
      const rendered: Rendered = {
        locale: options.locale,
        hash: line
          ? hashFinding(rule.id, line.text, finding.start, finding.end)
          : hashDocumentFinding(rule.id, finding.message + JSON.stringify(finding.values ?? {})),
        start,
        end,
        text: line ? line.source.text.slice(start, end) : '',
        message,
        uses: null,
        finding: null,
        ordinal: 0,
      }
      found[rendering] = rendered
      return rendered
    }

    for (const { lineIndex, found } of placed) {
      const severity = chooseSeverity(found, options)
      if (severity === 'off') continue
      const place = document.lines[lineIndex]
      const rendered = render(found, place?.line)
      rendered.uses = ids.usesOf(rendered.hash, rendered.uses)
      const ordinal = ids.count(rendered.uses)
      const finding = report(found, rendered, ordinal, severity, place?.paragraph ?? -1)
      const isIgnored =
        options.ignoredFindings?.has(finding.id) || options.ignoredRules?.has(finding.rule)
      result[isIgnored ? 'ignored' : 'findings'].push(finding)
    }
    return result
  }
}

function report(
  { rule, finding: { suggestions, expected } }: RuleFinding,
  rendered: Rendered,
  ordinal: number,
  severity: Severity,
  paragraph: number,
): Finding {
  const before = rendered.finding
  const isSameId = before !== null && rendered.ordinal === ordinal
  if (isSameId && before.severity === severity && before.paragraph === paragraph) return before
  const { hash, start, end, text, message } = rendered
  rendered.ordinal = ordinal
  rendered.finding = {
    id: isSameId ? before.id : formatId(hash, ordinal),
    rule: rule.id,
    severity,
    paragraph,
    start,
    end,
    text,
    message,
    suggestions: suggestions ?? [],
    ...(expected && { expected }),
  }
  return rendered.finding
}

function chooseSeverity(found: RuleFinding, options: AnalysisOptions): Severity | 'off' {
  return options.severities?.[found.rule.id] ?? found.severity
}
