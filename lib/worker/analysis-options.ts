/** What the user's settings and choices mean for the analysis of one document. */
import type { AnalysisOptions } from '../checks/analyser'
import { chooseLocale } from '../messages/choose-locale'
import type { TabChoices } from '../storage/session-store'
import type { Settings } from '../storage/settings'

/** `language`: the browser's language tag, for settings that follow it. */
export function analysisOptions(
  settings: Settings,
  choices: TabChoices,
  language: string,
): AnalysisOptions {
  return {
    locale: settings.locale === 'auto' ? chooseLocale(language) : settings.locale,
    genre: choices.genre,
    ignoredFindings: new Set([
      ...settings.ignoredEverywhere,
      ...(settings.ignoredInDocument[choices.documentId] ?? []),
      ...choices.ignored,
    ]),
    ignoredRules: new Set(settings.ignoredRules),
    severities: settings.severities,
  }
}
