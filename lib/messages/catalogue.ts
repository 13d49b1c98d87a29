/** All user-visible sentences, one JSON file an area and language. Chinese is the source of the keys. */
import enBadge from '../../locales/en/badge.json'
import enEditors from '../../locales/en/editors.json'
import enGenres from '../../locales/en/genres.json'
import enPages from '../../locales/en/pages.json'
import enPanel from '../../locales/en/panel.json'
import enConsistency from '../../locales/en/rules-consistency.json'
import enNumbering from '../../locales/en/rules-numbering.json'
import enPlaceholder from '../../locales/en/rules-placeholder.json'
import enPunctuation from '../../locales/en/rules-punctuation.json'
import enResidue from '../../locales/en/rules-residue.json'
import enStructure from '../../locales/en/rules-structure.json'
import zhBadge from '../../locales/zh-CN/badge.json'
import zhEditors from '../../locales/zh-CN/editors.json'
import zhGenres from '../../locales/zh-CN/genres.json'
import zhPages from '../../locales/zh-CN/pages.json'
import zhPanel from '../../locales/zh-CN/panel.json'
import zhConsistency from '../../locales/zh-CN/rules-consistency.json'
import zhNumbering from '../../locales/zh-CN/rules-numbering.json'
import zhPlaceholder from '../../locales/zh-CN/rules-placeholder.json'
import zhPunctuation from '../../locales/zh-CN/rules-punctuation.json'
import zhResidue from '../../locales/zh-CN/rules-residue.json'
import zhStructure from '../../locales/zh-CN/rules-structure.json'

const zhCN = {
  ...zhBadge,
  ...zhEditors,
  ...zhGenres,
  ...zhPages,
  ...zhPanel,
  ...zhConsistency,
  ...zhNumbering,
  ...zhPlaceholder,
  ...zhPunctuation,
  ...zhResidue,
  ...zhStructure,
}

export type MessageKey = keyof typeof zhCN

const en: Record<MessageKey, string> = {
  ...enBadge,
  ...enEditors,
  ...enGenres,
  ...enPages,
  ...enPanel,
  ...enConsistency,
  ...enNumbering,
  ...enPlaceholder,
  ...enPunctuation,
  ...enResidue,
  ...enStructure,
}

export type Locale = 'zh-CN' | 'en'

export const catalogues: Record<Locale, Record<MessageKey, string>> = { 'zh-CN': zhCN, en }

/** Whether a computed key (`genres.${id}.name`) names a message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zhCN, key)
}
