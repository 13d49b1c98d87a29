/** The language of a page, for every component below. */
import { createContext, useContext } from 'react'
import type { Locale } from '../lib/messages/catalogue'
import { createTranslate, type Translate } from '../lib/messages/translate'

export interface Language {
  locale: Locale
  translate: Translate
}

export function createLanguage(locale: Locale): Language {
  return { locale, translate: createTranslate(locale) }
}

const LanguageContext = createContext<Language>(createLanguage('zh-CN'))
export const LanguageProvider = LanguageContext.Provider

export function useTranslate(): Translate {
  return useContext(LanguageContext).translate
}

export function useLocale(): Locale {
  return useContext(LanguageContext).locale
}
