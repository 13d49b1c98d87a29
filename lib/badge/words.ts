/** The badge's own few sentences: it runs in the page, which must not load the whole catalogue. */
import en from '../../locales/en/badge.json'
import zhCN from '../../locales/zh-CN/badge.json'
import type { Locale } from '../messages/catalogue'

export type BadgeKey = keyof typeof zhCN
export type BadgeWords = (key: BadgeKey, values?: Record<string, number>) => string

const CATALOGUES: Record<Locale, Record<BadgeKey, string>> = { 'zh-CN': zhCN, en }

export function createBadgeWords(locale: Locale): BadgeWords {
  return (key, values = {}) =>
    CATALOGUES[locale][key].replace(/\{(\w+)\}/g, (slot, name: string) =>
      String(values[name] ?? slot),
    )
}
