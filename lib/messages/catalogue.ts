/** All user-visible sentences, one JSON file an area and language. Chinese is the source of the keys. */
import enBadge from '../../locales/en/badge.json'
import enCard from '../../locales/en/card.json'
import enChecklist from '../../locales/en/checklist.json'
import enDiagnosis from '../../locales/en/diagnosis.json'
import enEditors from '../../locales/en/editors.json'
import enGenres from '../../locales/en/genres.json'
import enGroups from '../../locales/en/groups.json'
import enGuideConsistency from '../../locales/en/guide-consistency.json'
import enGuideCustom from '../../locales/en/guide-custom.json'
import enGuideLength from '../../locales/en/guide-length.json'
import enGuideNumbering from '../../locales/en/guide-numbering.json'
import enGuidePlaceholder from '../../locales/en/guide-placeholder.json'
import enGuidePunctuation from '../../locales/en/guide-punctuation.json'
import enGuideResidue from '../../locales/en/guide-residue.json'
import enGuideStructure from '../../locales/en/guide-structure.json'
import enGuideTerms from '../../locales/en/guide-terms.json'
import enOptions from '../../locales/en/options.json'
import enPages from '../../locales/en/pages.json'
import enPanel from '../../locales/en/panel.json'
import enRulesConsistency from '../../locales/en/rules-consistency.json'
import enRulesCustom from '../../locales/en/rules-custom.json'
import enRulesLength from '../../locales/en/rules-length.json'
import enRulesNumbering from '../../locales/en/rules-numbering.json'
import enRulesPlaceholder from '../../locales/en/rules-placeholder.json'
import enRulesPunctuation from '../../locales/en/rules-punctuation.json'
import enRulesResidue from '../../locales/en/rules-residue.json'
import enRulesStructure from '../../locales/en/rules-structure.json'
import enRulesTerms from '../../locales/en/rules-terms.json'
import zhBadge from '../../locales/zh-CN/badge.json'
import zhCard from '../../locales/zh-CN/card.json'
import zhChecklist from '../../locales/zh-CN/checklist.json'
import zhDiagnosis from '../../locales/zh-CN/diagnosis.json'
import zhEditors from '../../locales/zh-CN/editors.json'
import zhGenres from '../../locales/zh-CN/genres.json'
import zhGroups from '../../locales/zh-CN/groups.json'
import zhGuideConsistency from '../../locales/zh-CN/guide-consistency.json'
import zhGuideCustom from '../../locales/zh-CN/guide-custom.json'
import zhGuideLength from '../../locales/zh-CN/guide-length.json'
import zhGuideNumbering from '../../locales/zh-CN/guide-numbering.json'
import zhGuidePlaceholder from '../../locales/zh-CN/guide-placeholder.json'
import zhGuidePunctuation from '../../locales/zh-CN/guide-punctuation.json'
import zhGuideResidue from '../../locales/zh-CN/guide-residue.json'
import zhGuideStructure from '../../locales/zh-CN/guide-structure.json'
import zhGuideTerms from '../../locales/zh-CN/guide-terms.json'
import zhOptions from '../../locales/zh-CN/options.json'
import zhPages from '../../locales/zh-CN/pages.json'
import zhPanel from '../../locales/zh-CN/panel.json'
import zhRulesConsistency from '../../locales/zh-CN/rules-consistency.json'
import zhRulesCustom from '../../locales/zh-CN/rules-custom.json'
import zhRulesLength from '../../locales/zh-CN/rules-length.json'
import zhRulesNumbering from '../../locales/zh-CN/rules-numbering.json'
import zhRulesPlaceholder from '../../locales/zh-CN/rules-placeholder.json'
import zhRulesPunctuation from '../../locales/zh-CN/rules-punctuation.json'
import zhRulesResidue from '../../locales/zh-CN/rules-residue.json'
import zhRulesStructure from '../../locales/zh-CN/rules-structure.json'
import zhRulesTerms from '../../locales/zh-CN/rules-terms.json'

const zhCN = {
  ...zhBadge,
  ...zhChecklist,
  ...zhDiagnosis,
  ...zhCard,
  ...zhEditors,
  ...zhGenres,
  ...zhGroups,
  ...zhPages,
  ...zhPanel,
  ...zhOptions,
  ...zhGuideConsistency,
  ...zhGuideCustom,
  ...zhGuideLength,
  ...zhGuideNumbering,
  ...zhGuidePlaceholder,
  ...zhGuidePunctuation,
  ...zhGuideResidue,
  ...zhGuideStructure,
  ...zhGuideTerms,
  ...zhRulesConsistency,
  ...zhRulesCustom,
  ...zhRulesLength,
  ...zhRulesNumbering,
  ...zhRulesPlaceholder,
  ...zhRulesPunctuation,
  ...zhRulesResidue,
  ...zhRulesStructure,
  ...zhRulesTerms,
}

export type MessageKey = keyof typeof zhCN

const en: Record<MessageKey, string> = {
  ...enBadge,
  ...enChecklist,
  ...enDiagnosis,
  ...enCard,
  ...enEditors,
  ...enGenres,
  ...enGroups,
  ...enPages,
  ...enPanel,
  ...enOptions,
  ...enGuideConsistency,
  ...enGuideCustom,
  ...enGuideLength,
  ...enGuideNumbering,
  ...enGuidePlaceholder,
  ...enGuidePunctuation,
  ...enGuideResidue,
  ...enGuideStructure,
  ...enGuideTerms,
  ...enRulesConsistency,
  ...enRulesCustom,
  ...enRulesLength,
  ...enRulesNumbering,
  ...enRulesPlaceholder,
  ...enRulesPunctuation,
  ...enRulesResidue,
  ...enRulesStructure,
  ...enRulesTerms,
}

export type Locale = 'zh-CN' | 'en'

export const catalogues: Record<Locale, Record<MessageKey, string>> = { 'zh-CN': zhCN, en }

/** Whether a computed key (`genres.${id}.name`) names a message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(zhCN, key)
}
