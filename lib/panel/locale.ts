/** The language of the pages: the user's choice in the settings, else the browser's. */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Locale } from '../messages/catalogue'
import { chooseLocale } from '../messages/choose-locale'

const LocaleSettingSchema = v.object({
  settings: v.object({ locale: v.picklist(['zh-CN', 'en']) }),
})

export async function loadLocale(): Promise<Locale> {
  const stored = await browser.storage.local.get('settings').catch(() => ({}))
  const parsed = v.safeParse(LocaleSettingSchema, stored)
  return parsed.success ? parsed.output.settings.locale : chooseLocale(navigator.language)
}
