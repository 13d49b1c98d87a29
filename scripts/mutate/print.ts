/** Results for people and for programs. */
import type { ChosenMutant } from './choose-mutants'
import { meetsFloors, type RunResult, recallOf, type WayResult } from './run'

const CONTEXT = 16

export function formatResult(result: RunResult, isVerbose: boolean): string {
  const { originals, ways } = result
  const alarms = originals.flatMap(({ name, findings }) =>
    findings.map(
      ({ paragraph, severity, rule, text, message }) =>
        `  ${name}:${paragraph + 1} ${severity} ${rule} “${text}” ${message}`,
    ),
  )
  return [
    'way                        mutants  found  recall  floor',
    ...ways.flatMap((way) => [formatWay(way), ...(isVerbose ? way.missed.map(formatMissed) : [])]),
    '',
    `${originals.length} finished documents: ${alarms.length} findings`,
    ...alarms,
    meetsFloors(result) ? 'all floors are met' : 'a floor is not met',
  ].join('\n')
}

function formatWay(result: WayResult): string {
  const recall = recallOf(result)
  return [
    result.way.name.padEnd(26),
    String(result.mutants).padStart(7),
    String(result.found).padStart(6),
    recall.toFixed(3).padStart(7),
    result.way.floor.toFixed(2).padStart(6),
    recall < result.way.floor ? ' below' : '',
  ].join(' ')
}

function formatMissed({ document, mutant }: ChosenMutant): string {
  const { paragraph, start, end, change } = mutant
  const line = mutant.text.split('\n')[paragraph] ?? ''
  const before = line.slice(Math.max(0, start - CONTEXT), start)
  const after = line.slice(end, end + CONTEXT)
  return `    ${document.name}:${paragraph + 1} ${change} | …${before}⟦${line.slice(start, end)}⟧${after}…`
}

/** What `--json` prints. */
export function describeResult(result: RunResult, seed: number) {
  return {
    seed,
    ways: result.ways.map((one) => ({
      name: one.way.name,
      mutants: one.mutants,
      found: one.found,
      recall: recallOf(one),
      floor: one.way.floor,
      missed: one.missed.map(({ document, mutant: { text: _text, ...place } }) => ({
        document: document.name,
        ...place,
      })),
    })),
    originals: result.originals,
    isMet: meetsFloors(result),
  }
}
