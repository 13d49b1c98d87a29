/** Rules switched off or weighed otherwise. Pure: settings in, settings out. */
import type { Severity } from '../report'
import type { Settings } from '../storage/settings'

export type SeverityChoice = 'default' | Severity | 'off'
export const SEVERITY_CHOICES = ['default', 'error', 'warning', 'info', 'off'] as const

export function chosenSeverity(settings: Settings, rule: string): SeverityChoice {
  return settings.severities[rule] ?? 'default'
}

export function setSeverity(settings: Settings, rule: string, choice: SeverityChoice): Settings {
  const { [rule]: _, ...others } = settings.severities
  return {
    ...settings,
    severities: choice === 'default' ? others : { ...others, [rule]: choice },
  }
}

/** Off: all of them. On: those that are off get their own severity back, the others keep theirs. */
export function switchRules(settings: Settings, rules: readonly string[], on: boolean): Settings {
  return rules.reduce((changed, rule) => {
    if (!on) return setSeverity(changed, rule, 'off')
    return chosenSeverity(changed, rule) === 'off' ? setSeverity(changed, rule, 'default') : changed
  }, settings)
}

export function resetSeverities(settings: Settings): Settings {
  return { ...settings, severities: {} }
}

/** Of these rules. */
export function countChanged(settings: Settings, rules: readonly { id: string }[]): number {
  return rules.filter(({ id }) => chosenSeverity(settings, id) !== 'default').length
}

export function allOff(settings: Settings, rules: readonly { id: string }[]): boolean {
  return rules.every(({ id }) => chosenSeverity(settings, id) === 'off')
}
