/** A genre ready to be used: patterns compiled, what is known of a line kept with the line. */
import type { Line } from '../document/line'
import { memoizeByLine } from '../document/line'
import type { WordSegmenter } from '../segmentation/types'
import type { GenreData, GenrePart, PartId } from './genre'
import { headingSets } from './heading-sets'
import { matchChapterHeading, matchWholeHeading, type SectionKind } from './match-heading'
import { matchHeadingWords } from './match-words'
import { compilePatterns, matchesAny, type Patterns } from './pattern'

/** What a line says when it stands at the head of a report. */
export interface HeadSigns {
  /** The opening of this genre. */
  opens: boolean
  /** An opening, once the genre is known. */
  continues: boolean
  /** Holds the word that only this genre uses. */
  named: boolean
  /** How many of the genre's signals the line holds, as bits. */
  signals: number
}

/** The same of its foot. */
export interface FootSigns {
  closes: boolean
  named: boolean
}

export interface Genre {
  id: string
  data: GenreData
  titles: Patterns
  /** Titles that count only after an opening of this genre. */
  generalTitles: Patterns
  parts: readonly GenrePart[]
  /** The parts known by headings, in conflict order. */
  kinds: readonly SectionKind[]
  /** Those of the wanted kinds whose sentence patterns match the line; bits by index in `kinds`. */
  mentionsOf: (line: Line, wanted: number) => number
  /** Parts that the words before the first colon name: `存在的主要问题：…`. */
  labelOf: (line: Line) => readonly PartId[]
  closings: Patterns
  headSignsOf: (line: Line) => HeadSigns
  footSignsOf: (line: Line) => FootSigns
  /** Parts that a chapter heading names; `line` is where it stands. */
  chapterPartsOf: (line: Line, title: string) => readonly PartId[]
  /** Parts that a deeper heading names by all of its words. */
  deeperPartsOf: (line: Line, title: string) => readonly PartId[]
  /** Part whose words a heading is made of. */
  similarPartOf: (line: Line, title: string, words: WordSegmenter) => PartId | null
}

/** So much of a paragraph is read for sentences about parts. */
const LONGEST_READ = 2000
/** So much of a paragraph is read for opening and closing formulas. */
const LONGEST_EDGE = 600
/** A label and the number before it are shorter. */
const LONGEST_LABEL = 60
const LABEL = /^[^：:。！？]{2,30}[：:]/u
const LABEL_NUMBER = /^\s{0,8}([（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?)?/u
const LABEL_TAIL = /^(主要)?(有|是|为|体现|表现|包括|如下|在于)/u

/** `general` is the genre that `data` specialises. */
export function compileGenre(data: GenreData, general: GenreData | null): Genre {
  const kinds = sectionKinds(data)
  const mentions = kinds.map((kind) =>
    kind.sets.flatMap((id) => headingSets.get(id)?.mentions ?? []),
  )
  const closings = compilePatterns([...data.closings, ...(general?.closings ?? [])])
  return {
    id: data.id,
    data,
    closings,
    titles: compilePatterns(data.titles),
    generalTitles: compilePatterns(general?.titles ?? []),
    parts: data.parts,
    kinds,
    mentionsOf: mentionReader(mentions),
    labelOf: keepForOneGenre(heldLabels, (line) => readLabel(line.text, kinds)),
    headSignsOf: keepOnFewLines(headReader(data, general)),
    footSignsOf: keepOnFewLines(footReader(data, closings)),
    chapterPartsOf: memoizeByTitle((title) => matchChapterHeading(title, kinds)),
    deeperPartsOf: memoizeByTitle((title) => matchWholeHeading(title, kinds)),
    similarPartOf: wordReader(kinds),
  }
}

interface Held<Result> {
  /** The function whose result is held. */
  by: ((line: Line) => Result) | null
  result: Result | null
}

const heldLabels = memoizeByLine((): Held<readonly PartId[]> => ({ by: null, result: null }))

/**
 * A line is asked for the genre of its report alone, so that one place on the line serves all
 * genres; a place for each would make every line of a document large.
 */
function keepForOneGenre<Result>(held: (line: Line) => Held<Result>, read: (line: Line) => Result) {
  return (line: Line): Result => {
    const place = held(line)
    if (place.by === read && place.result !== null) return place.result
    const result = read(line)
    place.by = read
    place.result = result
    return result
  }
}

/** For what only the first and last lines of a report are asked, but for every genre. */
function keepOnFewLines<Result extends object>(read: (line: Line) => Result) {
  const kept = new WeakMap<Line, Result>()
  return (line: Line): Result => {
    const known = kept.get(line)
    if (known) return known
    const result = read(line)
    kept.set(line, result)
    return result
  }
}

/** Kept by line: which words of a line are its title is nearly always the same. */
function memoizeByTitle<Result>(compute: (title: string) => Result) {
  const kept = new WeakMap<Line, { title: string; result: Result }>()
  return (line: Line, title: string): Result => {
    const known = kept.get(line)
    if (known?.title === title) return known.result
    const result = compute(title)
    kept.set(line, { title, result })
    return result
  }
}

/** Kept by segmenter, as another one may cut otherwise. */
function wordReader(kinds: readonly SectionKind[]) {
  const readers = new WeakMap<WordSegmenter, (line: Line, title: string) => PartId | null>()
  return (line: Line, title: string, words: WordSegmenter) => {
    let read = readers.get(words)
    if (!read) {
      read = memoizeByTitle((text) => matchHeadingWords(text, kinds, words))
      readers.set(words, read)
    }
    return read(line, title)
  }
}

function headReader(data: GenreData, general: GenreData | null): (line: Line) => HeadSigns {
  const openings = compilePatterns(data.openings)
  const continuations = compilePatterns([
    ...data.openingContinuations,
    ...(general?.openings ?? []),
    ...(general?.openingContinuations ?? []),
  ])
  const signals = compilePatterns(data.signals)
  const ownWord = ownWordOf(data)
  return ({ text }) => {
    const head = text.slice(0, LONGEST_EDGE)
    return {
      opens: matchesAny(openings, head),
      continues: matchesAny(continuations, head),
      named: matchesAny(ownWord, head),
      signals: signals.reduce((bits, one, index) => bits | (one.test(head) ? 1 << index : 0), 0),
    }
  }
}

function footReader(data: GenreData, closings: Patterns): (line: Line) => FootSigns {
  const ownWord = ownWordOf(data)
  return ({ text }) => ({
    closes: matchesAny(closings, text.slice(-LONGEST_EDGE)),
    named: matchesAny(ownWord, text.slice(0, LONGEST_EDGE)),
  })
}

function ownWordOf({ ownWord }: GenreData): Patterns {
  return compilePatterns(ownWord === undefined ? [] : [ownWord])
}

function sectionKinds(data: GenreData): SectionKind[] {
  const sections = data.parts.filter((part) => part.place === 'section')
  const rank = (id: PartId) => data.conflictOrder.indexOf(id)
  return sections
    .map((part) => ({
      part: part.id,
      sets: part.sets,
      order: data.parts.indexOf(part),
      movable: part.movable,
    }))
    .sort((a, b) => rank(a.part) - rank(b.part))
}

interface HeldMentions {
  by: readonly Patterns[] | null
  /** Kinds whose patterns were tried, and those that matched, as bits. */
  tried: number
  matched: number
}

const heldMentions = memoizeByLine((): HeldMentions => ({ by: null, tried: 0, matched: 0 }))

/** Patterns are tried once a line, and only those of the kinds that are asked for. */
function mentionReader(mentions: readonly Patterns[]): (line: Line, wanted: number) => number {
  return (line, wanted) => {
    const held = heldMentions(line)
    if (held.by !== mentions) Object.assign(held, { by: mentions, tried: 0, matched: 0 })
    const untried = wanted & ~held.tried
    if (untried !== 0) {
      const read = line.text.slice(0, LONGEST_READ)
      for (const [index, patterns] of mentions.entries())
        if (untried & (1 << index) && matchesAny(patterns, read)) held.matched |= 1 << index
      held.tried |= untried
    }
    return held.matched & wanted
  }
}

function readLabel(text: string, kinds: readonly SectionKind[]): readonly PartId[] {
  const label = LABEL.exec(text.slice(0, LONGEST_LABEL).replace(LABEL_NUMBER, ''))?.[0]
  return label ? matchWholeHeading(label, kinds, LABEL_TAIL) : []
}
