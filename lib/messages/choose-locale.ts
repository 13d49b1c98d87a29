/** Apart from the catalogue, so that a page can choose a language without loading every sentence. */
import type { Locale } from './catalogue'

/** The catalogue for a browser's language tag: Chinese for every kind of Chinese, else English. */
export function chooseLocale(languageTag: string): Locale {
  return languageTag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}
