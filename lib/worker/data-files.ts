/**
 * The data of the analysis (sentences, genres, word lists) beside the worker's script instead of in
 * it: the script stays small enough to start at once, and the data is read when a document comes.
 * scripts/data-files.ts makes the file and turns the imports of JSON into calls of `takeDataFile`.
 */
import * as v from 'valibot'
import { browser } from 'wxt/browser'

export const DATA_FILE = 'analysis-data.json'

const DataFilesSchema = v.record(v.string(), v.unknown())

let files: Readonly<Record<string, unknown>> | null = null

/** Rejects when the file is missing from the build. */
export async function loadDataFiles(): Promise<void> {
  if (files) return
  const response = await fetch(new URL(DATA_FILE, browser.runtime.getURL('/')))
  if (!response.ok) throw new Error(`${DATA_FILE} is missing from the extension`)
  files = v.parse(DataFilesSchema, await response.json())
}

/**
 * Called by the build in place of an import of JSON.
 * @throws Error before `loadDataFiles`, or for a path that the build did not put into the file.
 */
export function takeDataFile(path: string): unknown {
  if (!files || !Object.hasOwn(files, path)) throw new Error(`data file "${path}" is not loaded`)
  return files[path]
}
