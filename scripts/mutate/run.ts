/** Checks the finished documents and their mutants. */
import { type AnalysisOptions, createAnalyser } from '../../lib/checks/analyser'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import type { Finding } from '../../lib/report'
import { createLanguage } from '../../lib/terms/language'
import { loadLanguage } from '../load-dictionaries'
import { type ChosenMutant, chooseMutants } from './choose-mutants'
import { isFound, newFindings } from './is-found'
import type { FinishedDocument, Way } from './types'

/** The day is fixed, so that the findings do not depend on the clock. */
const OPTIONS: AnalysisOptions = { locale: 'zh-CN', today: { year: 2026, month: 3, day: 1 } }

export interface OriginalResult {
  readonly name: string
  readonly genre: string | null
  readonly findings: readonly Finding[]
}

export interface WayResult {
  readonly way: Way
  readonly mutants: number
  readonly found: number
  readonly missed: readonly ChosenMutant[]
}

export interface RunResult {
  readonly originals: readonly OriginalResult[]
  readonly ways: readonly WayResult[]
}

export function runMutants(
  documents: readonly FinishedDocument[],
  ways: readonly Way[],
  seed: number,
): RunResult {
  const words = createLanguage(loadLanguage())
  const checked = new Map(
    documents.map((document) => {
      // One analyser for a document and its mutants: its reports equal those of a fresh one.
      const analyser = createAnalyser({ words })
      const check = (text: string) => analyser.update(textSnapshot(text), OPTIONS)
      return [document, { check, original: check(document.lines.join('\n')) }]
    }),
  )
  const originals = [...checked].map(([{ name }, { original }]) => ({
    name,
    genre: original.genre?.id ?? null,
    findings: original.findings,
  }))
  return { originals, ways: ways.map((way) => runWay(way)) }

  function runWay(way: Way): WayResult {
    const chosen = chooseMutants(way, documents, seed)
    const missed = chosen.filter(({ document, mutant }) => {
      const room = checked.get(document)
      if (!room) throw new Error(`${document.name} was not checked`)
      const { findings } = room.check(mutant.text)
      return !isFound(newFindings(room.original.findings, findings), mutant, way)
    })
    return { way, mutants: chosen.length, found: chosen.length - missed.length, missed }
  }
}

/** Recall of a way; none without mutants. */
export function recallOf({ mutants, found }: WayResult): number {
  return mutants === 0 ? 0 : found / mutants
}

export function meetsFloors({ originals, ways }: RunResult): boolean {
  return (
    originals.every(({ findings }) => findings.length === 0) &&
    ways.every((result) => recallOf(result) >= result.way.floor)
  )
}
