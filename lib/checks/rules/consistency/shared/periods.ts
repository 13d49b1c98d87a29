/** Words that take a date out of the year named before it. */
import * as v from 'valibot'
import data from '../data/periods.json'

const WordsSchema = v.array(v.pipe(v.string(), v.nonEmpty()))

export const periods = v.parse(
  v.strictObject({
    /** In front of a range that comes back every year, or ends in the next. */
    recurring: WordsSchema,
    /** Between two dates: the second belongs to a year of its own. */
    otherPeriods: WordsSchema,
  }),
  data,
)
