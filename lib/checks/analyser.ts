/** Turns snapshots into reports and keeps what an edit does not touch. */
import type { Snapshot } from '../document/snapshot'
import type { Locale } from '../messages/catalogue'
import type { Report, Severity } from '../report'
import type { WordSegmenter } from '../segmentation/types'

export interface AnalysisOptions {
  locale: Locale
  /** Genre id the user chose; null or absent: detect it. */
  genre?: string | null
  /** Finding ids moved to report.ignored. */
  ignoredFindings?: ReadonlySet<string>
  /** Rules whose findings are moved to report.ignored. */
  ignoredRules?: ReadonlySet<string>
  severities?: Readonly<Record<string, Severity | 'off'>>
  /** Day of the check; month 1 to 12. Absent: the clock's. */
  today?: { year: number; month: number; day: number }
}

export interface AnalyserResources {
  /** Words come late: null until the dictionaries are there. */
  words: WordSegmenter | null
}

export interface Analyser {
  /** The report of this snapshot; equal to what a fresh analyser would return, but for `revision`. */
  update(snapshot: Snapshot, options: AnalysisOptions): Report
  /** Words are there: the next update uses them. */
  setWords(words: WordSegmenter): void
}

export function createAnalyser(_resources: AnalyserResources): Analyser {
  throw new Error('not built yet')
}
