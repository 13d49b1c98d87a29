/** Ignoring a finding and taking that back. Pure: settings and choices in, settings and choices out. */
import type { IgnoreScope } from '../messaging/protocol'
import type { TabChoices } from '../storage/session-store'
import type { Settings } from '../storage/settings'

export interface IgnoredFinding {
  findingId: string
  rule: string
}

export function ignoreInSettings(
  settings: Settings,
  { findingId, rule }: IgnoredFinding,
  scope: Exclude<IgnoreScope, 'once'>,
  documentId: string,
): Settings {
  switch (scope) {
    case 'rule':
      return { ...settings, ignoredRules: withItem(settings.ignoredRules, rule) }
    case 'everywhere':
      return { ...settings, ignoredEverywhere: withItem(settings.ignoredEverywhere, findingId) }
    case 'document': {
      const ids = withItem(settings.ignoredInDocument[documentId] ?? [], findingId)
      return {
        ...settings,
        ignoredInDocument: { ...settings.ignoredInDocument, [documentId]: ids },
      }
    }
  }
}

/** Takes back every reason why the finding is ignored, that of its rule too. */
export function restoreInSettings(
  settings: Settings,
  { findingId, rule }: IgnoredFinding,
  documentId: string,
): Settings {
  const { [documentId]: inDocument = [], ...otherDocuments } = settings.ignoredInDocument
  const left = withoutItem(inDocument, findingId)
  return {
    ...settings,
    ignoredRules: withoutItem(settings.ignoredRules, rule),
    ignoredEverywhere: withoutItem(settings.ignoredEverywhere, findingId),
    ignoredInDocument: left.length > 0 ? { ...otherDocuments, [documentId]: left } : otherDocuments,
  }
}

export function ignoreOnce(choices: TabChoices, findingId: string): TabChoices {
  return { ...choices, ignored: withItem(choices.ignored, findingId) }
}

export function restoreOnce(choices: TabChoices, findingId: string): TabChoices {
  return { ...choices, ignored: withoutItem(choices.ignored, findingId) }
}

function withItem(items: readonly string[], item: string): string[] {
  return items.includes(item) ? [...items] : [...items, item]
}

function withoutItem(items: readonly string[], item: string): string[] {
  return items.filter((other) => other !== item)
}
