/** A space beside a Chinese mark or inside a word (practice). Han beside Latin or digits is nobody's business here. */
import { allMatches } from '../../../document/all-matches'
import type { Line } from '../../../document/line'
import {
  type AnalysedDocument,
  type DocumentFinding,
  defineCollectingRule,
  type Place,
} from '../../rule'
import { HAN } from './shared/marks'
import { isWrapped } from './shared/wrapped-passages'

/** A space before a mark that closes or divides, or after one, between Han. */
const BESIDE_MARK = new RegExp(
  `(?<=[${HAN}])[ \\u3000]{1,2}(?=[，。、；！？”》）])|(?<=[，。；！？”》])[ \\u3000]{1,2}(?=[${HAN}])|(?<=[“《（])[ \\u3000]{1,2}(?=[${HAN}])|(?<=[${HAN}])[ \\u3000]{1,2}(?=[“《])`,
  'g',
)
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}]{2}) (?=[${HAN}]{2})`, 'g')
/** Words are looked for this far around a space. */
const REACH = 4
/** Shorter lines are set in columns: names, labels, signatures. */
const SHORTEST = 30
/** More spaces than this between Han are columns, and so many beside marks are one habit. */
const MOST_IN_LINE = 2
const MOST_IN_DOCUMENT = 5
const CONTEXT = 1
/** Names stand side by side in the byline of a report: （记者…　通讯员…　…）. */
const BYLINE = /[（(][^（）()]{0,60}(?:记者|通讯员|摄影)[^（）()]{0,60}[）)]/

interface Space {
  start: number
  end: number
  isInWord: boolean
}

export const straySpace = defineCollectingRule<Space>({
  id: 'punctuation/stray-space',
  severity: 'info',
  triggers: ' \u3000',
  collect: (line, place) => readSpaces(line, place),
  judge: (spaces, document) => {
    const found = spaces
      .filter(({ lineIndex, item }) => {
        const text = document.lines[lineIndex]?.line.text ?? ''
        return (
          (!item.isInWord || joinsWord(document, text, item)) && !isWrapped(document, lineIndex)
        )
      })
      .map(({ lineIndex, item }) =>
        describe(lineIndex, document.lines[lineIndex]?.line.text ?? '', item),
      )
    const [first] = found
    if (!first || found.length <= MOST_IN_DOCUMENT) return found
    return [
      {
        ...first,
        message: 'punctuation/stray-space.message.throughout',
        values: { count: found.length },
      },
    ]
  },
})

function readSpaces({ text }: Line, { kind, textKind, markdown }: Place): readonly Space[] {
  if (kind !== 'body' || textKind !== 'official' || markdown || text.length < SHORTEST) return []
  const spaces = Array.from(allMatches(BESIDE_MARK, text), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    isInWord: false,
  }))
  const between = Array.from(allMatches(BETWEEN_HAN, text), ({ index }) => ({
    start: index,
    end: index + 1,
    isInWord: true,
  }))
  const all = between.length > MOST_IN_LINE ? spaces : [...spaces, ...between]
  const byline = all.length === 0 ? null : BYLINE.exec(text)
  if (!byline) return all
  const end = byline.index + byline[0].length
  return all.filter((space) => space.end <= byline.index || space.start >= end)
}

/** Whether the characters on both sides are one word. */
function joinsWord({ words }: AnalysedDocument, text: string, { start, end }: Space): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const joined = before + text.slice(end, end + REACH)
  const crosses = words
    ?.segment(joined)
    .some((word) => word.start < before.length && word.end > before.length)
  return crosses === true
}

function describe(lineIndex: number, text: string, { start, end }: Space): DocumentFinding {
  const from = start - CONTEXT
  const to = end + CONTEXT
  return {
    lineIndex,
    start: from,
    end: to,
    message: 'punctuation/stray-space.message',
    suggestions: [text.slice(from, start) + text.slice(end, to)],
  }
}
