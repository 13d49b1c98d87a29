/** Keeps an adapter's choices as the settings say, while the page stays open. */
import { browser } from 'wxt/browser'
import type { LiveChoices } from '../editors/choices'
import { readSettings, SETTINGS_KEY } from '../storage/settings'

/**
 * Returns the stop.
 * @param editor asked at every change: a page may turn out to be of another editor than it looked
 * @param onChanged something of that editor is chosen otherwise now
 */
export function followChoices(
  editor: () => string,
  choices: LiveChoices,
  onChanged: () => void,
): () => void {
  const onStored = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(SETTINGS_KEY in changes)) return
    const { editors } = await readSettings()
    if (choices.set(editors).has(editor())) onChanged()
  }
  const listener = (changes: Record<string, unknown>, area: string) =>
    void onStored(changes, area).catch(() => {})
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
