/** `我馆` in a text that a 财政所 signs: the writer's word for itself against title and signature. */
import { closingLines } from '../../../../genres/places'
import type { AnalysedDocument, AnalysedReport, Collected, DocumentFinding } from '../../../rule'
import {
  type Author,
  findAuthor,
  isArea,
  isTooSmall,
  speaksOfArea,
  speaksOfUnit,
} from '../matching/author-units'
import { areNested, type UnitMention } from '../matching/units'

type Mention = Collected<UnitMention>

/** Named more often it is no slip. */
const MOST_SLIPS = 1

export function judgeByAuthor(
  mentions: readonly Mention[],
  report: AnalysedReport,
  document: AnalysedDocument,
): DocumentFinding[] {
  const selves = mentions.filter(({ item }, index) => {
    const before = mentions[index - 1]
    // 我镇 is in two groups of units.
    const isRepeated =
      before?.lineIndex === mentions[index]?.lineIndex && before?.item.start === item.start
    return item.isSelf && !isRepeated
  })
  const counts = new Map<string, number>()
  for (const { item } of selves) counts.set(item.unit, (counts.get(item.unit) ?? 0) + 1)
  if (counts.size < 2) return []
  const author = readAuthor(report, document)
  if (!author) return []
  // Without its own word for itself the text may be told by someone else.
  if (!counts.has(author.unit)) return []
  return selves.flatMap(({ lineIndex, item: { unit, start, end, text } }): DocumentFinding[] => {
    if (unit === author.unit || (counts.get(unit) ?? 0) > MOST_SLIPS) return []
    const says = readerOf(report, document, lineIndex)
    if (mayBeSaid(unit, author, says)) return []
    return [
      {
        lineIndex,
        start,
        end,
        severity: !isArea(unit) ? 'warning' : 'info',
        message: 'residue/mixed-unit.message.author',
        values: { text, own: `我${author.unit}` },
        suggestions: [`我${author.unit}`],
      },
    ]
  })
}

/** Asks the text of a report line by line; `without`: the line of the mention, where only the rest counts. */
type AsksText = (test: (text: string) => boolean) => boolean

function readerOf(
  { range }: AnalysedReport,
  { lines }: AnalysedDocument,
  without: number,
): AsksText {
  return (test) => {
    for (let line = range.firstLine; line < range.endLine; line++) {
      const text = lines[line]?.line.text ?? ''
      if (test(line === without ? text.replaceAll('我', '\u3000') : text)) return true
    }
    return false
  }
}

function mayBeSaid(unit: string, author: Author, says: AsksText): boolean {
  if (says((text) => text.includes(`贵${unit}`))) return false
  if (isTooSmall(unit, author.unit)) return false
  if (isArea(unit)) return author.frame.includes(unit) || says((text) => speaksOfArea(text, unit))
  if (!areNested(unit, author.unit)) return false
  const mention = `\u3000${unit}`
  return says((text) => speaksOfUnit(text.replaceAll(mention, ''), unit))
}

function readAuthor({ range }: AnalysedReport, { lines }: AnalysedDocument): Author | null {
  const closing = closingLines(lines, range).map((index) => lines[index]?.line.text ?? '')
  return findAuthor(range.title ?? '', closing)
}
