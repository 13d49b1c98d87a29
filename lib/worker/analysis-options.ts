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
    preferences: keepPreferences(settings.preferences),
  }
}

type Preferences = Settings['preferences']

let kept: { key: string; preferences: Preferences } | null = null

/** The same object while they stay the same: settings are read anew each time, and rules keep what they built from these. */
export function keepPreferences(preferences: Preferences): Preferences {
  const key = JSON.stringify(preferences)
  if (kept?.key !== key) kept = { key, preferences }
  return kept.preferences
}
