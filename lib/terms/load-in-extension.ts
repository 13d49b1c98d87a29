import { browser } from 'wxt/browser'
import { loadDictionaries } from '../segmentation/load-in-extension'
import { type LanguageTexts, TERM_FILES, type TermFile, termFilePath } from './language-files'

/**
 * Dictionaries and term files from the extension's own package; browser-side, for worker and pages.
 * Rejects when a file is missing from the build.
 */
export async function loadLanguage(): Promise<LanguageTexts> {
  const names = Object.keys(TERM_FILES) as TermFile[]
  const [dictionaries, ...texts] = await Promise.all([loadDictionaries(), ...names.map(loadFile)])
  const entries = names.map((name, index) => [name, texts[index] ?? ''] as const)
  return { ...dictionaries, ...(Object.fromEntries(entries) as Record<TermFile, string>) }
}

async function loadFile(name: TermFile): Promise<string> {
  const response = await fetch(new URL(termFilePath(name), browser.runtime.getURL('/')))
  if (!response.ok) throw new Error(`Term file "${name}" is missing from the extension`)
  return response.text()
}
