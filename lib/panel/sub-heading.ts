/** Numbers for the headings of a set, as the document numbers the headings below a part. */
import { formatChineseNumeral } from '../document/chinese-numeral'
import type { OutlineNode, Part, Report } from '../report'

/** How numbers of one level are written: what stands before and after the numeral. */
interface NumberStyle {
  before: string
  after: string
  chinese: boolean
}

/** GB/T 9704-2012 7.3.3: the level below 一、 is （一）. */
const STANDARD: NumberStyle = { before: '（', after: '）', chinese: true }

const MARKER = /^([（(]?)([一二三四五六七八九十百]{1,4}|\d{1,3})([）)、.．是]{1,2})$/

export interface SubHeadingNumbers {
  /** The heading with the number it gets as the `index`-th (from 0) of those copied. */
  number(heading: string, index: number): string
}

/**
 * Goes on after the headings the part already has, in their style; a part without any takes the
 * style of the second level elsewhere in the report, else that of the standard.
 */
export function numbersBelowPart(report: Report, part: Part): SubHeadingNumbers {
  const heading = part.status === 'present' ? findHeading(report.outline, part.paragraph) : null
  const own = heading?.children ?? []
  const elsewhere = report.outline.flatMap((node) => node.children)
  const style = styleOf(own) ?? styleOf(elsewhere) ?? STANDARD
  const first = own.filter((node) => MARKER.test(node.marker)).length + 1
  return {
    number(text, index) {
      const ordinal = first + index
      const numeral = style.chinese ? formatChineseNumeral(ordinal) : String(ordinal)
      return `${style.before}${numeral}${style.after}${text}`
    },
  }
}

function styleOf(nodes: readonly OutlineNode[]): NumberStyle | null {
  for (const { marker } of nodes) {
    const match = MARKER.exec(marker)
    if (match)
      return { before: match[1] ?? '', after: match[3] ?? '', chinese: !/\d/.test(match[2] ?? '') }
  }
  return null
}

function findHeading(
  nodes: readonly OutlineNode[],
  paragraph: number | undefined,
): OutlineNode | null {
  for (const node of nodes) {
    if (node.paragraph === paragraph) return node
    const below = findHeading(node.children, paragraph)
    if (below) return below
  }
  return null
}
