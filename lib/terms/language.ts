/** Everything the dictionary files hold: words and terms. */
import { createSegmenter } from '../segmentation/segmenter'
import type { WordSegmenter } from '../segmentation/types'
import { createConfusion } from './confusion'
import type { LanguageTexts } from './language-files'
import { createTermChecker, type TermChecker } from './term-checker'
import { readTermList } from './term-list'

export interface Language extends WordSegmenter {
  readonly terms: TermChecker
}

/** Building takes some 150 ms. Throws when the term list does not keep to its schema. */
export function createLanguage(texts: LanguageTexts): Language {
  const list = readTermList(JSON.parse(texts.terms))
  const segmenter = createSegmenter(texts, [
    ...list.terms.filter(({ loose }) => !loose).map(({ word }) => word),
    ...list.shortWords,
  ])
  const terms = createTermChecker({
    list,
    areConfused: createConfusion(texts.pronunciation, texts['look-alikes']),
    isWord: segmenter.isWord,
  })
  return { segment: segmenter.segment, terms }
}
