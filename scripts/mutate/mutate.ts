/**
 * Breaks finished documents in known ways and counts how often the check sees it:
 * `npm run mutate -- [--seed N] [--way NAME]… [--json] [--verbose]`. Exits with 1 when a floor is not met.
 */
import { loadFinishedDocuments } from './documents'
import { parseMutateOptions } from './options'
import { formatResult } from './print'
import { meetsFloors, recallOf, runMutants } from './run'

const options = parseMutateOptions(process.argv.slice(2))
const result = runMutants(loadFinishedDocuments(), options.ways, options.seed)
const isMet = meetsFloors(result)

if (options.isJson)
  console.log(
    JSON.stringify({
      seed: options.seed,
      ways: result.ways.map((one) => ({
        name: one.way.name,
        mutants: one.mutants,
        found: one.found,
        recall: recallOf(one),
        floor: one.way.floor,
        missed: one.missed.map(({ document, mutant: { text: _, ...place } }) => ({
          document: document.name,
          ...place,
        })),
      })),
      originals: result.originals,
      isMet,
    }),
  )
else console.log(formatResult(result, options.isVerbose))
process.exitCode = isMet ? 0 : 1
