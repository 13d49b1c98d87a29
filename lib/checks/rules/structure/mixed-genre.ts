/** A text that calls itself another kind than its title does (practice). */
import * as v from 'valibot'
import { bareTitle } from '../../../genres/heading-title'
import { findReportTitle } from '../../../genres/report-title'
import {
  type AnalysedDocument,
  type AnalysedReport,
  type Collected,
  type DocumentFinding,
  defineCollectingRule,
} from '../../rule'
import data from './data/self-names.json'
import { isJudged } from './shared/judged-reports'

/** Kinds of text that name themselves: 制定本方案, 本办法自印发之日起施行. */
export const SelfNameDataSchema = v.strictObject({ words: v.array(v.string()) })

interface SelfName {
  start: number
  end: number
  word: string
}

const { words } = v.parse(SelfNameDataSchema, data)
const WORD = words.join('|')
const MADE = new RegExp(`(?:制定|制订)了?本(?:实施|工作)?(${WORD})`, 'u')
const IN_FORCE = new RegExp(
  `本(?:实施|工作)?(${WORD})(?=自[^，。；]{2,24}(?:施行|实施|执行)|由[^，。；]{2,24}负责解释)`,
  'u',
)
const NAMED_TITLE = new RegExp(`(${WORD}|总结|纪要)$`, 'u')
const LONGEST_TITLE = 50

export const mixedGenre = defineCollectingRule<SelfName>({
  id: 'structure/mixed-genre',
  severity: 'warning',
  triggers: '本',
  collect: ({ text }, { textKind, kind }) => {
    if (textKind !== 'official' || kind === 'quote' || kind === 'cell') return []
    return [MADE, IN_FORCE].flatMap((pattern) => {
      const match = pattern.exec(text)
      if (!match || isQuoted(text, match.index)) return []
      const start = match.index + match[0].indexOf('本')
      return [{ start, end: match.index + match[0].length, word: match[1] ?? '' }]
    })
  },
  judge: (items, document) => {
    let next = 0
    return document.reports.flatMap((report) => {
      const own: Collected<SelfName>[] = []
      for (let one = items[next]; one; one = items[++next]) {
        if (one.lineIndex >= report.range.endLine) break
        own.push(one)
      }
      return own.length > 0 && isJudged(document, report) ? checkReport(document, report, own) : []
    })
  },
})

function checkReport(
  document: AnalysedDocument,
  report: AnalysedReport,
  items: readonly Collected<SelfName>[],
): DocumentFinding[] {
  const title = bareTitle(findReportTitle(document.lines, report.range)?.text ?? '')
  const own = NAMED_TITLE.exec(title)?.[1]
  const foreign = items.find(({ item }) => !title.includes(item.word))
  if (!own || !foreign || standsInAttachment(document, report.range.firstLine, foreign)) return []
  const { lineIndex, item } = foreign
  return [
    {
      lineIndex,
      start: item.start,
      end: item.end,
      message: 'structure/mixed-genre.message',
      values: { written: item.word, own },
      suggestions: [`本${own}`],
    },
  ]
}

/** Below the head of an attachment, or below a title of its own. */
function standsInAttachment(
  { lines }: AnalysedDocument,
  first: number,
  { lineIndex, item }: Collected<SelfName>,
): boolean {
  return lines.slice(first, lineIndex).some(({ line }) => {
    const text = line.text.trim()
    if (text.length > LONGEST_TITLE) return false
    return /^附\s{0,4}件/u.test(text) || bareTitle(text).endsWith(item.word)
  })
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('《') > before.lastIndexOf('》')
  )
}
