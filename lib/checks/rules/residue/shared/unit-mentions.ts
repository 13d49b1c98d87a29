/** How a line names the writer's own unit, read once for the rules that ask. */
import { memoizeByLine } from '../../../../document/line'
import { readUnits } from '../matching/units'
import { wordsOf } from '../matching/words'

export const unitsOf = memoizeByLine((line) => readUnits(line.text, wordsOf(line, 'units')))
