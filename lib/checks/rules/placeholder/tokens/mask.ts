/** Hides what is not prose, so that no scanner reads a blank out of code, an address or a formula. */
import { findEmphasis } from './bold-pairs'
import { EMPHASIS, findRuns, STARS } from './characters'

/** Letters, not spaces: `**` beside hidden code must still look like `**` beside a word. */
const FILLER = 'a'

/** Every pattern below needs one of these. */
const TRIGGER = /[`@$<]|:\/\/|www\.|\]\(/

const HIDDEN = [
  /`[^`]{1,200}`/g,
  /https?:\/\/[\x21-\x7e]{1,2000}/g,
  /(?<![\w.])www\.[\x21-\x7e]{1,2000}/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  /\]\([\x21-\x7e]{1,2000}?\)/g,
  /\$\$?[^$\u3400-\u9fff{]{1,200}\$\$?/g,
  /<\/?[A-Za-z][\w-]{0,20}(?:\s[^<>\u3400-\u9fff]{0,200})?\/?>/g,
]

/** Same length as `text`. */
export function maskLine(text: string, markdown: boolean): string {
  return hideEmphasis(TRIGGER.test(text) ? hideCode(text) : text, markdown)
}

function hideCode(text: string): string {
  return HIDDEN.reduce(
    (masked, pattern) => masked.replace(pattern, (hidden) => FILLER.repeat(hidden.length)),
    text,
  )
}

function hideEmphasis(text: string, markdown: boolean): string {
  const runs = findRuns(text, STARS)
  if (runs.length < 2) return text
  const emphasis = findEmphasis(text, runs, markdown)
  if (emphasis.size === 0) return text
  const pieces: string[] = []
  let last = 0
  for (const run of runs) {
    if (!emphasis.has(run)) continue
    pieces.push(text.slice(last, run.start), EMPHASIS.repeat(run.end - run.start))
    last = run.end
  }
  pieces.push(text.slice(last))
  return pieces.join('')
}
