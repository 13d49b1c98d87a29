/** One number of a list in the format Word shows it (ECMA-376 17.18.59). */
import { formatChineseNumeral } from '../../../document/chinese-numeral'

type Format = (value: number) => string

const HEAVENLY_STEMS = [...'甲乙丙丁戊己庚辛壬癸']
const EARTHLY_BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥']
const FORMAL_NUMERALS: Readonly<Record<string, string>> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

const FORMATS: Readonly<Record<string, Format>> = {
  chineseCounting: formatChineseNumeral,
  chineseCountingThousand: formatChineseNumeral,
  japaneseCounting: formatChineseNumeral,
  taiwaneseCounting: formatChineseNumeral,
  taiwaneseCountingThousand: formatChineseNumeral,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: (value) =>
    [...formalReading(value)].map((character) => FORMAL_NUMERALS[character] ?? character).join(''),
  ideographTraditional: fromList(HEAVENLY_STEMS),
  ideographZodiac: fromList(EARTHLY_BRANCHES),
  ideographEnclosedCircle: fromBlock('㊀', 10),
  decimalEnclosedCircle: fromBlock('①', 20),
  decimalEnclosedCircleChinese: fromBlock('①', 20),
  decimalEnclosedParen: fromBlock('⑴', 20),
  decimalEnclosedFullstop: fromBlock('⒈', 20),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
}

/** Formats that are not listed are shown as Arabic digits, as Word does with unknown ones. */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value)
}

function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
}

/** Formal numerals speak the leading one: 壹拾贰. */
function formalReading(value: number): string {
  const reading = formatChineseNumeral(value)
  return reading.startsWith('十') ? `一${reading}` : reading
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
}

function fromList(items: readonly string[]): Format {
  return (value) => items[value - 1] ?? String(value)
}

function fromBlock(first: string, count: number): Format {
  return (value) =>
    value >= 1 && value <= count
      ? String.fromCharCode(first.charCodeAt(0) + value - 1)
      : String(value)
}

/** Word goes on with AA, BB after Z. */
function letters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCharCode(65 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 10))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  return written
}
