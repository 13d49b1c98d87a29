import { DICTIONARY_NAMES, dictionaryPath } from '../lib/segmentation/dictionary-files'
import { loadDictionaries } from './load-dictionaries'

interface GeneratedFile {
  contents: string
  /** From the root of the built extension, without a leading slash. */
  relativeDest: string
}

/** The dictionary files a built extension must contain, for WXT's hook `build:publicAssets`. */
export function dictionaryAssets(): GeneratedFile[] {
  const texts = loadDictionaries()
  return DICTIONARY_NAMES.map((name) => ({
    contents: texts[name],
    relativeDest: dictionaryPath(name).slice(1),
  }))
}
