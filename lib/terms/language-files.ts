import type { DictionaryTexts } from '../segmentation/types'

/** Files of lib/terms/data that are loaded with the dictionaries, by their name there. */
export const TERM_FILES = {
  terms: 'terms.json',
  pronunciation: 'pronunciation.txt',
  'look-alikes': 'look-alikes.txt',
} as const
export type TermFile = keyof typeof TERM_FILES

/** Where the built extension holds such a file, from its root. */
export function termFilePath<Name extends TermFile>(name: Name) {
  return `/dictionaries/${TERM_FILES[name]}` as const
}

/** The texts of the dictionaries and of the term files. */
export type LanguageTexts = DictionaryTexts & Readonly<Record<TermFile, string>>
