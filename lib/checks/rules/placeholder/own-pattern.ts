/** A blank written in the user's own way: `【待核】`, `〓` (preferences). */
import { type Line, memoizeByLine } from '../../../document/line'
import { createLiteralFinder } from '../../../terms/literal-finder'
import { type DocumentFinding, defineDocumentRule, type LineFinding } from '../../rule'
import { fillMessage } from './tokens/define-blank-rule'
import { expectedValue } from './tokens/expected-value'

const compiled = new WeakMap<readonly string[], (line: Line) => readonly LineFinding[]>()

export const ownPattern = defineDocumentRule({
  id: 'placeholder/own-pattern',
  severity: 'error',
  check({ lines, places, preferences: { ownBlanks } }) {
    if (ownBlanks.length === 0) return []
    const find = compiled.get(ownBlanks) ?? compile(ownBlanks)
    compiled.set(ownBlanks, find)
    const found: DocumentFinding[] = []
    for (const [lineIndex, { line }] of lines.entries()) {
      if (places[lineIndex]?.kind === 'code') continue
      for (const finding of find(line)) found.push({ lineIndex, ...finding })
    }
    return found
  },
})

function compile(ownBlanks: readonly string[]): (line: Line) => readonly LineFinding[] {
  const finder = createLiteralFinder(
    ownBlanks.filter((blank) => blank.trim() !== '').map((blank): [string, true] => [blank, true]),
  )
  return memoizeByLine(({ text }) => {
    const runs: { start: number; end: number }[] = []
    for (const { start, end } of finder.find(text)) {
      const last = runs.at(-1)
      if (last?.end === start) last.end = end
      else runs.push({ start, end })
    }
    return runs.map(({ start, end }) => {
      const expected = expectedValue(text, start, end)
      return {
        start,
        end,
        message: fillMessage(expected, 'placeholder/own-pattern.message'),
        values: { text: text.slice(start, end) },
        suggestions: [],
        ...(expected && { expected }),
      }
    })
  })
}
