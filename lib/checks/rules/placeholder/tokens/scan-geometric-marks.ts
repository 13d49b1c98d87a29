/** `○○局` `□□□` `●●`: two or more equal marks standing for a name or a number. */
import { isDigit, isHan, isMark } from './characters'
import { strengthAt } from './strength'
import type { BlankToken, LineView } from './types'

const MARKS = new Set('〇○◯□■●◆◇△▲▢')
/** No two marks in a row: nothing to look at. */
const PAIR = /[〇○◯□■●◆◇△▲▢]{2}/
const NUMERAL = /[一二三四五六七八九十百千零]/

export function scanGeometricMarks({ text, masked }: LineView): BlankToken[] {
  const tokens: BlankToken[] = []
  if (!PAIR.test(masked)) return tokens
  for (let start = 0; start < masked.length; start++) {
    const mark = masked.charAt(start)
    if (!MARKS.has(mark)) continue
    let end = start + 1
    while (masked.charAt(end) === mark) end++
    if (isBlank(masked, start, end)) {
      const strength = strengthAt(text, end, end - start)
      tokens.push({ notation: 'geometric-mark', start, end, strength })
    }
    start = end - 1
  }
  return tokens
}

function isBlank(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 8) return false
  const before = text[start - 1]
  const after = text[end]
  // 二〇〇八年, 一○○五: here the circle is the numeral zero.
  const isNumeral = [before, after].some(
    (one) => one !== undefined && (NUMERAL.test(one) || isDigit(one)),
  )
  if (isNumeral && '〇○◯'.includes(text.charAt(start))) return false
  return isHan(before) || isHan(after) || (isMark(before) && isMark(after))
}
