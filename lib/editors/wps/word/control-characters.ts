/** Control characters in the text of a word document, and what a reader sees in their place. */

/** As Word and desktop WPS have them; the web editor's own are marked (measured by one team, 2026). */
const SHOWN: Readonly<Record<string, string>> = {
  '\u0001': '\uFFFC', // inline object
  '\u0008': '\uFFFC', // drawn object
  '\u000B': '\n', // soft line break (web)
  '\u000C': '\n', // page or section break
  '\u000E': '\n', // column break
  '\u001E': '\u2011', // hyphen that does not break
}
/** Everything else in this class marks fields (`\u0003`, `\u0004` on the web), notes or comments: not seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about.
const CONTROL = /[\u0000-\u0008\u000B-\u001F]/
const EVERY_CONTROL = new RegExp(CONTROL.source, 'g')

/** One character for one, or none. */
export function shownText(raw: string): string {
  return CONTROL.test(raw) ? raw.replace(EVERY_CONTROL, (character) => SHOWN[character] ?? '') : raw
}

/** The place in `raw` of the UTF-16 offset `offset` in `shownText(raw)`: before that character. */
export function rawOffset(raw: string, offset: number): number {
  if (!CONTROL.test(raw)) return offset
  let left = offset
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index)
    if (CONTROL.test(character) && SHOWN[character] === undefined) continue
    if (left === 0) return index
    left -= 1
  }
  return raw.length
}
