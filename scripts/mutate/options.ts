/** The arguments of the command. */
import { parseArgs } from 'node:util'
import { ways } from './registry'
import type { Way } from './types'

export interface MutateOptions {
  seed: number
  isJson: boolean
  isVerbose: boolean
  ways: readonly Way[]
}

/** Throws with a sentence for people. */
export function parseMutateOptions(argv: readonly string[]): MutateOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      way: { type: 'string', multiple: true },
    },
  })
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed needs a whole number: ${values.seed}`)
  return {
    seed,
    isJson: values.json,
    isVerbose: values.verbose,
    ways: values.way?.map(findWay) ?? ways,
  }
}

function findWay(name: string): Way {
  const way = ways.find((one) => one.name === name)
  if (way) return way
  throw new Error(`no way “${name}”; there are ${ways.map((one) => one.name).join(', ')}`)
}
