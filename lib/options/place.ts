/** Where the page of the settings stands: the part of its address after #. */

export const OPTION_SECTIONS = ['rules', 'blanks', 'terms', 'length', 'ignored', 'backup'] as const
export type OptionSection = (typeof OPTION_SECTIONS)[number]

export interface OptionPlace {
  section: OptionSection
  /** Rule to bring into view. */
  rule: string | null
}

const RULE = 'rule/'

/** Also the id of the rule's element on the page. */
export function ruleAnchor(rule: string): string {
  return `${RULE}${rule}`
}

/** What is no place of the page leads to its beginning. */
export function readPlace(hash: string): OptionPlace {
  const place = hash.replace(/^#/, '')
  if (place.startsWith(RULE)) return { section: 'rules', rule: place.slice(RULE.length) }
  return { section: OPTION_SECTIONS.find((one) => one === place) ?? 'rules', rule: null }
}
