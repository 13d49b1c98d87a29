import { browser } from 'wxt/browser'
import { DICTIONARY_NAMES, type DictionaryName, dictionaryPath } from './dictionary-files'
import type { DictionaryTexts } from './types'

/**
 * The dictionary texts from the files of the extension's own package; browser-side, for the worker.
 * Rejects when a file is missing from the build.
 */
export async function loadDictionaries(): Promise<DictionaryTexts> {
  const entries = await Promise.all(
    DICTIONARY_NAMES.map(async (name) => [name, await loadDictionary(name)] as const),
  )
  return Object.fromEntries(entries) as Record<DictionaryName, string>
}

async function loadDictionary(name: DictionaryName): Promise<string> {
  const response = await fetch(new URL(dictionaryPath(name), browser.runtime.getURL('/')))
  if (!response.ok) throw new Error(`Dictionary "${name}" is missing from the extension`)
  return response.text()
}
