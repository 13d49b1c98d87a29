/** Loads the finished documents. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { AllFactsSchema } from './facts'
import type { FinishedDocument } from './types'

const FOLDER = fileURLToPath(new URL('../../test/fixtures/finished', import.meta.url))
const EXTENSION = '.txt'

/** All of them, by name. Throws when one has no facts. */
export function loadFinishedDocuments(): FinishedDocument[] {
  const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
  const allFacts = v.parse(AllFactsSchema, JSON.parse(read('facts.json')))
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(EXTENSION))
    .sort()
    .map((file) => {
      const name = file.slice(0, -EXTENSION.length)
      const facts = allFacts[name]
      if (!facts) throw new Error(`facts.json says nothing of ${name}`)
      return { name, lines: read(file).trimEnd().split(/\r?\n/), facts }
    })
}
