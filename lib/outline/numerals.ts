/** Reads Chinese, Arabic, full-width and enclosed numerals. */

const DIGITS = '零一二三四五六七八九'
/** At the index of its number. */
const SIMPLE = '零一二三四五六七八九十'
const CIRCLED = 0x2460

/** Numerals written as one character: [first code point, last code point, number of the first]. */
const ENCLOSED: readonly (readonly [number, number, number])[] = [
  [CIRCLED, 0x2473, 1], // ① to ⑳
  [0x2474, 0x2487, 1], // ⑴
  [0x2488, 0x249b, 1], // ⒈
  [0x2776, 0x277f, 1], // ❶
  [0x3220, 0x3229, 1], // ㈠
  [0x3251, 0x325f, 21], // ㉑
  [0x32b1, 0x32bf, 36], // ㊱
]

/** 一 to 九百九十九 in the usual spelling (十二, 二十, 一百零五), 〇 read as 零; null for anything else. */
export function parseChineseNumeral(text: string): number | null {
  const simple = text.length === 1 ? SIMPLE.indexOf(text) : 0
  if (simple > 0) return simple
  const match =
    /^(?:([一二三四五六七八九])百)?([零〇])?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/.exec(
      text,
    )
  if (!match || text === '') return null
  const [, hundreds, zero, tens, units] = match
  const hasTens = text.includes('十')
  // 零 stands for empty tens between hundreds and units, and for nothing else.
  if (zero !== undefined && (!hundreds || hasTens || !units)) return null
  if (hundreds && units && !hasTens && zero === undefined) return null
  if (hundreds && hasTens && !tens) return null
  return digit(hundreds) * 100 + (hasTens ? digit(tens ?? '一') * 10 : 0) + digit(units)
}

function digit(character: string | undefined): number {
  return character ? DIGITS.indexOf(character) : 0
}

/** Arabic digits, full-width ones too; null when there are others. */
export function parseArabicNumeral(text: string): number | null {
  const plain = text.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null
}

/** ① ⑴ ⒈ ❶ ㈠ and the like; null for any other character. */
export function parseEnclosedNumeral(character: string): number | null {
  const code = character.codePointAt(0) ?? 0
  for (const [first, last, number] of ENCLOSED)
    if (code >= first && code <= last) return code - first + number
  return null
}

/** ① to ⑳; larger numbers, which have no such character in common fonts, as （21）. */
export function formatCircled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(CIRCLED + value - 1) : `（${value}）`
}
