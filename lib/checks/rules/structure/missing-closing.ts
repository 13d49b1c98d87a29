/** A request, report or letter that ends without its closing sentence (practice; for requests 条例 2012 art. 8(11)). */
import { type AnalysedDocument, defineDocumentRule } from '../../rule'
import { isAttachmentHeading, isAttachmentNote } from './shared/edge-lines'
import { missingFinding } from './shared/frame-findings'
import { type OfficialText, officialTexts } from './shared/official-texts'
import type { TitleKind } from './shared/title-kind'

/** Words of a closing in the writer's own words. */
const ASKS = /[请盼望祈]|为荷|特此|专此|此[复函致]|以上|不妥|不当/u
/** 商请 and the like are what the letter is about. */
const ASKS_READER = /(?<![商申邀聘提报])请|[盼望祈]|为荷|特此|专此|此[复函致]/u
/** A request asks for money in its body; its closing asks for a decision. */
const ASKS_DECISION = /请[^。；]{0,16}[批审示核]|为盼|为荷|特此|(?:请|望)[^。；]{0,12}支持/u

const SUGGESTIONS: Partial<Record<TitleKind, string[]>> = {
  request: ['妥否，请批示。', '当否，请批复。'],
  report: ['特此报告。'],
  letter: ['特此函达，请予支持为盼。', '特此函复。'],
}

export const missingClosing = defineDocumentRule({
  id: 'structure/missing-closing',
  severity: 'info',
  needsComplete: true,
  check: (document) =>
    officialTexts(document).flatMap((text) => {
      const suggestions = SUGGESTIONS[text.kind]
      if (!suggestions || !isMissing(document, text)) return []
      const severity = text.kind === 'request' ? 'warning' : 'info'
      const message =
        text.kind === 'request'
          ? 'structure/missing-closing.request'
          : 'structure/missing-closing.message'
      return [{ ...missingFinding(document, text, message, [...suggestions]), severity }]
    }),
})

function isMissing({ lines }: AnalysedDocument, text: OfficialText): boolean {
  // A report or a letter without date may be a draft that goes on.
  if (text.closing || (text.date === null && (text.kind !== 'request' || !text.signature)))
    return false
  if (text.body.length === 0) return false
  const last = lines[withoutAttachments(lines, text.body).at(-1) ?? -1]?.line.text ?? ''
  // A letter may go on after what it asks for: `逾期未回复的，视为无意见`.
  if (text.kind === 'letter') return !ASKS_READER.test(last)
  const asks = text.kind === 'request' ? ASKS_DECISION : ASKS
  return (
    !asks.test(lastSentence(last)) &&
    !text.below.some((index) => asks.test(lines[index]?.line.text ?? ''))
  )
}

function withoutAttachments(
  lines: AnalysedDocument['lines'],
  body: readonly number[],
): readonly number[] {
  const note = body.findIndex((index) => {
    const line = lines[index]?.line
    return line !== undefined && (isAttachmentNote(line) || isAttachmentHeading(line))
  })
  return note < 0 ? body : body.slice(0, note)
}

function lastSentence(text: string): string {
  const end = text.trimEnd().length
  return text.slice(text.lastIndexOf('。', end - 2) + 1, end)
}
