/** `×` `××` standing for a name or a number. */
import {
  findRuns,
  isAsciiWord,
  isHan,
  isMark,
  joinDecimals,
  nearAfter,
  nearBefore,
  runsOf,
} from './characters'
import { strengthAt } from './strength'
import type { BlankToken, LineView, Run } from './types'
import { unitAt } from './units'

const CROSSES = runsOf('×✕✖╳')
/** Quantities that are multiplied: 长×宽, 基数×比例. */
const QUANTITY_END = /[长宽高底数量价率额值度比积重权标准费差距速力压时间]$/
const FORMULA = /[=＝÷≈]/

export function scanCrosses({ text, masked }: LineView): BlankToken[] {
  if (!/[×✕✖╳]/.test(masked)) return []
  const isFormula = FORMULA.test(masked)
  return joinDecimals(masked, findRuns(masked, CROSSES))
    .filter((run) => isBlank(masked, run, isFormula))
    .map((run) => ({
      notation: 'multiplication-sign',
      start: run.start,
      end: run.end,
      strength: strengthAt(text, run.end, run.end - run.start),
    }))
}

function isBlank(text: string, run: Run, isFormula: boolean): boolean {
  if (run.end - run.start > 8) return false
  const before = nearBefore(text, run.start)
  const afterAt = nearAfter(text, run.end)
  const after = text[afterAt]
  const isWordBefore = isAsciiWord(before)
  const isWordAfter = isAsciiWord(after)
  if (isWordBefore && isWordAfter) return false
  const fits = [before, after].every((one) => one === undefined || isHan(one) || isMark(one))
  const isSingle = run.end - run.start === 1
  if (!isSingle) return fits || isHan(before) || (!isWordBefore && isHan(after))
  if (!fits || (before === undefined && after === undefined)) return false
  if (unitAt(text, afterAt) === 'counting' || !isHan(before) || !isHan(after)) return !isFormula
  return !isFormula && !QUANTITY_END.test(before ?? '')
}
