/**
 * Levels by the nesting found in the document: which way of numbering holds which is read from how
 * their numbers run on or start again, and only where that says nothing from the usual order.
 */
import type { HeadingCandidate } from './headings'

/** The usual order from outside in (GB/T 9704-2012 7.3.3; the words of enumerations come last). */
const USUAL_ORDER = [
  'style 1',
  'chapter 部分',
  'chapter 编',
  'chapter 章',
  'style 2',
  'style 3',
  'style 4',
  'style 5',
  'style 6',
  'style 7',
  'style 8',
  'style 9',
  'plain',
  'chapter 节',
  'chapter 条',
  'chinese-comma',
  'chinese-parenthesis',
  'decimal 1',
  'decimal 2',
  'decimal 3',
  'decimal 4',
  'arabic',
  'arabic-half-parenthesis',
  'arabic-parenthesis',
  'ordinal-word',
  'item',
  'circled',
]

/** Level of each candidate, from 1, and the index of its parent among them, -1 for none. */
export function findNesting(
  candidates: readonly HeadingCandidate[],
): { level: number; parent: number }[] {
  const holds = createComparison(candidates)
  const stack: number[] = []
  return candidates.map((candidate, index) => {
    let top = stack.at(-1)
    while (top !== undefined) {
      const above = candidates[top]
      if (above && holds(above, candidate)) break
      stack.pop()
      top = stack.at(-1)
    }
    stack.push(index)
    return { level: stack.length, parent: top ?? -1 }
  })
}

/** Whether the first heading is of a higher level than the second. */
function createComparison(
  candidates: readonly HeadingCandidate[],
): (outer: HeadingCandidate, inner: HeadingCandidate) => boolean {
  const evidence = countEvidence(candidates)
  const styles = findUsualStyles(candidates)
  const styleOf = ({ key, style }: HeadingCandidate) => style ?? styles.get(key) ?? null
  return (outer, inner) => {
    const outerStyle = styleOf(outer)
    const innerStyle = styleOf(inner)
    if (outerStyle !== null && innerStyle !== null && outerStyle !== innerStyle)
      return outerStyle < innerStyle
    if (outer.key === inner.key) return false
    if ((outerStyle === null) !== (innerStyle === null)) return outerStyle !== null
    const balance = evidence(outer.key, inner.key) - evidence(inner.key, outer.key)
    if (balance !== 0) return balance > 0
    return USUAL_ORDER.indexOf(outer.key) < USUAL_ORDER.indexOf(inner.key)
  }
}

/**
 * Between n and n+1 of one numbering lies what it holds; right before its new 1 stands what holds it.
 * Returns how often that was seen.
 */
function countEvidence(
  candidates: readonly HeadingCandidate[],
): (outer: string, inner: string) => number {
  const counts = new Map<string, number>()
  const count = (outer: string, inner: string) => {
    const pair = `${outer}>${inner}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const numberings = new Map<string, { last: number; between: Set<string> }>()
  let before: string | null = null
  for (const { key, ordinal } of candidates) {
    const own = numberings.get(key)
    if (own && ordinal === own.last + 1) for (const other of own.between) count(key, other)
    else if (own && ordinal === 1 && before !== null && before !== key) count(before, key)
    for (const [other, { between }] of numberings) if (other !== key) between.add(key)
    if (ordinal > 0) numberings.set(key, { last: ordinal, between: new Set() })
    before = key
  }
  return (outer, inner) => counts.get(`${outer}>${inner}`) ?? 0
}

/** The heading style that most headings of a numbering have; a few without it were forgotten. */
function findUsualStyles(candidates: readonly HeadingCandidate[]): Map<string, number> {
  const counts = new Map<string, Map<number | null, number>>()
  for (const { key, style } of candidates) {
    const byStyle = counts.get(key) ?? new Map<number | null, number>()
    counts.set(key, byStyle)
    byStyle.set(style, (byStyle.get(style) ?? 0) + 1)
  }
  const usual = new Map<string, number>()
  for (const [key, byStyle] of counts) {
    const [most] = [...byStyle].sort((a, b) => b[1] - a[1])
    if (most && most[0] !== null) usual.set(key, most[0])
  }
  return usual
}
