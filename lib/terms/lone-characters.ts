/** How badly a piece of text can be cut into words: by the characters that are left over. */

/** Longer words of the dictionaries are compounds of shorter ones. */
export const LONGEST_WORD = 4
/** Characters on either side of which a word may reach into the piece. */
const CONTEXT = 3
const HAN = /[\u3400-\u9fff]/

/**
 * How many characters from `start` to `end` belong to no word of two to four characters, when the
 * text around is cut so that as few as can be are left over.
 */
export function countLone(
  text: string,
  start: number,
  end: number,
  isWord: (text: string) => boolean,
): number {
  let from = start
  while (from > 0 && start - from < CONTEXT && HAN.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < CONTEXT && HAN.test(text.charAt(to))) to++
  /** Left over in all, and in the piece, up to each place. */
  const all = [0]
  const inside = [0]
  for (let at = from + 1; at <= to; at++) {
    const index = at - from
    all[index] = (all[index - 1] ?? 0) + 1
    inside[index] = (inside[index - 1] ?? 0) + (at > start && at <= end ? 1 : 0)
    for (let length = 2; length <= Math.min(LONGEST_WORD, index); length++) {
      const before = all[index - length] ?? 0
      if (before >= (all[index] ?? 0) || !isWord(text.slice(at - length, at))) continue
      all[index] = before
      inside[index] = inside[index - length] ?? 0
    }
  }
  return inside[to - from] ?? 0
}
