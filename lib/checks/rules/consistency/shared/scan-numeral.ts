/** Finds where numerals stand, without a pattern: number-dense lines hold dozens of them. */
import { isDigitCode } from './characters'

/** Offsets: normalised UTF-16. */
export interface Numeral {
  start: number
  /** End of the digits and decimals. */
  digitsEnd: number
  /** Null: it has to be read from the text. */
  value: number | null
  /** Number of digits behind the point. */
  decimals: number
  /** `万`, `百亿`; '' without. */
  scale: string
  /** Behind the scale and 余, 多, 来. */
  end: number
  isChinese: boolean
}

const CHINESE = 1
const ABOUT = 2
const SCALE = 4
/** No number begins behind these: `A3`, `第3`, `1.5.2`. */
const GLUED = 8
const LONGEST = 12
const MOST_DECIMALS = 4
const SCALES = ['万亿', '千亿', '百亿', '千万', '百万', '十万', '百', '千', '万', '亿']
const kinds = createKinds()

function createKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const add = (characters: string, kind: number) => {
    for (const character of characters) {
      const code = character.charCodeAt(0)
      table[code] = (table[code] ?? 0) | kind
    }
  }
  add('一二两三四五六七八九十百千万零〇', CHINESE | GLUED)
  add('余多来', ABOUT)
  add('百千万亿十', SCALE)
  add('0123456789.第ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', GLUED)
  return table
}

/** Calls for each numeral in order; Chinese ones only when a unit can follow. */
export function scanNumerals(
  text: string,
  isUnitStart: (code: number) => boolean,
  found: (numeral: Numeral) => void,
): void {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isDigit = isDigitCode(code)
    const isChinese = !isDigit && code > 0x3000 && ((kinds[code] ?? 0) & CHINESE) !== 0
    if (!isDigit && !isChinese) continue
    const isGlued = index > 0 && ((kinds[text.charCodeAt(index - 1)] ?? 0) & GLUED) !== 0
    const end = isDigit ? endOfDigits(text, index) : endOfChinese(text, index)
    if (!isGlued && isDigit) {
      const numeral = readArabic(text, index)
      found(numeral)
      index = Math.max(end, numeral.end) - 1
      continue
    }
    const behind = skipAbout(text, end)
    const next = text.charCodeAt(behind)
    if (!isGlued && end - index <= LONGEST && (next === 0x20 || isUnitStart(next)))
      found({
        start: index,
        digitsEnd: end,
        value: null,
        decimals: 0,
        scale: '',
        end: behind,
        isChinese: true,
      })
    index = end - 1
  }
}

function readArabic(text: string, start: number): Numeral {
  const plain = Math.min(endOfDigits(text, start), start + LONGEST)
  const whole = plain - start <= 3 ? endOfGroups(text, plain) : plain
  let digitsEnd = whole
  if (text.charCodeAt(whole) === 0x2e && isDigitCode(text.charCodeAt(whole + 1)))
    digitsEnd = Math.min(endOfDigits(text, whole + 1), whole + 1 + MOST_DECIMALS)
  const next = text.charCodeAt(digitsEnd) === 0x20 ? digitsEnd + 1 : digitsEnd
  const about = skipAbout(text, next)
  const isScaled = ((kinds[text.charCodeAt(about)] ?? 0) & SCALE) !== 0
  const scale = isScaled ? (SCALES.find((one) => text.startsWith(one, about)) ?? '') : ''
  const end =
    scale !== '' ? skipAbout(text, about + scale.length) : about > next ? about : digitsEnd
  const decimals = digitsEnd > whole ? digitsEnd - whole - 1 : 0
  const value = digitsEnd === plain ? readDigits(text, start, plain) : null
  return { start, digitsEnd, value, decimals, scale, end, isChinese: false }
}

function readDigits(text: string, start: number, end: number): number {
  let value = 0
  for (let index = start; index < end; index++) value = value * 10 + text.charCodeAt(index) - 0x30
  return value
}

/** `,200` behind `1`. */
function endOfGroups(text: string, from: number): number {
  let end = from
  while (text.charCodeAt(end) === 0x2c && endOfDigits(text, end + 1) === end + 4) end += 4
  return end
}

function endOfDigits(text: string, from: number): number {
  let end = from
  while (isDigitCode(text.charCodeAt(end))) end++
  return end
}

function endOfChinese(text: string, from: number): number {
  let end = from
  while (((kinds[text.charCodeAt(end)] ?? 0) & CHINESE) !== 0) end++
  return end
}

/** One of 余, 多, 来. */
function skipAbout(text: string, at: number): number {
  return ((kinds[text.charCodeAt(at)] ?? 0) & ABOUT) !== 0 ? at + 1 : at
}
