/** Words that only a program puts together. */
import * as v from 'valibot'
import data from '../data/spun-words.json'

const parsed = v.parse(
  v.object({
    words: v.array(v.pipe(v.string(), v.minLength(2))),
    /** Different words it takes: one may be a slip. */
    least: v.number(),
  }),
  data,
)

export const leastSpunWords = parsed.least
export const spunWords = parsed.words.map((word) => [word, word] as const)
