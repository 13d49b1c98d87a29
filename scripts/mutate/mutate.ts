/**
 * Breaks finished documents in known ways and counts how often the check sees it:
 * `npm run mutate -- [--seed N] [--way NAME]… [--json] [--verbose]`. Exits with 1 when a floor is
 * not met, with 2 when the arguments are wrong.
 */
import { loadFinishedDocuments } from './documents'
import { type MutateOptions, parseMutateOptions } from './options'
import { describeResult, formatResult } from './print'
import { meetsFloors, runMutants } from './run'

function main(argv: readonly string[]): number {
  const parsed = readOptions(argv)
  if (!parsed) return 2
  const result = runMutants(loadFinishedDocuments(), parsed.ways, parsed.seed)
  if (parsed.isJson) console.log(JSON.stringify(describeResult(result, parsed.seed)))
  else console.log(formatResult(result, parsed.isVerbose))
  return meetsFloors(result) ? 0 : 1
}

function readOptions(argv: readonly string[]): MutateOptions | null {
  try {
    return parseMutateOptions(argv)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

process.exitCode = main(process.argv.slice(2))
