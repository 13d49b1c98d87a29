/** A marker with another number, everything else as the writer has it. */
import { formatChineseNumeral } from '../../../../document/chinese-numeral'
import { formatCircled } from '../../../../outline/numerals'
import type { Marker } from '../../../../outline/types'

const ORDINAL_WORDS = ['首先', '其次', '再次']

/** The numeral for `ordinal` in the manner of the marker: 二, 2, ２, ②; for a decimal its last number. */
export function formatNumeralLike(marker: Marker, ordinal: number): string {
  const { numeral, scheme, path } = marker
  if (scheme === 'decimal') return [...path.slice(0, -1), ordinal].join('.')
  if (/^\d/.test(numeral)) return String(ordinal)
  if (/^[０-９]/.test(numeral))
    return String(ordinal).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  if (scheme === 'circled') return formatCircled(ordinal)
  if (ORDINAL_WORDS.includes(numeral)) return ORDINAL_WORDS[ordinal - 1] ?? '最后'
  return formatChineseNumeral(ordinal)
}

export function rewriteMarker(marker: Marker, ordinal: number): string {
  return marker.text.replace(marker.numeral, () => formatNumeralLike(marker, ordinal))
}
