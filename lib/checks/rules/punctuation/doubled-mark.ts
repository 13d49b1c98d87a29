/** Two marks where one belongs: `，。` `；；` `、，` (practice; GB/T 15834-2011 knows no such pair). */
import { allMatches } from '../../../document/all-matches'
import { defineLineRule, type LineFinding } from '../../rule'
import { isHan } from './shared/marks'

/** ？！ and ！！ are marks of their own. */
const EMPHASIS = /^[！？]{2,8}$/
/** Three or more equal ones stand for an ellipsis or a blank and belong to other rules. */
const RUN = /[，。、；：！？,;]{2,8}/g
/** Which mark the pair most likely stands for, strongest first. */
const STRENGTH = '！？。；：，、'
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；' }

const NONE: readonly LineFinding[] = []

export const doubledMark = defineLineRule({
  id: 'punctuation/doubled-mark',
  severity: 'error',
  check: (line, place) => {
    if (place.textKind === 'form') return NONE
    const runs = allMatches(RUN, line.text)
    if (runs.length === 0) return NONE
    return runs.flatMap(({ 0: run, index }) => {
      const marks = [...run].map((mark) => FULL[mark] ?? mark)
      if (
        EMPHASIS.test(run) ||
        isLongRepeat(marks) ||
        (/^[,;]{2,8}$/.test(run) && !isInChinese(line.text, index))
      )
        return []
      const strongest = [...STRENGTH].find((mark) => marks.includes(mark)) ?? ''
      return [
        {
          start: index,
          end: index + run.length,
          message: 'punctuation/doubled-mark.message' as const,
          values: { marks: run, mark: strongest },
          suggestions: [strongest],
        },
      ]
    })
  },
})

/** Elsewhere `,,` is code or a list of empty values. */
function isInChinese(text: string, index: number): boolean {
  return isHan(text.charAt(index - 1)) && isHan(text.charAt(index + 2))
}

function isLongRepeat(marks: readonly string[]): boolean {
  return marks.length > 2 && new Set(marks).size === 1
}
