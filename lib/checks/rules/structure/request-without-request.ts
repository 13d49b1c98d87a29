/** A 请示 that asks for nothing (条例 2012 art. 8(11): a request asks for instruction or approval). */
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { missingFinding } from './shared/frame-findings'
import { type OfficialText, officialTexts } from './shared/official-texts'
import { mayAsk } from './shared/requests'

/** Less text is a sketch. */
const SHORTEST = 40

export const requestWithoutRequest = defineDocumentRule({
  id: 'structure/request-without-request',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    officialTexts(document).flatMap((text) => {
      if (text.kind !== 'request' || !text.finished || mayAsk(text.title.text)) return []
      return countCharactersOf(document, text) < SHORTEST ? [] : judge(document, text)
    }),
})

function judge(document: AnalysedDocument, text: OfficialText): DocumentFinding[] {
  const part = text.report.assessment.parts.find((one) => one.id === 'request')
  if (!part?.required || part.status === 'present') return []
  if (part.status === 'missing')
    return [missingFinding(document, text, 'structure/request-without-request.message')]
  // It only tells what is planned (`拟建设……`): what the superior is to decide can be guessed.
  const told = missingFinding(document, text, 'structure/request-without-request.told')
  return [{ ...told, severity: 'info' }]
}

function countCharactersOf({ lines }: AnalysedDocument, { body }: OfficialText): number {
  return body.reduce((sum, index) => sum + (lines[index]?.line.text.length ?? 0), 0)
}
