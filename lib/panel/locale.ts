/** The language of the pages: the user's choice in the settings, else the browser's. */
import { browser } from 'wxt/browser'
import type { Locale } from '../messages/catalogue'
import { chooseLocale } from '../messages/choose-locale'
import { readSettings } from '../storage/settings'

/** Asked of the browser, not of the page: worker, pages and badge must speak one language. */
export async function loadLocale(): Promise<Locale> {
  const { locale } = await readSettings()
  return locale === 'auto' ? chooseLocale(browser.i18n.getUILanguage()) : locale
}
