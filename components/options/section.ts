import type { Settings } from '../../lib/options/settings'

/** What every part of the settings page is given. */
export interface SectionProps {
  settings: Settings
  /** Rule to bring into view, of the part that lists rules. */
  rule: string | null
}
