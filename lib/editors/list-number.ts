/** How block editors write the numbers of ordered lists, which are not in the text. */

/** As block editors show it: `1.` on the first level of a list, `a.` on the second, `i.` on the third, and round again. */
export function formatListNumber(ordinal: number, level: number): string {
  const style = (level - 1) % 3
  if (style === 1) return `${toLetters(ordinal)}.`
  if (style === 2) return `${toRoman(ordinal)}.`
  return `${ordinal}.`
}

function toLetters(ordinal: number): string {
  let rest = ordinal
  let letters = ''
  while (rest > 0) {
    rest -= 1
    letters = String.fromCharCode(97 + (rest % 26)) + letters
    rest = Math.floor(rest / 26)
  }
  return letters || String(ordinal)
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function toRoman(ordinal: number): string {
  if (ordinal < 1 || ordinal > 3999) return String(ordinal)
  let rest = ordinal
  let numeral = ''
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      numeral += letters
      rest -= value
    }
  return numeral
}
