/** How rules on what an official text lacks at its head or its foot are made. */
import type { Severity } from '../../../../report'
import { type AnalysedDocument, type DocumentRule, defineDocumentRule } from '../../../rule'
import { hasPart, missingFinding } from './frame-findings'
import { type OfficialText, officialTexts } from './official-texts'

type FramePart = 'addressee' | 'signature' | 'date'

export interface MissingFramePart {
  id: `structure/missing-${FramePart}`
  part: FramePart
  /** Asked of finished texts in which the part was not found: whether it must have stood there. */
  isLeftOut(text: OfficialText, document: AnalysedDocument): boolean
  /** Absent: the rule's own, `info`. */
  severityOf?(text: OfficialText): Severity
}

/** One finding for each official text that was finished without the part. */
export function defineMissingFramePart(rule: MissingFramePart): DocumentRule {
  const { id, part, isLeftOut, severityOf } = rule
  return defineDocumentRule({
    id,
    severity: 'info',
    needsComplete: true,
    check: (document) =>
      officialTexts(document)
        .filter(
          (text) =>
            text.finished &&
            text[part] === null &&
            !hasPart(text, part) &&
            isLeftOut(text, document),
        )
        .map((text) => {
          const finding = missingFinding(document, text, `${id}.message`)
          return severityOf ? { ...finding, severity: severityOf(text) } : finding
        }),
  })
}
