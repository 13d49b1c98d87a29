/** One level, two ways of numbering: `1.` beside `1、`, `一是` beside `第二，` (practice). */
import { formatChineseNumeral } from '../../../document/chinese-numeral'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { isMixed, readArabicMarks } from './shared/arabic-marks'
import { readWordSections, type WordItem, type WordSection } from './shared/word-items'

export const mixedStyle = defineDocumentRule({
  id: 'numbering/mixed-style',
  severity: 'info',
  check: (document) =>
    document.textKind === 'official'
      ? [...findMixedMarks(document), ...findMixedWords(document)]
      : [],
})

/** Once a level: at the first `1、` among `1.`. */
function findMixedMarks(document: AnalysedDocument): DocumentFinding[] {
  return readArabicMarks(document).flatMap((marks): DocumentFinding[] => {
    const [first] = marks.commas
    if (!first || !isMixed(marks)) return []
    const { lineIndex, marker } = first
    const right = `${marker.numeral}.`
    return [
      {
        lineIndex,
        start: marker.start,
        end: marker.end,
        message: 'numbering/mixed-style.message.marks',
        values: { marker: marker.text, right },
        suggestions: [right],
      },
    ]
  })
}

function findMixedWords(document: AnalysedDocument): DocumentFinding[] {
  const found: DocumentFinding[] = []
  for (const section of readWordSections(document)) {
    if (section.families.size < 2) continue
    const mixed = findMixedItem(section)
    if (mixed) found.push(describe(document, ...mixed))
  }
  return found
}

/** The first item that goes on from an item of another family and from none of its own. */
function findMixedItem({ families }: WordSection): [before: WordItem, item: WordItem] | null {
  const items = [...families.values()]
    .flat()
    .sort((a, b) => a.lineIndex - b.lineIndex || a.start - b.start)
  const lastOf = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]
    const isNext = before !== undefined && item.ordinal === before.ordinal + 1
    if (isNext && item.ordinal > 1 && before.family !== item.family && !lastOf.has(item.family))
      return [before, item]
    lastOf.set(item.family, item.ordinal)
  }
  return null
}

function describe({ lines }: AnalysedDocument, before: WordItem, item: WordItem): DocumentFinding {
  const read = ({ lineIndex, start, end }: WordItem) =>
    lines[lineIndex]?.line.text.slice(start, end) ?? ''
  const other = read(before)
  const right =
    before.family === '首先'
      ? null
      : other.replace(formatChineseNumeral(before.ordinal), () =>
          formatChineseNumeral(item.ordinal),
        )
  return {
    lineIndex: item.lineIndex,
    start: item.start,
    end: item.end,
    message: 'numbering/mixed-style.message.words',
    values: { marker: read(item), other },
    suggestions: right === null ? [] : [right],
  }
}
