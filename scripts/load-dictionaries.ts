import { createRequire } from 'node:module'
import { DICTIONARY_NAMES, type DictionaryName } from '../lib/segmentation/dictionary-files'
import type { DictionaryTexts } from '../lib/segmentation/types'

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
