/** Turns snapshots into reports and keeps what an edit does not touch. */
import { findLineSplice } from '../document/line-splice'
import { createMarkupDetector } from '../document/markup'
import type { Snapshot } from '../document/snapshot'
import { assessReport } from '../genres/assess'
import { carryCharacters, countCharactersBetween } from '../genres/line-facts'
import { createTextClassifier } from '../genres/text-kind'
import type { Locale } from '../messages/catalogue'
import { createOutlineBuilder } from '../outline/build-outline'
import { REPORT_SCHEMA_VERSION, type Report, type Severity } from '../report'
import type { WordSegmenter } from '../segmentation/types'
import type { Language } from '../terms/language'
import { createFindingAssembler } from './assemble-findings'
import { assembleOutline, assemblePoints, assembleSection } from './assemble-report'
import { findChangedLines } from './moved-lines'
import { createParagraphCache } from './paragraph-cache'
import { createPlaceFinder } from './places'
import { NO_PREFERENCES, type Preferences } from './preferences'
import { rules } from './registry'
import type { AnalysedDocument } from './rule'
import { createRuleRunner } from './run-rules'
import { createSummariser } from './summaries'

export interface AnalysisOptions {
  locale: Locale
  /** Genre id the user chose; null or absent: detect it. */
  genre?: string | null
  /** Finding ids moved to report.ignored. */
  ignoredFindings?: ReadonlySet<string>
  /** Rules whose findings are moved to report.ignored. */
  ignoredRules?: ReadonlySet<string>
  severities?: Readonly<Record<string, Severity | 'off'>>
  /** Absent: none. The same object while they stay the same. */
  preferences?: Preferences
  /** Day of the check; month 1 to 12. Absent: the clock's. */
  today?: { year: number; month: number; day: number }
}

export interface AnalyserResources {
  /** Words and terms come late: null until the dictionaries are there. */
  words: WordSegmenter | Language | null
}

export interface Analyser {
  /** The report of this snapshot; equal to what a fresh analyser would return, but for `revision`. */
  update(snapshot: Snapshot, options: AnalysisOptions): Report
  /** Words are there: the next update uses them. */
  setWords(words: WordSegmenter | Language): void
}

export function createAnalyser(resources: AnalyserResources): Analyser {
  const cache = createParagraphCache()
  const detectMarkup = createMarkupDetector()
  const buildOutline = createOutlineBuilder()
  const classifyText = createTextClassifier()
  const findPlaces = createPlaceFinder()
  const runRules = createRuleRunner(rules)
  const assembleFindings = createFindingAssembler()
  const summarise = createSummariser()
  let { words } = resources
  let revision = 0
  let wasComplete: boolean | null = null
  let last: Pick<AnalysedDocument, 'lines' | 'places'> | null = null

  function analyse(snapshot: Snapshot, options: AnalysisOptions): AnalysedDocument {
    const lines = cache.read(snapshot.paragraphs)
    if (cache.changed || wasComplete !== snapshot.complete) revision++
    wasComplete = snapshot.complete

    const splice = last && findLineSplice(last.lines, lines)
    if (splice) carryCharacters(lines, splice)

    const markup = detectMarkup(lines, splice)
    const outline = buildOutline(lines, markup, splice)
    const textKind = classifyText(lines, outline, markup, splice)
    const chosenGenre = options.genre ?? null
    const reports = outline.reports.map((range) => ({
      range,
      assessment: assessReport({ lines, outline, range, textKind, chosenGenre, words }),
    }))
    const places = findPlaces({ lines, markup, outline, reports, textKind, splice })
    const changed = last && splice && findChangedLines(last.places, places, splice)
    last = { lines, places }
    return {
      lines,
      places,
      changed,
      outline,
      reports,
      textKind,
      markdown: markup.markdown,
      complete: snapshot.complete,
      words,
      terms: words && 'terms' in words ? words.terms : null,
      today: options.today ?? readClock(),
      preferences: options.preferences ?? NO_PREFERENCES,
    }
  }

  return {
    update(snapshot, options) {
      const document = analyse(snapshot, options)
      const synced = countSynced(snapshot)
      const { findings, ignored } = assembleFindings(document, runRules(document), options)
      const summaries = summarise(findings, options.locale)
      const sections = document.reports.map((one) => assembleSection(document, one, options))
      const first = sections[0]
      return {
        schema: REPORT_SCHEMA_VERSION,
        editor: snapshot.editor,
        layer: snapshot.layer,
        complete: snapshot.complete,
        ...(snapshot.unloaded === undefined ? {} : { unloaded: snapshot.unloaded }),
        revision,
        title: first?.title ?? null,
        genre: first?.genre ?? null,
        paragraphs: cache.reported,
        outline: assembleOutline(document.outline.roots),
        points: assemblePoints(document),
        parts: first?.parts ?? [],
        sections,
        findings,
        ignored,
        summaries: summaries.list,
        statistics: {
          characters: countCharactersBetween(document.lines, 0, document.lines.length),
          paragraphs: snapshot.paragraphs.length,
          blanks: summaries.blanks,
          ...(synced > 0 && { synced }),
        },
      }
    },
    setWords(loaded) {
      words = loaded
    },
  }
}

function countSynced({ paragraphs }: Snapshot): number {
  let count = 0
  for (const { kind } of paragraphs) if (kind === 'synced') count++
  return count
}

function readClock(): { year: number; month: number; day: number } {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
