/** Marks and characters that the punctuation rules share. */

/** Full-width form of the half-width marks that Chinese text does not use (GB/T 15834-2011 5.1). */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}

export const HAN = '\\u3400-\\u9fff'

const HAN_CHARACTER = new RegExp(`[${HAN}]`)

export function isHan(character: string): boolean {
  return HAN_CHARACTER.test(character)
}
