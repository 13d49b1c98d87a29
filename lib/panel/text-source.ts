/** A text in the page as the panel's source: an analyser in the same page, nothing stored, nothing sent. */
import type { Analyser, AnalysisOptions } from '../checks/analyser'
import type { Snapshot } from '../document/snapshot'
import type { Locale } from '../messages/catalogue'
import type { Finding, Report } from '../report'
import type { WordSegmenter } from '../segmentation/types'
import type { PanelSource, Reading, RevealResult } from './source'

/** Where the text is shown: moves it into view and puts the caret's focus there. */
export interface TextPlaces {
  reveal(place: { key: string; start: number; end: number; text: string }): RevealResult
}

/** What of the settings counts for a text that no document stands behind. */
export type RuleSettings = Pick<AnalysisOptions, 'severities' | 'preferences'>

export interface TextSource extends PanelSource {
  /** The text as it is now. */
  show(snapshot: Snapshot): void
  /** What the settings say of the rules: judge the text again. */
  setSettings(settings: RuleSettings): void
  /** Words are there: judge the text again. */
  setWords(words: WordSegmenter): void
  /** Who shows the text; null when nobody does any more. */
  setPlaces(places: TextPlaces | null): void
  /** Forget choices made for the text before. */
  forgetChoices(): void
}

export function createTextSource(analyser: Analyser, locale: Locale): TextSource {
  const listeners = new Set<(reading: Reading) => void>()
  const ignoredFindings = new Set<string>()
  const ignoredRules = new Set<string>()
  let genre: string | null = null
  let settings: RuleSettings = {}
  let snapshot: Snapshot | null = null
  let report: Report | null = null
  let places: TextPlaces | null = null

  const analyse = () => {
    if (snapshot === null) return
    report = analyser.update(snapshot, {
      ...settings,
      locale,
      genre,
      ignoredFindings,
      ignoredRules,
    })
    for (const listener of listeners) listener({ kind: 'ready', report })
  }

  const revealIn = (paragraph: number, finding?: Finding): RevealResult => {
    const key = report?.paragraphs[paragraph]?.key
    if (key === undefined || places === null) return 'absent'
    return places.reveal({
      key,
      start: finding?.start ?? 0,
      end: finding?.end ?? 0,
      text: finding?.text ?? '',
    })
  }

  return {
    ignoreScopes: ['once', 'rule'],
    subscribe(listener) {
      listeners.add(listener)
      if (report) listener({ kind: 'ready', report })
      return () => listeners.delete(listener)
    },
    show(next) {
      snapshot = next
      analyse()
    },
    setSettings(next) {
      settings = next
      analyse()
    },
    setWords(words) {
      analyser.setWords(words)
      analyse()
    },
    setPlaces(next) {
      places = next
    },
    forgetChoices() {
      genre = null
      ignoredFindings.clear()
      ignoredRules.clear()
    },
    async chooseGenre(chosen) {
      genre = chosen
      analyse()
    },
    async ignoreFinding(finding, scope) {
      if (scope === 'rule' || scope === 'everywhere') ignoredRules.add(finding.rule)
      else ignoredFindings.add(finding.id)
      analyse()
    },
    async restoreFinding(finding) {
      ignoredFindings.delete(finding.id)
      ignoredRules.delete(finding.rule)
      analyse()
    },
    revealFinding: async (finding) => revealIn(finding.paragraph, finding),
    revealParagraph: async (paragraph) => revealIn(paragraph),
    refresh: async () => analyse(),
    enable: async () => false,
  }
}
