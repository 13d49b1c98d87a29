/** The chapters of a report: the headings at the level where its parts stand. */
import { findGenre } from '../genres/registry'
import type { OutlineNode, Part, Report, Section } from '../report'
import { parseMarker } from './heading-style'

/** A chapter that stands in the document, or one that is to be inserted. */
export interface Chapter {
  /** Parts it holds; several for `存在的问题及原因`. */
  parts: readonly string[]
  /** 0 without number. */
  ordinal: number
  node: OutlineNode | null
}

export interface ChapterPlan {
  /** In document order. */
  chapters: readonly Chapter[]
  /** Part ids in the genre's canonical order. */
  order: readonly string[]
  /** Parts that may stand anywhere between the others, so that nothing is placed by them. */
  movable: ReadonlySet<string>
}

export function readChapters(report: Report, section: Section): ChapterPlan {
  const present = section.parts.filter(({ status }) => status === 'present')
  const roots = report.outline.filter(
    ({ paragraph }) => paragraph >= section.paragraph && paragraph < section.end,
  )
  const partsAt = (paragraph: number) =>
    present.filter((part) => part.paragraph === paragraph).map(({ id }) => id)
  const nodes = findChapterNodes(roots, new Set(present.map(({ paragraph }) => paragraph ?? -1)))
  let parts: readonly string[] = []
  const chapters = nodes.map((node) => {
    // A chapter without a part of its own goes on with the part before it.
    const own = partsAt(node.paragraph)
    if (own.length > 0) parts = own
    return { parts, node, ordinal: parseMarker(node)?.ordinal ?? 0 }
  })
  const genre = section.genre && findGenre(section.genre.id)
  const movable = genre?.data.parts.filter((part) => part.movable).map(({ id }) => id) ?? []
  return { chapters, order: section.parts.map(({ id }) => id), movable: new Set(movable) }
}

/** The siblings among which most of the parts are; the outermost of equally good ones. */
function findChapterNodes(
  roots: readonly OutlineNode[],
  partParagraphs: ReadonlySet<number>,
): readonly OutlineNode[] {
  let best = roots
  let most = countIn(roots, partParagraphs)
  const waiting = [...roots]
  // Grows while it is walked through: all headings, level by level.
  for (const node of waiting) {
    const count = countIn(node.children, partParagraphs)
    if (count > most) {
      best = node.children
      most = count
    }
    waiting.push(...node.children)
  }
  return best
}

function countIn(nodes: readonly OutlineNode[], paragraphs: ReadonlySet<number>): number {
  return nodes.filter(({ paragraph }) => paragraphs.has(paragraph)).length
}

/**
 * Where a missing part belongs: behind the last part that comes before it in the genre's order (and
 * behind movable ones that follow there), or before the first that comes after it, or at the end.
 */
export function findPlace({ chapters, order, movable }: ChapterPlan, part: string): number {
  const rank = (id: string) => order.indexOf(id)
  const isFixed = ({ parts }: Chapter) => parts.some((id) => !movable.has(id))
  const comesBefore = ({ parts }: Chapter) => parts.some((id) => rank(id) < rank(part))
  const nearest = Math.max(
    -1,
    ...chapters
      .filter((chapter) => isFixed(chapter) && comesBefore(chapter))
      .flatMap(({ parts }) => parts.filter((id) => !movable.has(id)).map(rank))
      .filter((place) => place < rank(part)),
  )
  if (nearest < 0) {
    const following = chapters.findIndex((chapter) => isFixed(chapter) && !comesBefore(chapter))
    return following < 0 ? chapters.length : following
  }
  const anchor = order[nearest] ?? ''
  let place = chapters.findLastIndex(({ parts }) => parts.includes(anchor)) + 1
  for (let next = chapters[place]; next; next = chapters[place]) {
    if (isFixed(next) || !comesBefore(next)) break
    place += 1
  }
  return place
}

/**
 * Puts a chapter at `place` with the number that belongs there, and counts the following ones on
 * where that number was theirs. Chapters without numbers stay without.
 */
export function insertChapter(plan: ChapterPlan, place: number, part: string): ChapterPlan {
  const before = plan.chapters.slice(0, place)
  const after = plan.chapters.slice(place)
  const isNumbered = plan.chapters.length === 0 || plan.chapters.some(({ ordinal }) => ordinal > 0)
  const last = before.findLast(({ ordinal }) => ordinal > 0)?.ordinal ?? 0
  const inserted = { parts: [part], ordinal: isNumbered ? last + 1 : 0, node: null }
  let running = inserted.ordinal
  const counted = after.map((chapter) => {
    if (chapter.ordinal === 0 || chapter.ordinal > running) {
      running = Number.NEGATIVE_INFINITY
      return chapter
    }
    running += 1
    return { ...chapter, ordinal: running }
  })
  return { ...plan, chapters: [...before, inserted, ...counted] }
}

/** Index of the last written paragraph before chapter `place`, or before what ends the report. */
export function lastParagraphBefore(
  report: Report,
  section: Section,
  { chapters }: ChapterPlan,
  place: number,
): number {
  const next = chapters[place]?.node?.paragraph
  const first = chapters.findLast(({ node }, index) => index < place && node)?.node?.paragraph
  let last = (next ?? endOfBody(section, first ?? section.paragraph)) - 1
  const lowest = first ?? section.paragraph
  while (last > lowest && report.paragraphs[last]?.text.trim() === '') last -= 1
  return last
}

/** Where closing words or the signature begin, or the report ends. */
function endOfBody(section: Section, from: number): number {
  const ends = section.parts
    .filter(({ id }) => id === 'closing' || id === 'signature')
    .map(({ paragraph }: Part) => paragraph ?? -1)
    .filter((paragraph) => paragraph > from)
  return Math.min(section.end, ...ends)
}
