/** An official text that has its end but no signature (条例 2012 art. 9(11), GB/T 9704-2012 7.3.5). */
import { hasOrganInHead } from './shared/frame-findings'
import { defineMissingFramePart } from './shared/missing-frame-part'

export const missingSignature = defineMissingFramePart({
  id: 'structure/missing-signature',
  part: 'signature',
  isLeftOut: (text, document) =>
    (text.date !== null || text.endsInSentence) && !hasOrganInHead(document, text),
})
