/** An official text that has its end but no date (条例 2012 art. 9(12), GB/T 9704-2012 7.3.5.4). */
import { defineDocumentRule } from '../../rule'
import { hasDateInHead, hasPart, missingFinding } from './shared/frame-findings'
import { type OfficialText, officialTexts } from './shared/official-texts'

/** Lines of the foot that may hold a date in a form of its own. */
const FOOT_LINES = 3
const DATE_OF_SOME_FORM = /年[^。；]{0,6}月|(?<!\d)(?:19|20)\d\d[./-]\d{1,2}(?!\d)/u

export const missingDate = defineDocumentRule({
  id: 'structure/missing-date',
  severity: 'info',
  needsComplete: true,
  check: (document) =>
    officialTexts(document)
      .filter(
        (text) =>
          text.finished &&
          text.date === null &&
          !hasPart(text, 'date') &&
          (text.signature !== null || text.endsInSentence) &&
          !hasDateInHead(document, text) &&
          !lastLines(text).some((index) => {
            const line = document.lines[index]?.line.text.trim() ?? ''
            return line.length <= 40 && !line.endsWith('。') && DATE_OF_SOME_FORM.test(line)
          }),
      )
      .map((text) => missingFinding(document, text, 'structure/missing-date.message')),
})

function lastLines({ body, signature }: OfficialText): number[] {
  const ends = body.slice(-FOOT_LINES)
  return signature === null ? ends : [...ends, signature, signature + 1, signature + 2]
}
