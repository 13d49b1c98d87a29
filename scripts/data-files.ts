/** Build step of the worker: the JSON that the analysis imports becomes one file beside the script. */
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { DATA_FILE } from '../lib/worker/data-files'

const ROOT = resolve(import.meta.dirname, '..')
const TAKER = resolve(ROOT, 'lib/worker/data-files.ts')

/**
 * Vite plugin for the build of the worker alone: `import data from './x.json'` reads from the data
 * file at run time. Modules that import JSON must therefore be reached by `import()` only, after
 * `loadDataFiles()`; one that is reached before fails at the start of the worker.
 */
export function dataFiles(): Plugin {
  const files = new Map<string, unknown>()
  return {
    name: 'gaojian:data-files',
    enforce: 'pre',
    buildStart: () => files.clear(),
    load(id) {
      const file = id.split('?')[0] ?? id
      const path = relative(ROOT, file)
      if (!path.endsWith('.json') || path.startsWith('..') || path.startsWith('node_modules'))
        return null
      files.set(path, JSON.parse(readFileSync(file, 'utf8')))
      return {
        code: `import { takeDataFile } from ${JSON.stringify(TAKER)}\nexport default takeDataFile(${JSON.stringify(path)})`,
        moduleType: 'js',
      }
    },
    generateBundle() {
      const source = JSON.stringify(Object.fromEntries([...files].sort()))
      this.emitFile({ type: 'asset', fileName: DATA_FILE, source })
    },
  }
}
