/** Hides what is not prose, so that no scanner reads a blank out of code, an address or a formula. */

/** Letters, not spaces: `**` beside hidden code must still look like `**` beside a word. */
const FILLER = 'a'

const HIDDEN = [
  /`[^`]{1,200}`/g,
  /https?:\/\/[\x21-\x7e]{1,2000}/g,
  /(?<![\w.])www\.[\x21-\x7e]{1,2000}/g,
  /\]\([\x21-\x7e]{1,2000}?\)/g,
  /\$\$?[^$\u3400-\u9fff{]{1,200}\$\$?/g,
  /<\/?[A-Za-z][\w-]{0,20}(?:\s[^<>\u3400-\u9fff]{0,200})?\/?>/g,
]
const LOCAL_PART = /[\w.+-]/
const DOMAIN = /[\w.-]/

export function maskLine(text: string): string {
  let masked = text
  for (const pattern of HIDDEN) {
    masked = masked.replace(pattern, (hidden) => FILLER.repeat(hidden.length))
  }
  return maskAddresses(masked)
}

function maskAddresses(text: string): string {
  let masked = text
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && LOCAL_PART.test(text.charAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && end - at < 255 && DOMAIN.test(text.charAt(end))) end++
    if (start === at || !text.slice(at + 1, end).includes('.')) continue
    masked = masked.slice(0, start) + FILLER.repeat(end - start) + masked.slice(end)
  }
  return masked
}
