/** Results for people. */
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
