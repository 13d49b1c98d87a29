import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DICTIONARY_NAMES, type DictionaryName } from '../lib/segmentation/dictionary-files'
import type { DictionaryTexts } from '../lib/segmentation/types'
import { type LanguageTexts, TERM_FILES, type TermFile } from '../lib/terms/language-files'

const TERMS = join(import.meta.dirname, '../lib/terms/data')

/**
 * The dictionary texts for Node, from the CommonJS build of segmentit, which every loader of Node
 * and of WXT reads without transforming 3.6 MB. Throws when segmentit does not export one of them.
 */
export function loadDictionaries(): DictionaryTexts {
  const segmentit: Record<string, unknown> = createRequire(import.meta.url)('segmentit')
  const texts: Partial<Record<DictionaryName, string>> = {}
  for (const name of DICTIONARY_NAMES) {
    const text = segmentit[name]
    if (typeof text !== 'string') throw new Error(`segmentit exports no dictionary "${name}"`)
    texts[name] = text
  }
  return texts as Record<DictionaryName, string>
}

/** Dictionaries and term files for Node. Throws when one of them is missing. */
export function loadLanguage(): LanguageTexts {
  const read = (name: TermFile) => readFileSync(join(TERMS, TERM_FILES[name]), 'utf8')
  return {
    ...loadDictionaries(),
    terms: read('terms'),
    pronunciation: read('pronunciation'),
    'look-alikes': read('look-alikes'),
  }
}
