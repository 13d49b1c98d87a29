/**
 * The analysis, evaluated when the first document comes: compiling every rule would hold up the
 * worker's answer to the message that woke it. The code is in the worker's script (a service worker
 * cannot load code later); only its data is fetched, from the package.
 */
import type { Analyser, AnalyserResources } from '../checks/analyser'
import type { Language } from '../terms/language'
import { loadLanguage } from '../terms/load-in-extension'
import { loadDataFiles } from './data-files'

export async function loadAnalyser(resources: AnalyserResources): Promise<Analyser> {
  await loadDataFiles()
  const { createAnalyser } = await import('../checks/analyser')
  return createAnalyser(resources)
}

/** Dictionaries and terms; building them takes some 300 ms. */
export async function loadWords(): Promise<Language> {
  const [texts] = await Promise.all([loadLanguage(), loadDataFiles()])
  const { createLanguage } = await import('../terms/language')
  return createLanguage(texts)
}
