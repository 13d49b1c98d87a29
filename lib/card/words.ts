/** The card's own few sentences: it runs in the page, which must not load the whole catalogue. */
import en from '../../locales/en/card.json'
import zhCN from '../../locales/zh-CN/card.json'
import type { Locale } from '../messages/catalogue'

export type CardKey = keyof typeof zhCN
export type CardWords = (key: CardKey, values?: Record<string, string | number>) => string

const CATALOGUES: Record<Locale, Record<CardKey, string>> = { 'zh-CN': zhCN, en }

export function createCardWords(locale: Locale): CardWords {
  return (key, values = {}) =>
    CATALOGUES[locale][key].replace(/\{(\w+)\}/g, (slot, name: string) =>
      String(values[name] ?? slot),
    )
}
