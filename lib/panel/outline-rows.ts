/** The outline tree as rows of a list, with the problems below each heading. */
import type { OutlineNode, Report } from '../report'

export interface OutlineRow {
  /** Stays the same while the heading's paragraph lives. */
  id: string
  node: OutlineNode
  depth: number
  hasChildren: boolean
  expanded: boolean
  /** Errors and warnings from this heading to the next of its own or a higher level. */
  problems: number
  /** Of the siblings, from 1. */
  position: number
  siblings: number
  /** Row index of the parent; -1 for a root. */
  parent: number
}

/** Rows in reading order; the children of a collapsed heading are left out. Linear but for one sort. */
export function flattenOutline(report: Report, collapsed: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = []
  const problemParagraphs = report.findings
    .filter((finding) => finding.severity !== 'info' && finding.paragraph >= 0)
    .map((finding) => finding.paragraph)
    .sort((a, b) => a - b)
  const seen = new Map<string, number>()

  const add = (nodes: readonly OutlineNode[], depth: number, parent: number, end: number) => {
    nodes.forEach((node, index) => {
      const id = identify(node, report, seen)
      const hasChildren = node.children.length > 0
      const expanded = hasChildren && !collapsed.has(id)
      const until = Math.max(node.paragraph + 1, nodes[index + 1]?.paragraph ?? end)
      const row = rows.length
      rows.push({
        id,
        node,
        depth,
        hasChildren,
        expanded,
        problems: countBetween(problemParagraphs, node.paragraph, until),
        position: index + 1,
        siblings: nodes.length,
        parent,
      })
      if (expanded) add(node.children, depth + 1, row, until)
    })
  }
  add(report.outline, 1, -1, Number.POSITIVE_INFINITY)
  return rows
}

/** Ids of all headings with children, to collapse them at once. */
export function listParents(report: Report): string[] {
  return flattenOutline(report, new Set())
    .filter((row) => row.hasChildren)
    .map((row) => row.id)
}

export function countHeadings(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((total, node) => total + 1 + countHeadings(node.children), 0)
}

function identify(node: OutlineNode, report: Report, seen: Map<string, number>): string {
  const key = report.paragraphs[node.paragraph]?.key ?? `#${node.paragraph}`
  const nth = seen.get(key) ?? 0
  seen.set(key, nth + 1)
  return nth === 0 ? key : `${key}/${nth}`
}

function countBetween(sorted: readonly number[], from: number, until: number): number {
  return lowerBound(sorted, until) - lowerBound(sorted, from)
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
