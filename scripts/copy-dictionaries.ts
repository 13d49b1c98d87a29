import { DICTIONARY_NAMES, dictionaryPath } from '../lib/segmentation/dictionary-files'
import { TERM_FILES, type TermFile, termFilePath } from '../lib/terms/language-files'
import { loadLanguage } from './load-dictionaries'

interface GeneratedFile {
  contents: string
  /** From the root of the built extension, without a leading slash. */
  relativeDest: string
}

/** The dictionary and term files a built extension must contain, for WXT's hook `build:publicAssets`. */
export function dictionaryAssets(): GeneratedFile[] {
  const texts = loadLanguage()
  const dictionaries = DICTIONARY_NAMES.map((name) => ({
    contents: texts[name],
    relativeDest: dictionaryPath(name).slice(1),
  }))
  const termFiles = (Object.keys(TERM_FILES) as TermFile[]).map((name) => ({
    contents: texts[name],
    relativeDest: termFilePath(name).slice(1),
  }))
  return [...dictionaries, ...termFiles]
}
