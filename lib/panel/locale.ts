/** The language of the pages: the user's choice in the settings, else the browser's. */
import type { Locale } from '../messages/catalogue'
import { chooseLocale } from '../messages/choose-locale'
import { readSettings } from '../storage/settings'

export async function loadLocale(): Promise<Locale> {
  const { locale } = await readSettings()
  return locale === 'auto' ? chooseLocale(navigator.language) : locale
}
