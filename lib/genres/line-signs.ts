/** What one line says about the parts of a genre: sentences that speak of them, and labels. */
import type { Line } from '../document/line'
import { memoizeByLine } from '../document/line'
import type { PartId } from './genre'
import { guardPatterns } from './guarded-patterns'
import { type Held, keepForOneGenre } from './keep-results'
import { matchWholeHeading, type SectionKind } from './match-heading'
import type { Patterns } from './pattern'

/** So much of a paragraph is read for sentences about parts. */
const LONGEST_READ = 2000
/** A label and the number before it are shorter. */
const LONGEST_LABEL = 60
const LABEL = /^[^：:。！？]{2,30}[：:]/u
const COLON = '：'.charCodeAt(0)
const HALF_WIDTH_COLON = ':'.charCodeAt(0)
const STOP = '。'.charCodeAt(0)
const LABEL_NUMBER = /^\s{0,8}([（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?)?/u
const LABEL_TAIL = /^(主要)?(有|是|为|体现|表现|包括|如下|在于)/u

interface HeldMentions {
  by: readonly Patterns[] | null
  /** Kinds whose patterns were tried, and those that matched, as bits. */
  tried: number
  matched: number
}

type ReadKinds = (line: Line, wanted: number) => number

const nothingTried = (): HeldMentions => ({ by: null, tried: 0, matched: 0 })
const heldMentions = memoizeByLine(nothingTried)
const heldStatements = memoizeByLine(nothingTried)

export function mentionReader(mentions: readonly Patterns[]): ReadKinds {
  return kindReader(mentions, heldMentions)
}

export function statementReader(statements: readonly Patterns[]): ReadKinds {
  return kindReader(statements, heldStatements)
}

/** Patterns are tried once a line, and only those of the kinds that are asked for. */
function kindReader(mentions: readonly Patterns[], hold: (line: Line) => HeldMentions): ReadKinds {
  const patterns = mentions.flat()
  const kindOf = mentions.flatMap((one, kind) => one.map(() => 1 << kind))
  const guarded = guardPatterns(patterns)
  return (line, wanted) => {
    const held = hold(line)
    if (held.by !== mentions) Object.assign(held, { by: mentions, tried: 0, matched: 0 })
    const untried = wanted & ~held.tried
    if (untried !== 0) {
      const read = line.text.length > LONGEST_READ ? line.text.slice(0, LONGEST_READ) : line.text
      const seen = guarded.see(read)
      for (let index = 0; index < patterns.length; index++) {
        const kind = kindOf[index] ?? 0
        if ((untried & ~held.matched & kind) !== 0 && guarded.matchesAt(index, read, seen))
          held.matched |= kind
      }
      held.tried |= untried
    }
    return held.matched & wanted
  }
}

const heldLabels = memoizeByLine((): Held<readonly PartId[]> => ({ by: null, result: null }))

/** Parts that the words before the first colon of a line name. */
export function labelReader(kinds: readonly SectionKind[]): (line: Line) => readonly PartId[] {
  return keepForOneGenre(heldLabels, (line) => readLabel(line.text, kinds))
}

/** Whether a colon is the first mark of a line, early enough for a label. Asked of every line. */
export const hasLabel = memoizeByLine(({ text }): boolean => {
  const end = Math.min(text.length, LONGEST_LABEL)
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit === COLON || unit === HALF_WIDTH_COLON) return true
    if (unit === STOP) return false
  }
  return false
})

function readLabel(text: string, kinds: readonly SectionKind[]): readonly PartId[] {
  const label = LABEL.exec(text.slice(0, LONGEST_LABEL).replace(LABEL_NUMBER, ''))?.[0]
  return label ? matchWholeHeading(label, kinds, LABEL_TAIL) : []
}
