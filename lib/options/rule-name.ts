import { catalogues, isMessageKey, type Locale } from '../messages/catalogue'

/** The rule's name; its id when this version does not know the rule. */
export function ruleName(rule: string, locale: Locale): string {
  const key = `${rule}.name`
  return isMessageKey(key) ? catalogues[locale][key] : rule
}
