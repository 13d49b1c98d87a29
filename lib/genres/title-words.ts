/** The words for kinds of text (文种) that titles end with. */
import * as v from 'valibot'
import data from './data/title-words.json'
import { TitleWordsSchema } from './data-schemas'
import { bareTitle } from './heading-title'
import { compilePatterns, matchesAny } from './pattern'

const parsed = v.parse(TitleWordsSchema, data)
const words = compilePatterns(parsed.words)
const foreign = compilePatterns(parsed.foreign)

/** Whether a title ends with the name of an official kind of text. */
export function endsWithTitleWord(title: string): boolean {
  return matchesAny(words, bareTitle(title))
}

/** Whether a title names a kind of text that is none of the reporting genres. */
export function namesForeignGenre(title: string): boolean {
  return matchesAny(foreign, bareTitle(title))
}
