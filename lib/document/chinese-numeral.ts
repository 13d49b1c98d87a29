/** Writes numbers the way Chinese headings are numbered. */

const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千'] as const

/** `1` → 一, `12` → 十二, `105` → 一百零五; numbers outside 1 to 9,999 as Arabic digits. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value)
  let written = ''
  let skippedZero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      skippedZero = written !== ''
      continue
    }
    if (skippedZero) written += '零'
    skippedZero = false
    // 十二, not 一十二: the leading one is only spoken inside a longer number.
    const silent = place === 1 && digit === 1 && written === ''
    written += (silent ? '' : DIGITS.charAt(digit)) + PLACES[place]
  }
  return written
}
