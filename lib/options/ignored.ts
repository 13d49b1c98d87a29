/** What the user chose to ignore, and taking all of it back. Pure: settings in, settings out. */
import type { Settings } from '../storage/settings'

export interface IgnoredCounts {
  everywhere: number
  inDocuments: number
  documents: number
}

export function countIgnored({ ignoredEverywhere, ignoredInDocument }: Settings): IgnoredCounts {
  const lists = Object.values(ignoredInDocument)
  return {
    everywhere: ignoredEverywhere.length,
    inDocuments: lists.reduce((total, ids) => total + ids.length, 0),
    documents: lists.length,
  }
}

export function restoreRule(settings: Settings, rule: string): Settings {
  return { ...settings, ignoredRules: settings.ignoredRules.filter((other) => other !== rule) }
}

export function restoreEverywhere(settings: Settings): Settings {
  return { ...settings, ignoredEverywhere: [] }
}

export function restoreInDocuments(settings: Settings): Settings {
  return { ...settings, ignoredInDocument: {} }
}
