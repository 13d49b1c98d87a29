/**
 * The dictionaries a segmenter needs, named as segmentit exports them. Left out: `wildcard`
 * (product names in Latin letters), `synonym` and `stopword`, which nothing here asks for.
 */
export const DICTIONARY_NAMES = ['pangu', 'panguExtend1', 'panguExtend2', 'names'] as const
export type DictionaryName = (typeof DICTIONARY_NAMES)[number]

/** Where the built extension holds a dictionary, from its root. */
export function dictionaryPath(name: DictionaryName): `/dictionaries/${DictionaryName}.txt` {
  return `/dictionaries/${name}.txt`
}
