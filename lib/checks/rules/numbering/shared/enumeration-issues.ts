/** All issues of the enumerations inside the text, found once and shared by the rules that need them. */
import { formatChineseNumeral } from '../../../../document/chinese-numeral'
import { readLineFacts } from '../../../../outline/line-facts'
import { collectFromLines } from '../../../collect-lines'
import type { AnalysedDocument } from '../../../rule'
import { findCutLine } from './cut-off'
import { examineNumbers } from './examine-numbers'
import { examineWords, type WordIssue } from './examine-words'
import { keepByNumbering } from './keep-by-numbering'
import { readLineNumbers } from './line-numbers'
import type { LineWord } from './line-words'
import { readWordSections, type WordItem, type WordSection } from './word-items'

/** How a first item may be put without its number. */
const OTHER_FIRST = '一方面|首先|第一|其一|一[是要在靠抓、，]|1[、.．）)]|①'
/** How a second item may be put without its number. */
const OTHER_NEXT =
  '另一方面|另外|此外|同时|其次|再次|再就是|再一个|再者|最后|还有|以及|第二|其二|2[、.．）)]'

export const ORDINAL_WORDS: readonly string[] = ['首先', '其次', '再次', '最后']

const kept = new WeakMap<AnalysedDocument, readonly WordIssue[]>()

export function readEnumerationIssues(document: AnalysedDocument): readonly WordIssue[] {
  const before = kept.get(document)
  if (before) return before
  const issues = [...findWordIssues(document), ...findNumberIssues(document)]
  kept.set(document, issues)
  return issues
}

interface Doubt {
  issue: WordIssue
  family: string
  section: WordSection
  /** Of the section. */
  index: number
}

/** What the items alone look like; the text around them may explain it. */
const readDoubts = keepByNumbering((document: AnalysedDocument): readonly Doubt[] => {
  const doubts: Doubt[] = []
  for (const [index, section] of readWordSections(document).entries())
    for (const [family, items] of section.families)
      for (const issue of examineWords(items)) doubts.push({ issue, family, section, index })
  return doubts
})

function findWordIssues(document: AnalysedDocument): WordIssue[] {
  const doubts = readDoubts(document)
  if (doubts.length === 0) return []
  const sections = readWordSections(document)
  const cutLine = findCutLine(document)
  return doubts
    .filter(({ issue, family, section, index }) => {
      const isOnly = issue.kind === 'only'
      if (isOnly && mayBeAlone(document, issue, section.endLine > cutLine)) return false
      if (isWrittenOtherwise(document, section, family, issue)) return false
      return !crossesHeading(issue, family, sections[index - 1], sections[index + 1])
    })
    .map(({ issue }) => issue)
}

/** Where the text is cut off the second item is cut off too; outside official texts 一是 is a word. */
function mayBeAlone({ textKind }: AnalysedDocument, { item }: WordIssue, isCut: boolean): boolean {
  return isCut || (!item.isAtStart && textKind !== 'official')
}

interface NumbersOfLine {
  lineIndex: number
  numbers: readonly LineWord[]
}

const NO_NUMBERS: readonly NumbersOfLine[] = []

const collectNumbers = collectFromLines<NumbersOfLine>({
  take(line, { kind }, lineIndex) {
    const numbers = readLineNumbers(line)
    const isProse = kind !== 'code' && kind !== 'cell' && kind !== 'quote'
    return isProse && numbers.length > 0 ? [{ lineIndex, numbers }] : NO_NUMBERS
  },
  move: ({ numbers }, lineIndex) => ({ lineIndex, numbers }),
})

function findNumberIssues(document: AnalysedDocument): WordIssue[] {
  // Elsewhere such numbers are references, notes and figures as well.
  if (document.textKind !== 'official') return []
  const issues: WordIssue[] = []
  for (const { lineIndex, numbers } of collectNumbers(document)) {
    const families = new Map<string, WordItem[]>()
    for (const number of numbers) {
      const items = families.get(number.family) ?? []
      if (items.length === 0) families.set(number.family, items)
      items.push({ ...number, lineIndex })
    }
    for (const [family, items] of families) issues.push(...examineNumbers(items, family))
  }
  return issues
}

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
  if (kind === 'repeated' || kind === 'wrong') return false
  // Right after a colon the list begins.
  if (kind === 'first' && item.isAnnounced) return false
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
  // The number of the section's own heading is no item.
  const ownLine = lines[firstLine]?.line
  const ownEnd = ownLine ? (readLineFacts(ownLine).marker?.end ?? 0) : 0
  const startOf = (index: number) => {
    if (isAfter) return index === from ? item.end : 0
    if (index === before?.lineIndex) return before.end
    return index === firstLine ? ownEnd : 0
  }
  for (let index = from; index <= to; index++) {
    const text = lines[index]?.line.text ?? ''
    const end = !isAfter && index === to ? item.start : text.length
    if (pattern.test(text.slice(startOf(index), end))) return true
  }
  return false
}
