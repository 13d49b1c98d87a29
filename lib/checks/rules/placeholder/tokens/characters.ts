/** Character classes and runs. */
import type { Run } from './types'

export function isHan(character: string | undefined): boolean {
  return character !== undefined && character >= '\u3400' && character <= '\u9fff'
}

export function isAsciiLetter(character: string | undefined): boolean {
  return character !== undefined && /^[A-Za-z]$/.test(character)
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /^[0-9０-９]$/.test(character)
}

export function isAsciiWord(character: string | undefined): boolean {
  return isAsciiLetter(character) || isDigit(character) || character === '_'
}

export function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u3000' || character === '\t'
}

export const STARS = runsOf('*＊∗')

/** Stands for the stars of Markdown emphasis in a masked line; counts as a mark. */
export const EMPHASIS = '\u0001'

/** Marks that stand beside a blank in running Chinese text; half-width ones come from folded pastes. */
const MARKS = new Set(
  '\u0001“”‘’《》〈〉（）()【】〔〕［］[]「」、，。；：！？,;:!?·—…～－"%％‰+＋',
)

export function isMark(character: string | undefined): boolean {
  return character !== undefined && MARKS.has(character)
}

/** A pattern for findRuns: one or more of the characters, none of which is special in a class. */
export function runsOf(characters: string): RegExp {
  return new RegExp(`[${characters}]+`, 'g')
}

/** Maximal runs of the characters that `pattern` (of runsOf) names. */
export function findRuns(text: string, pattern: RegExp): Run[] {
  pattern.lastIndex = 0
  const runs: Run[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    runs.push({ start: match.index, end: pattern.lastIndex })
  return runs
}

/** Joins `**.*` (a decimal number with its digits masked) into one run. */
export function joinDecimals(text: string, runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined[joined.length - 1]
    if (last && run.start - last.end === 1 && /[.．]/.test(text.charAt(last.end))) {
      last.end = run.end
    } else joined.push({ ...run })
  }
  return joined
}

/** The nearest character before `start`, over one space at most. */
export function nearBefore(text: string, start: number): string | undefined {
  const index = isSpace(text[start - 1]) ? start - 2 : start - 1
  return text[index]
}

/** The offset of the nearest character from `end` on, over one space at most. */
export function nearAfter(text: string, end: number): number {
  return isSpace(text[end]) ? end + 1 : end
}
