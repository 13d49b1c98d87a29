/** A 请示 that asks for nothing (条例 2012 art. 8(11): a request asks for instruction or approval). */
import { defineDocumentRule } from '../../rule'
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
      const body = bodyWithoutClosing(text, (index) => document.lines[index]?.line.text ?? '')
      if (body.length < SHORTEST || mayAsk(body)) return []
      return [missingFinding(document, text, 'structure/request-without-request.message')]
    }),
})

function bodyWithoutClosing(
  { body, closing }: OfficialText,
  textOf: (lineIndex: number) => string,
): string {
  return body
    .map((index) =>
      index === closing?.lineIndex ? textOf(index).slice(0, closing.item.start) : textOf(index),
    )
    .join('\n')
}
