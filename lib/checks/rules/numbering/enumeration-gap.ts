/** 一是 … 三是: an item of an enumeration is left out or counted twice (practice). */
import { formatChineseNumeral } from '../../../document/chinese-numeral'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { examineWords, type WordIssue } from './shared/examine-words'
import { readWordSections, type WordSection } from './shared/word-items'

const ORDINAL_WORDS = ['首先', '其次', '再次', '最后']
/** How a first item may be put without its number. */
const OTHER_FIRST = '一方面|首先|第一|其一|一[是要在靠抓、，]|1[、.．）)]|①'
/** How a second item may be put without its number. */
const OTHER_NEXT = '另一方面|另外|此外|同时|其次|再次|最后|还有|以及'

export const enumerationGap = defineDocumentRule({
  id: 'numbering/enumeration-gap',
  severity: 'error',
  needsComplete: true,
  check: (document) => {
    const found: DocumentFinding[] = []
    const sections = [...readWordSections(document)]
    for (const [index, section] of sections.entries())
      for (const [family, items] of section.families)
        for (const issue of examineWords(items)) {
          if (isWrittenOtherwise(document, section, family, issue)) continue
          if (crossesHeading(issue, family, sections[index - 1], sections[index + 1])) continue
          found.push(describe(document, family, issue))
        }
    return found
  },
})

/** Whether a line taken for a heading only cuts the enumeration in two. */
function crossesHeading(
  { kind, item }: WordIssue,
  family: string,
  before: WordSection | undefined,
  after: WordSection | undefined,
): boolean {
  if (kind === 'first') return before?.families.get(family)?.at(-1)?.ordinal === item.ordinal - 1
  return kind === 'only' && after?.families.get(family)?.[0]?.ordinal === 2
}

/** Whether the text between says the missing number in a way that is no marker. */
function isWrittenOtherwise(
  { lines }: AnalysedDocument,
  { firstLine, endLine }: WordSection,
  family: string,
  { kind, item, before, expected }: WordIssue,
): boolean {
  if (kind === 'repeated') return false
  const numeral = formatChineseNumeral(expected)
  const words =
    family === '首先'
      ? `${ORDINAL_WORDS[expected - 1] ?? '最后'}|${numeral}是`
      : `${numeral}[是要在靠抓、，者]|[第其]${numeral}`
  const pattern = new RegExp(
    kind === 'first'
      ? `${words}|${OTHER_FIRST}`
      : kind === 'only'
        ? `${words}|${OTHER_NEXT}`
        : words,
  )
  const isAfter = kind === 'only'
  const from = isAfter ? item.lineIndex : (before?.lineIndex ?? firstLine)
  const to = isAfter ? endLine - 1 : item.lineIndex
  for (let index = from; index <= to; index++) {
    const text = lines[index]?.line.text ?? ''
    const start = isAfter
      ? index === from
        ? item.end
        : 0
      : index === before?.lineIndex
        ? before.end
        : 0
    const end = !isAfter && index === to ? item.start : text.length
    if (pattern.test(text.slice(start, end))) return true
  }
  return false
}

function describe(
  { lines }: AnalysedDocument,
  family: string,
  { kind, item, expected }: WordIssue,
): DocumentFinding {
  const { lineIndex, start, end, ordinal } = item
  const marker = lines[lineIndex]?.line.text.slice(start, end) ?? ''
  const right = writeLike(marker, family, ordinal, expected)
  return {
    lineIndex,
    start,
    end,
    ...((kind === 'only' || kind === 'first') && { severity: 'warning' as const }),
    message: `numbering/enumeration-gap.message.${kind}`,
    values: { marker, right },
    suggestions: kind === 'only' ? [] : [right],
  }
}

/** The marker with another number: 三是 → 二是, 其次， → 首先，. */
function writeLike(marker: string, family: string, ordinal: number, expected: number): string {
  const [from, to] =
    family === '首先'
      ? [ORDINAL_WORDS[ordinal - 1] ?? '', ORDINAL_WORDS[expected - 1] ?? '']
      : [formatChineseNumeral(ordinal), formatChineseNumeral(expected)]
  return marker.replace(from, () => to)
}
