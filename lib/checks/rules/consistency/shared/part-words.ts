/** Words that tell whether parts belong to one whole, and whether they are all of it. */
import * as v from 'valibot'
import data from '../data/parts.json'

const WordsSchema = v.array(v.pipe(v.string(), v.nonEmpty()))

export const partWords = v.parse(
  v.strictObject({
    /** Together they are the whole. */
    complements: v.array(v.tuple([v.string(), v.string()])),
    /** Steps of one ladder: nothing is on two of them. */
    series: v.array(WordsSchema),
    /** A part that is what is left. */
    rest: WordsSchema,
    /** Somebody may be several of them at once. */
    overlapping: WordsSchema,
    /** May be, unless the numbers nearly make up the whole. */
    perhapsOverlapping: WordsSchema,
    /** Who pays how much of a sum. */
    bearing: WordsSchema,
    /** Begins a clause that counts something else. */
    newClause: WordsSchema,
    /** Behind the last part: there are more. */
    open: WordsSchema,
    /** Right in front of a number that is a difference. */
    change: WordsSchema,
    /** In front of a number that holds for each. */
    each: WordsSchema,
    /** In front of a part that belongs to another whole. */
    aboveWhole: WordsSchema,
  }),
  data,
)
