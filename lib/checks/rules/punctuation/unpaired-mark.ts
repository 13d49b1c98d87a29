/** Half a pair of quotation marks, brackets or title marks (GB/T 15834-2011 4.8, 4.9, 4.15). */
import type { DocumentLine } from '../../../document/line'
import { type DocumentFinding, defineDocumentRule } from '../../rule'
import { findLonelyMarks, type LonelyMark } from './shared/lonely-marks'
import { partnerOf } from './shared/pair-scan'

/** The other half is guessed to stand at the next mark, if there is one this near. */
const REACH = 24
const BOUNDARY = /[，。；：、！？,;:!?\s“”《》（）()]/
const CLAUSE_END = /[，。；：]/
/** Without a guess this much context is marked, so that the place can be seen. */
const CONTEXT = 10

export const unpairedMark = defineDocumentRule({
  id: 'punctuation/unpaired-mark',
  severity: 'error',
  check: (document) =>
    mergeTwins(findLonelyMarks(document), document.lines).map(({ lonely, isTurned }) => {
      const text = document.lines[lonely.lineIndex]?.line.text ?? ''
      return isTurned ? describeTurned(lonely) : describeHalf(lonely, text)
    }),
})

interface Candidate {
  lonely: LonelyMark
  /** The mark has a partner that points the same way: it is turned the wrong way round. */
  isTurned: boolean
}

/** `“甲“` and `”甲”` are one slip each: one of the two marks is turned round. */
function mergeTwins(lonely: readonly LonelyMark[], lines: readonly DocumentLine[]): Candidate[] {
  const candidates: Candidate[] = []
  for (let index = 0; index < lonely.length; index++) {
    const first = lonely[index]
    const second = lonely[index + 1]
    if (!first) continue
    const text = lines[first.lineIndex]?.line.text ?? ''
    if (second && areTwins(first, second, text)) {
      candidates.push({ lonely: first.mark.isOpening ? second : first, isTurned: true })
      index++
    } else candidates.push({ lonely: first, isTurned: false })
  }
  return candidates
}

/** What stands between two such marks is one name or phrase. */
function areTwins(a: LonelyMark, b: LonelyMark, text: string): boolean {
  return (
    a.lineIndex === b.lineIndex &&
    a.mark.character === b.mark.character &&
    b.mark.offset - a.mark.offset <= REACH &&
    !CLAUSE_END.test(text.slice(a.mark.offset, b.mark.offset))
  )
}

function describeTurned({ lineIndex, mark }: LonelyMark): DocumentFinding {
  const partner = partnerOf(mark)
  return {
    lineIndex,
    start: mark.offset,
    end: mark.offset + 1,
    message: 'punctuation/unpaired-mark.message.turned',
    values: { mark: mark.character, partner },
    suggestions: [partner],
  }
}

function describeHalf({ lineIndex, mark }: LonelyMark, text: string): DocumentFinding {
  const partner = partnerOf(mark)
  const { start, end, isGuess } = mark.isOpening
    ? reachRight(text, mark.offset)
    : reachLeft(text, mark.offset)
  const marked = text.slice(start, end)
  return {
    lineIndex,
    start,
    end,
    message: mark.isOpening
      ? 'punctuation/unpaired-mark.message.opening'
      : 'punctuation/unpaired-mark.message.closing',
    values: { mark: mark.character, partner },
    suggestions: isGuess ? [mark.isOpening ? marked + partner : partner + marked] : [],
  }
}

interface Reach {
  start: number
  end: number
  isGuess: boolean
}

/** From the lonely opening mark to where its partner probably belongs. */
function reachRight(text: string, offset: number): Reach {
  const behind = text.slice(offset + 1, offset + 1 + REACH)
  const boundary = behind.search(BOUNDARY)
  const reachesEnd = offset + 1 + REACH >= text.length
  const length = boundary >= 0 ? boundary : reachesEnd ? behind.length : 0
  if (length > 0) return { start: offset, end: offset + 1 + length, isGuess: true }
  return { start: offset, end: Math.min(offset + CONTEXT, text.length), isGuess: false }
}

/** From where the missing opening mark probably belongs to the lonely closing one. */
function reachLeft(text: string, offset: number): Reach {
  const first = Math.max(0, offset - REACH)
  let start = offset
  while (start > first && !BOUNDARY.test(text.charAt(start - 1))) start--
  const isGuess = start < offset && (start > first || first === 0)
  if (isGuess) return { start, end: offset + 1, isGuess }
  return { start: Math.max(0, offset + 1 - CONTEXT), end: offset + 1, isGuess }
}
