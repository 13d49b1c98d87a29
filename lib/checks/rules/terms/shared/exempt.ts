/** Places where a word is spoken of, not used: no term is judged there. */

import * as v from 'valibot'
import data from '../data/mentions.json'

const MentionsSchema = v.strictObject({
  /** Words that say a form is wrong. */
  words: v.pipe(v.array(v.pipe(v.string(), v.minLength(2))), v.minLength(1)),
})
const { words } = v.parse(MentionsSchema, data)

/** Names of documents are longer than this only by a lost bracket. */
const LONGEST_TITLE = 60
const REACH = 12

/** Stands `start` to `end` in 《》, or beside words that say it is a wrong form? */
export function isMentioned(text: string, start: number, end: number): boolean {
  return isInTitle(text, start) || isCalledWrong(text, start, end)
}

/** In 《》: names of documents are as they are. */
export function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** Beside words that say it is a wrong form. */
export function isCalledWrong(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - REACH), end + REACH)
  return words.some((word) => around.includes(word))
}
