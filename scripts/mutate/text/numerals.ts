/** Numbers as headings and lists write them. */
import { formatChineseNumeral } from '../../../lib/document/chinese-numeral'

const HAN = '一二三四五六七八九十'

/** The number written, in Han or Arabic digits. Only what finished documents number with: 1 to 19. */
export function readNumeral(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  if (written === '两') return 2
  const [first = '', second = ''] = written
  if (first === '十') return 10 + (HAN.indexOf(second) + 1)
  return HAN.indexOf(first) + 1
}

/** Another number in the same digits. */
export function writeNumeral(value: number, like: string): string {
  return /^\d+$/.test(like) ? String(value) : formatChineseNumeral(value)
}
