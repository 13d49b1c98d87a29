/** An official text that has its end but no date (条例 2012 art. 9(12), GB/T 9704-2012 7.3.5.4). */
import type { AnalysedDocument } from '../../rule'
import { hasDateInHead } from './shared/frame-findings'
import { defineMissingFramePart } from './shared/missing-frame-part'
import type { OfficialText } from './shared/official-texts'

/** Lines of the foot that may hold a date in a form of its own. */
const FOOT_LINES = 3
const LONGEST_DATE_LINE = 40
const DATE_OF_SOME_FORM = /年[^。；]{0,6}月|(?<!\d)(?:19|20)\d\d[./-]\d{1,2}(?!\d)/u

export const missingDate = defineMissingFramePart({
  id: 'structure/missing-date',
  part: 'date',
  isLeftOut: (text, document) =>
    (text.signature !== null || text.endsInSentence) &&
    !hasDateInHead(document, text) &&
    !hasDateInFoot(document, text),
})

function hasDateInFoot({ lines }: AnalysedDocument, text: OfficialText): boolean {
  return footLines(text).some((index) => {
    const line = lines[index]?.line.text.trim() ?? ''
    return line.length <= LONGEST_DATE_LINE && !line.endsWith('。') && DATE_OF_SOME_FORM.test(line)
  })
}

function footLines({ body, signature }: OfficialText): number[] {
  const ends = body.slice(-FOOT_LINES)
  return signature === null ? ends : [...ends, signature, signature + 1, signature + 2]
}
