/** 一是 … 三是: an item of an enumeration is left out or counted twice (practice). */
import { formatChineseNumeral } from '../../../document/chinese-numeral'
import { formatCircled } from '../../../outline/numerals'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { ORDINAL_WORDS, readEnumerationIssues } from './shared/enumeration-issues'
import type { WordIssue } from './shared/examine-words'
import { milderSeverity } from './shared/free-lists'

export const enumerationGap = defineDocumentRule({
  id: 'numbering/enumeration-gap',
  severity: 'error',
  needsComplete: true,
  check: (document) => readEnumerationIssues(document).map((issue) => describe(document, issue)),
})

function describe(
  document: AnalysedDocument,
  { kind, item, expected }: WordIssue,
): DocumentFinding {
  const { lineIndex, start, end, ordinal, family } = item
  const marker = document.lines[lineIndex]?.line.text.slice(start, end) ?? ''
  const right = writeLike(marker, family, ordinal, expected)
  return {
    lineIndex,
    start,
    end,
    ...((kind === 'only' || kind === 'first') && { severity: 'warning' as const }),
    ...milderSeverity(document),
    message: `numbering/enumeration-gap.message.${kind}`,
    values: { marker, right },
    suggestions: kind === 'only' ? [] : [right],
  }
}

/** The marker with another number: 三是 → 二是, 其次， → 首先，, （3） → （2）. */
function writeLike(marker: string, family: string, ordinal: number, expected: number): string {
  if (family === '首先')
    return marker.replace(ORDINAL_WORDS[ordinal - 1] ?? '', () => ORDINAL_WORDS[expected - 1] ?? '')
  if (family === 'circled') return formatCircled(expected)
  if (/\d/.test(marker)) return marker.replace(String(ordinal), () => String(expected))
  return marker.replace(formatChineseNumeral(ordinal), () => formatChineseNumeral(expected))
}
