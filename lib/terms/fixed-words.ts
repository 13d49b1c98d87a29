/** Fixed words of official prose, four characters and longer: what a stray letter can be measured against. */
import * as v from 'valibot'
import data from './data/fixed-words.json'

const HAN_WORD = /^[\u3400-\u9fff]{4,16}$/

export const FixedWordsSchema = v.object({
  words: v.pipe(
    v.array(v.pipe(v.string(), v.regex(HAN_WORD))),
    v.minLength(1),
    v.check((words) => new Set(words).size === words.length, 'a word is listed twice'),
  ),
})

/** Throws a ValiError when `input` is not a list of distinct words of 4 to 16 Han characters. */
export function readFixedWords(input: unknown): readonly string[] {
  return v.parse(FixedWordsSchema, input).words
}

export const fixedWords: readonly string[] = readFixedWords(data)
