/** What the settings say of the rules, for a page that analyses by itself. */
import { browser } from 'wxt/browser'
import { readSettings, SETTINGS_KEY } from '../storage/settings'
import type { RuleSettings } from './text-source'

/** Tells them before it resolves, and again whenever they were changed. */
export async function followRuleSettings(
  listener: (settings: RuleSettings) => void,
): Promise<void> {
  const tell = async () => {
    const { severities, preferences } = await readSettings()
    listener({ severities, preferences })
  }
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) void tell()
  })
  await tell()
}
