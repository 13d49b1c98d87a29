/** `aaaa级`: a grade of capital letters that went small when a whole text was changed to small letters. */
import { memoizeByLine } from '../../../document/line'
import { defineLineRule } from '../../rule'

const GRADE = /(?<![A-Za-z])a{2,5}(?=级)/g
const GRADE_WORD = 'a级'

const readGrades = memoizeByLine(({ text }) =>
  text.includes(GRADE_WORD)
    ? Array.from(text.matchAll(GRADE), ({ index, 0: letters }) => ({ index, letters }))
    : [],
)

export const lowerCaseGrade = defineLineRule({
  id: 'residue/lower-case-grade',
  severity: 'warning',
  triggers: 'a',
  check: (line) =>
    readGrades(line).map(({ index, letters }) => ({
      start: index,
      end: index + letters.length,
      message: 'residue/lower-case-grade.message',
      values: { text: letters, right: letters.toUpperCase() },
      suggestions: [letters.toUpperCase()],
    })),
})
