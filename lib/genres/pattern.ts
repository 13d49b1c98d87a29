/** Patterns of the genre data: regular-expression sources that cannot take more than linear time. */
import * as v from 'valibot'

/** `*`, `+` and `{n,}` outside character classes; escaped characters are skipped. */
export function hasUnboundedQuantifier(source: string): boolean {
  let inClass = false
  for (let index = 0; index < source.length; index++) {
    const character = source[index]
    if (character === '\\') index++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '*' || character === '+') return true
    else if (character === '{' && /^\{\d{1,4},\}/.test(source.slice(index, index + 7))) return true
  }
  return false
}

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}

/** A pattern as it stands in a data file. */
export const PatternSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check(compiles, 'the pattern does not compile'),
  v.check((source) => !hasUnboundedQuantifier(source), 'a quantifier of the pattern has no bound'),
)

/** Compiled patterns of which one has to match. */
export type Patterns = readonly RegExp[]

export function compilePatterns(sources: readonly string[], flags = 'u'): Patterns {
  return sources.map((source) => new RegExp(source, flags))
}

export function matchesAny(patterns: Patterns, text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}
