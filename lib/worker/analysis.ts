/**
 * The analysis, evaluated when the first document comes: compiling every rule would hold up the
 * worker's answer to the message that woke it. The code is in the worker's script (a service worker
 * cannot load code later); only its data is fetched, from the package.
 */
import type { Analyser, AnalyserResources } from '../checks/analyser'
import { loadDictionaries } from '../segmentation/load-in-extension'
import type { WordSegmenter } from '../segmentation/types'
import { loadDataFiles } from './data-files'

export async function loadAnalyser(resources: AnalyserResources): Promise<Analyser> {
  await loadDataFiles()
  const { createAnalyser } = await import('../checks/analyser')
  return createAnalyser(resources)
}

export async function loadSegmenter(): Promise<WordSegmenter> {
  const [dictionaries] = await Promise.all([loadDictionaries(), loadDataFiles()])
  const { createSegmenter } = await import('../segmentation/segmenter')
  return createSegmenter(dictionaries)
}
