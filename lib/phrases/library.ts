/** All headings and phrases of the product, by genre and part. */
import * as v from 'valibot'
import partyBuildingDutyReport from './data/party-building-duty-report.json'
import workDutyReport from './data/work-duty-report.json'
import workSummary from './data/work-summary.json'
import { type PartPhrases, PhraseFileSchema } from './schema'
import type { HeadingSet, Phrase } from './types'

export interface PartLibrary {
  headingSets: readonly HeadingSet[]
  phrases: readonly Phrase[]
  transitions: readonly Phrase[]
}

const NOTHING: PartLibrary = { headingSets: [], phrases: [], transitions: [] }

const libraries = new Map(
  [partyBuildingDutyReport, workDutyReport, workSummary].map((file) => {
    const { genre, parts } = v.parse(PhraseFileSchema, file)
    const byPart = Object.entries(parts).map(([id, part]) => [id, readPart(id, part)] as const)
    return [genre, new Map<string, PartLibrary>(byPart)]
  }),
)

/** What can be copied into this part; nothing for a genre or part without a file. */
export function findPartLibrary(genre: string, part: string): PartLibrary {
  return libraries.get(genre)?.get(part) ?? NOTHING
}

/** Ids say where a text stands in its file: `problems/phrase/3`. */
function readPart(id: string, part: PartPhrases): PartLibrary {
  const phrases = (kind: string, texts: readonly string[]): Phrase[] =>
    texts.map((text, index) => ({ id: `${id}/${kind}/${index + 1}`, text }))
  return {
    headingSets: part.headingSets.map((headings, index) => ({
      id: `${id}/headings/${index + 1}`,
      headings,
    })),
    phrases: phrases('phrase', part.phrases),
    transitions: phrases('transition', part.transitions),
  }
}
