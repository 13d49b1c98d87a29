/** What the right form of a term tells of the chance that other words are alike. */
import type { Lexicon } from './lexicon'

/** A term as long as this is not hit by chance but for one character. */
export const LONG = 7
/** A term as long as this is not hit by chance at all. */
export const VERY_LONG = 8
/** Four-character terms that share a half: so many, and others will share it, too. */
const MANY = 7

/** Neither the first nor the last character. */
export function isInterior(word: string, index: number): boolean {
  return index > 0 && index < word.length - 1
}

/** 一户一策, 不折不扣: made anew with other words. */
export function isFrame(word: string): boolean {
  return word[0] === word[2] || word[1] === word[3]
}

/** Does the half of a term of four characters in which there is no slip stand in few terms only? */
export function isRare({ halves }: Lexicon, word: string, index: number): boolean {
  return (halves.get(index < 2 ? word.slice(2) : word.slice(0, 2)) ?? 0) < MANY
}
