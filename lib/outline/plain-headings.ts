/** Finds headings that carry neither number nor style: 存在问题 over the paragraphs about them. */
import type { HeadingInput } from './headings'
import type { ReportRange } from './types'

/** A section name without number stands over text of at least this length, or over numbered headings. */
const NAMED_BODY_LENGTH = 30
/** A line without number and without the words of a section is a heading only over a real paragraph. */
const PLAIN_BODY_LENGTH = 60
const PLAIN_HEADING_LENGTH = 24
/** One such line may be a caption or a lost line; two make a pattern. */
const PLAIN_HEADINGS = 2
/** Where this many headings are numbered, unnumbered lines are captions and names. */
const NUMBERED_HEADINGS = 2
const NUMBERED = new Set(['chinese-comma', 'chapter 章', 'chapter 部分', 'decimal 1'])
/** Bylines, institutions and captions, which stand over paragraphs too. */
const NAME_LINE =
  /\S[\s\u3000]+\S|(?:[局委厅部处科室院校厂司办]|支部|中心|书记|主任|局长|经理|同志|[×XxＸ*]{2,})$|^[图表]\s?[\d一二三四五六七八九十]/

/** Lines without number that stand over a paragraph as its heading. */
export function findPlainHeadings(input: HeadingInput, range: ReportRange): Set<number> {
  const { facts } = input
  const named = new Set<number>()
  const plain = new Set<number>()
  let numbered = 0
  for (let index = range.endLine - 1, below = -1; index >= range.firstLine; index--) {
    const fact = facts[index]
    if (!fact || fact.text === '') continue
    const next = below < 0 ? undefined : facts[below]
    below = index
    // A style somewhere means that the writer uses styles for headings.
    if (fact.style !== null && index !== range.titleLine) return new Set()
    if (NUMBERED.has(fact.numbering)) numbered++
    if (!next || !mayBePlain(input, index, range)) continue
    if (fact.sectionName && (next.marker || next.text.length >= NAMED_BODY_LENGTH)) named.add(index)
    else if (
      next.text.length >= PLAIN_BODY_LENGTH &&
      next.endsSentence &&
      !NAME_LINE.test(fact.text)
    )
      plain.add(index)
  }
  if (numbered >= NUMBERED_HEADINGS) return named.size >= PLAIN_HEADINGS ? named : new Set()
  return plain.size + named.size >= PLAIN_HEADINGS ? new Set([...named, ...plain]) : named
}

function mayBePlain(
  { lines, facts, excluded, wrapped }: HeadingInput,
  index: number,
  range: ReportRange,
): boolean {
  const fact = facts[index]
  const source = lines[index]?.line.source
  if (!fact?.short || fact.marker || fact.label || fact.text.length > PLAIN_HEADING_LENGTH)
    return false
  if (excluded[index] || wrapped[index] || source?.kind === 'quote' || source?.list) return false
  // Above the title stand heads and sources, right below it subtitles and names.
  if (range.titleLine !== null && index <= range.titleLine) return false
  if (fact.endsSentence || (fact.clearTitle && !fact.sectionName)) return false
  if (!/\p{Script=Han}{2}/u.test(fact.text)) return false
  return !/^(?:——|—|[-*>|•·■◆●▲★#[【（(])/.test(fact.text)
}
