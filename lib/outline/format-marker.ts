/** Writes markers, for headings and phrases that are copied into a document. */
import { formatChineseNumeral } from '../document/chinese-numeral'
import { formatCircled } from './numerals'
import type { MarkerScheme } from './types'

const FORMATS: Record<MarkerScheme, (ordinal: number) => string> = {
  'chinese-comma': (ordinal) => `${formatChineseNumeral(ordinal)}、`,
  chapter: (ordinal) => `第${formatChineseNumeral(ordinal)}章`,
  'chinese-parenthesis': (ordinal) => `（${formatChineseNumeral(ordinal)}）`,
  'arabic-point': (ordinal) => `${ordinal}.`,
  'arabic-comma': (ordinal) => `${ordinal}、`,
  'arabic-half-parenthesis': (ordinal) => `${ordinal})`,
  'arabic-parenthesis': (ordinal) => `（${ordinal}）`,
  circled: formatCircled,
  decimal: (ordinal) => `${ordinal} `,
  'item-is': (ordinal) => `${formatChineseNumeral(ordinal)}是`,
  'item-in': (ordinal) => `${formatChineseNumeral(ordinal)}在`,
  'ordinal-word': (ordinal) => `第${formatChineseNumeral(ordinal)}，`,
  markdown: (ordinal) => `${'#'.repeat(Math.min(Math.max(ordinal, 1), 6))} `,
}

/**
 * The marker for the `ordinal`-th item (from 1) as GB/T 9704-2012 7.3.3 and GB/T 15834-2011 appendix B
 * write it. For `markdown` the ordinal is the depth; a decimal marker has its first number only.
 */
export function formatMarker(scheme: MarkerScheme, ordinal: number): string {
  return FORMATS[scheme](ordinal)
}
