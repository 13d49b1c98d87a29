/** A genre ready to be used: patterns compiled, what is known of a line kept with the line. */
import type { Line } from '../document/line'
import type { WordSegmenter } from '../segmentation/types'
import { type FootSigns, footReader, type HeadSigns, headReader } from './edge-signs'
import type { GenreData, GenrePart, PartId } from './genre'
import { headingSets } from './heading-sets'
import { keepByTitle, keepOnFewLines } from './keep-results'
import { labelReader, mentionReader, statementReader } from './line-signs'
import { matchChapterHeading, matchWholeHeading, type SectionKind } from './match-heading'
import { matchHeadingWords } from './match-words'
import { compilePatterns, type Patterns } from './pattern'

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
  /** The same for sentences that state a part. */
  statementsOf: (line: Line, wanted: number) => number
  /** Parts that the words before the first colon name: `存在的主要问题：…`. */
  labelOf: (line: Line) => readonly PartId[]
  closings: Patterns
  /** Headings of a first chapter that says what an opening would say. */
  openingChapters: Patterns
  headSignsOf: (line: Line) => HeadSigns
  footSignsOf: (line: Line) => FootSigns
  /** Parts that a chapter heading names; `line` is where it stands. */
  chapterPartsOf: (line: Line, title: string) => readonly PartId[]
  /** Parts that a deeper heading names by all of its words. */
  deeperPartsOf: (line: Line, title: string) => readonly PartId[]
  /** Part whose words a heading is made of. */
  similarPartOf: (line: Line, title: string, words: WordSegmenter) => PartId | null
}

/** `general` is the genre that `data` specialises. */
export function compileGenre(data: GenreData, general: GenreData | null): Genre {
  const kinds = sectionKinds(data)
  const patternsOf = (key: 'mentions' | 'statements') =>
    kinds.map((kind) => kind.sets.flatMap((id) => headingSets.get(id)?.[key] ?? []))
  const closings = compilePatterns([...data.closings, ...(general?.closings ?? [])])
  return {
    id: data.id,
    data,
    closings,
    titles: compilePatterns(data.titles),
    generalTitles: compilePatterns(general?.titles ?? []),
    parts: data.parts,
    kinds,
    mentionsOf: mentionReader(patternsOf('mentions')),
    statementsOf: statementReader(patternsOf('statements')),
    openingChapters: compilePatterns(data.openingChapters),
    labelOf: labelReader(kinds),
    headSignsOf: keepOnFewLines(headReader(data, general)),
    footSignsOf: keepOnFewLines(footReader(data, closings)),
    chapterPartsOf: keepByTitle((title) => matchChapterHeading(title, kinds)),
    deeperPartsOf: keepByTitle((title) => matchWholeHeading(title, kinds)),
    similarPartOf: wordReader(kinds),
  }
}

/** Kept by segmenter, as another one may cut otherwise. */
function wordReader(kinds: readonly SectionKind[]) {
  const readers = new WeakMap<WordSegmenter, (line: Line, title: string) => PartId | null>()
  return (line: Line, title: string, words: WordSegmenter) => {
    let read = readers.get(words)
    if (!read) {
      read = keepByTitle((text) => matchHeadingWords(text, kinds, words))
      readers.set(words, read)
    }
    return read(line, title)
  }
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
