/** A closing sentence that belongs to another kind of text (条例 2012 art. 8 and 15(4); wording: practice). */
import { lastWrittenLines } from '../../../genres/line-facts'
import type { MessageKey } from '../../../messages/catalogue'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { type Closing, type ClosingKind, readClosing } from './shared/closings'
import { isJudged } from './shared/judged-reports'
import type { At } from './shared/official-foot'
import { officialTexts } from './shared/official-texts'
import { readTitleKind, type TitleKind } from './shared/title-kind'

interface Wrong {
  closings: readonly ClosingKind[]
  message: MessageKey
  suggestions: readonly string[]
}

/** What each kind never ends with. 请批函 may ask for approval, so a letter is told by 批示 only. */
const WRONG: Partial<Record<TitleKind, Wrong>> = {
  request: {
    closings: ['report', 'request-and-report', 'notice', 'letter', 'reply'],
    message: 'structure/wrong-closing.message',
    suggestions: ['妥否，请批示'],
  },
  report: {
    closings: ['request', 'request-and-report', 'notice', 'letter', 'reply'],
    message: 'structure/wrong-closing.report',
    suggestions: ['特此报告'],
  },
  letter: {
    closings: ['request', 'request-and-report', 'notice'],
    message: 'structure/wrong-closing.letter',
    suggestions: ['特此函达'],
  },
  notice: {
    closings: ['request', 'report', 'request-and-report', 'reply'],
    message: 'structure/wrong-closing.notice',
    suggestions: ['特此通知'],
  },
  reply: {
    closings: ['request', 'report', 'request-and-report', 'notice'],
    message: 'structure/wrong-closing.reply',
    suggestions: ['此复'],
  },
  'duty-report': {
    closings: ['request', 'notice'],
    message: 'structure/wrong-closing.report',
    suggestions: ['特此报告'],
  },
  summary: {
    closings: ['request', 'notice'],
    message: 'structure/wrong-closing.report',
    suggestions: [],
  },
}
const LAST_LINES = 4
const ASKS_INSTRUCTION = /批示|妥否|当否/u
/** A letter may ask its reader to answer, and so may a notice. */
const POLITE = /为盼|为荷|盼复|函复/u

export const wrongClosing = defineDocumentRule({
  id: 'structure/wrong-closing',
  severity: 'warning',
  check: (document) => [
    ...officialTexts(document).flatMap(({ kind, closing }) =>
      closing ? judge(document, kind, closing) : [],
    ),
    ...document.reports.flatMap((report) => {
      const kind = readTitleKind(document, report)?.kind
      if ((kind !== 'duty-report' && kind !== 'summary') || !isJudged(document, report)) return []
      return lastWrittenLines(document.lines, report.range, LAST_LINES).flatMap((lineIndex) => {
        const line = document.lines[lineIndex]?.line
        const item = line ? readClosing(line) : null
        return item ? judge(document, kind, { lineIndex, item }) : []
      })
    }),
  ],
})

function judge(
  { lines }: AnalysedDocument,
  kind: TitleKind,
  { lineIndex, item }: At<Closing>,
): DocumentFinding[] {
  const wrong = WRONG[kind]
  const text = lines[lineIndex]?.line.text.slice(item.start, item.end) ?? ''
  if (!wrong?.closings.includes(item.kind)) return []
  if (item.kind === 'letter' && POLITE.test(text)) return []
  if (item.kind === 'request' && kind !== 'reply' && !ASKS_INSTRUCTION.test(text)) return []
  const { start, end } = item
  return [
    {
      lineIndex,
      start,
      end,
      message: wrong.message,
      values: { text },
      suggestions: [...wrong.suggestions],
    },
  ]
}
