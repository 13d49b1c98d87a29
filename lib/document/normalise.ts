/** Makes raw text comparable: what nobody sees is taken out, look-alikes become the usual character. */

/** Zero-width characters, direction marks, soft hyphens. */
const REMOVED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/
/** Spaces of other widths (not U+3000, which is the usual indent) and Kangxi radicals. */
const REPLACED = /[\u00A0\u2002-\u200A\u202F\u2F00-\u2FDF]/g
const FIRST_RADICAL = 0x2f00

export interface NormalisedText {
  text: string
  /** Offset in the raw text of each offset in `text`, one more for its end; null when they are equal. */
  rawOffsets: Uint32Array | null
}

/** Never changes the count of the characters it keeps, so surrogate pairs stay whole. */
export function normaliseText(raw: string): NormalisedText {
  const replaced = raw.replace(REPLACED, replaceOne)
  if (!REMOVED.test(replaced)) return { text: replaced, rawOffsets: null }
  const rawOffsets: number[] = []
  let text = ''
  for (let index = 0; index < replaced.length; index++) {
    const character = replaced.charAt(index)
    if (REMOVED.test(character)) continue
    rawOffsets.push(index)
    text += character
  }
  rawOffsets.push(replaced.length)
  return { text, rawOffsets: Uint32Array.from(rawOffsets) }
}

function replaceOne(character: string): string {
  // Radicals that PDF and OCR text holds instead of the ideograph; the block's unassigned end has none.
  if (character.charCodeAt(0) >= FIRST_RADICAL) return character.normalize('NFKC')
  return ' '
}
