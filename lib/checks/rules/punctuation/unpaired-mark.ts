/** Half a pair of quotation marks, brackets or title marks (GB/T 15834-2011 4.8, 4.9, 4.15). */
import type { DocumentLine } from '../../../document/line'
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { findLonelyMarks, type LonelyMark } from './shared/lonely-marks'
import { isBalanced, PAIRED_MARKS, partnerOf, scanPairs } from './shared/pair-scan'

/** The other half is guessed to stand at the next mark, if there is one this near. */
const REACH = 24
const BOUNDARY = /[，。；：、！？,;:!?\s“”《》（）()]/
const CLAUSE_END = /[，。；：]/
/** Without a guess this much context is marked, so that the place can be seen. */
const CONTEXT = 10

export const unpairedMark = defineCollectingRule({
  id: 'punctuation/unpaired-mark',
  severity: 'error',
  triggers: PAIRED_MARKS,
  collect: (line) => {
    const marks = scanPairs(line)
    return isBalanced(marks) ? [] : [marks]
  },
  judge: (_, document) =>
    joinHalves(findLonelyMarks(document), document.lines).map(({ lonely, right }) => {
      const text = document.lines[lonely.lineIndex]?.line.text ?? ''
      return right === null ? describeHalf(lonely, text) : describeWrong(lonely, right)
    }),
})

interface Candidate {
  lonely: LonelyMark
  /** The mark that belongs in its place; null when its other half is not there at all. */
  right: string | null
}

/** `“甲“`, `”甲”` and `“甲’` are one slip each: one of the two marks is the wrong one. */
function joinHalves(lonely: readonly LonelyMark[], lines: readonly DocumentLine[]): Candidate[] {
  const candidates: Candidate[] = []
  for (let index = 0; index < lonely.length; index++) {
    const first = lonely[index]
    const second = lonely[index + 1]
    if (!first) continue
    const joined = second ? joinPair(first, second, lines[first.lineIndex]?.line.text ?? '') : null
    candidates.push(joined ?? { lonely: first, right: null })
    if (joined) index++
  }
  return candidates
}

/** Null unless one name or phrase stands between the two. */
function joinPair(first: LonelyMark, second: LonelyMark, text: string): Candidate | null {
  const { offset: start, isOpening, character } = first.mark
  const { offset: end } = second.mark
  if (first.lineIndex !== second.lineIndex || end - start > REACH) return null
  if (CLAUSE_END.test(text.slice(start, end))) return null
  if (character === second.mark.character)
    return isOpening
      ? { lonely: second, right: partnerOf(second.mark) }
      : { lonely: first, right: partnerOf(first.mark) }
  if (isOpening && !second.mark.isOpening) return { lonely: second, right: partnerOf(first.mark) }
  return null
}

function describeWrong({ lineIndex, mark }: LonelyMark, right: string): DocumentFinding {
  return {
    lineIndex,
    start: mark.offset,
    end: mark.offset + 1,
    message: 'punctuation/unpaired-mark.message.wrong',
    values: { mark: mark.character, right },
    suggestions: [right],
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
  const end = Math.min(offset + CONTEXT, text.length)
  return { start: offset, end: isInsideCharacter(text, end) ? end + 1 : end, isGuess: false }
}

/** From where the missing opening mark probably belongs to the lonely closing one. */
function reachLeft(text: string, offset: number): Reach {
  const first = Math.max(0, offset - REACH)
  let start = offset
  while (start > first && !BOUNDARY.test(text.charAt(start - 1))) start--
  const isGuess = start < offset && (start > first || first === 0)
  if (isGuess) return { start, end: offset + 1, isGuess }
  const from = Math.max(0, offset + 1 - CONTEXT)
  return { start: isInsideCharacter(text, from) ? from - 1 : from, end: offset + 1, isGuess }
}

/** Between the two units of one character. */
function isInsideCharacter(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset))
}
