/** Reads numbers as official prose writes them: `1,200`, `３`, `十二`, `二〇二四`. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Below 100 million; null when it is no number (`十几`). */
export function readChineseNumber(written: string): number | null {
  if (![...written].some((character) => character in PLACES || character === '万'))
    return readDigits(written)
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const character of written) {
    const value = DIGITS[character]
    const place = PLACES[character]
    if (value !== undefined) digit = value
    else if (place !== undefined) {
      section += (digit ?? 1) * place
      digit = null
    } else if (character === '万') {
      total += (section + (digit ?? 0)) * 10000
      section = 0
      digit = null
    } else return null
  }
  return total + section + (digit ?? 0)
}

/** `二〇二四` is 2024, `五` is 5. */
function readDigits(written: string): number | null {
  let value = 0
  for (const character of written) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return written === '' ? null : value
}

/** Arabic digits with or without separators, or a Chinese numeral. */
export function readNumber(written: string): number | null {
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''))
  return readChineseNumber(written)
}
