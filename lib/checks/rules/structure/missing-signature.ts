/** An official text that has its end but no signature (条例 2012 art. 9(11), GB/T 9704-2012 7.3.5). */
import { defineDocumentRule } from '../../rule'
import { hasOrganInHead, hasPart, missingFinding } from './shared/frame-findings'
import { officialTexts } from './shared/official-texts'

export const missingSignature = defineDocumentRule({
  id: 'structure/missing-signature',
  severity: 'info',
  needsComplete: true,
  check: (document) =>
    officialTexts(document)
      .filter(
        (text) =>
          text.finished &&
          text.signature === null &&
          !hasPart(text, 'signature') &&
          (text.date !== null || text.endsInSentence) &&
          !hasOrganInHead(document, text),
      )
      .map((text) => missingFinding(document, text, 'structure/missing-signature.message')),
})
