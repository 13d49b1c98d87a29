/** A 请示 that asks for nothing (条例 2012 art. 8(11): a request asks for instruction or approval). */
import { type AnalysedDocument, defineDocumentRule } from '../../rule'
import { missingFinding } from './shared/frame-findings'
import { type OfficialText, officialTexts } from './shared/official-texts'
import { lineMayAsk, mayAsk } from './shared/requests'

/** Less text is a sketch. */
const SHORTEST = 40

export const requestWithoutRequest = defineDocumentRule({
  id: 'structure/request-without-request',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    officialTexts(document).flatMap((text) => {
      if (text.kind !== 'request' || !text.finished || mayAsk(text.title.text)) return []
      return countCharactersOf(document, text) < SHORTEST || asks(document, text)
        ? []
        : [missingFinding(document, text, 'structure/request-without-request.message')]
    }),
})

function countCharactersOf({ lines }: AnalysedDocument, { body }: OfficialText): number {
  return body.reduce((sum, index) => sum + (lines[index]?.line.text.length ?? 0), 0)
}

/** Whether anything above the closing sentence asks. */
function asks({ lines }: AnalysedDocument, { body, closing }: OfficialText): boolean {
  return body.some((index) => {
    const line = lines[index]?.line
    if (!line) return false
    return index === closing?.lineIndex
      ? mayAsk(line.text.slice(0, closing.item.start))
      : lineMayAsk(line)
  })
}
