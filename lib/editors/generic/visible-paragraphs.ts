/**
 * Which paragraphs are near the view, found by halving: paragraphs stand below each other in the order
 * of the text, so that of two thousand only some dozens are measured.
 */
import { isNearView } from '../scroll'
import { isBlock } from './element-kind'
import type { EditableParagraph } from './read-blocks'

/** Tops of so many paragraphs are looked at to see whether they do stand below each other. */
const SAMPLES = 12

type Measure = (paragraph: EditableParagraph) => DOMRect

/** @returns indices in `paragraphs` */
export function findVisible(
  paragraphs: readonly EditableParagraph[],
  view: Window,
  measure: Measure = createMeasure(view.document),
): number[] {
  const isNear = (index: number) => {
    const paragraph = paragraphs[index]
    return paragraph !== undefined && isNearView(measure(paragraph), view)
  }
  const all = () => [...paragraphs.keys()].filter(isNear)
  if (paragraphs.length <= SAMPLES * 2) return all()

  /** Null: not laid out. */
  const topOf = (index: number): number | null => {
    const paragraph = paragraphs[index]
    const box = paragraph && measure(paragraph)
    return box && box.height > 0 ? box.top : null
  }
  if (!standBelowEachOther(paragraphs.length, topOf)) return all()

  const margin = view.innerHeight / 2
  const from = firstBelow(paragraphs.length, topOf, -margin)
  const found: number[] = []
  // Those that begin above the view may reach into it: a long one, and cells of one row.
  for (let index = from - 1; index >= 0 && (isNear(index) || index === from - 1); index--)
    if (isNear(index)) found.unshift(index)
  for (let index = from; index < paragraphs.length; index++) {
    if ((topOf(index) ?? 0) > view.innerHeight + margin) break
    if (isNear(index)) found.push(index)
  }
  return found
}

/** In columns, or where parts are placed freely, they do not. */
function standBelowEachOther(length: number, topOf: (index: number) => number | null): boolean {
  let above = Number.NEGATIVE_INFINITY
  for (let sample = 0; sample <= SAMPLES; sample++) {
    const top = topOf(Math.floor((sample * (length - 1)) / SAMPLES))
    if (top === null) continue
    if (top < above) return false
    above = top
  }
  return true
}

/** The first paragraph whose top is not above the line. */
function firstBelow(length: number, topOf: (index: number) => number | null, line: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    // What is folded away is judged by the next one that is shown.
    let shown = middle
    let top = topOf(shown)
    while (top === null && shown + 1 < high) top = topOf(++shown)
    if (top !== null && top < line) low = shown + 1
    else high = middle
  }
  return low
}

/** Boxes of paragraphs; one range serves all, because every live range costs time at every key stroke. */
function createMeasure(page: Document): Measure {
  let range: Range | undefined
  const known = new Map<EditableParagraph, DOMRect>()
  const boxOf = ({ owner, block, reading }: EditableParagraph): DOMRect => {
    // Cells of a row begin at one height, whatever stands in them.
    const row = block.closest('tr')
    if (row) return row.getBoundingClientRect()
    if (owner === block && !holdsBlocks(block)) return block.getBoundingClientRect()
    const [node] = reading.nodes
    const last = reading.nodes.at(-1)
    if (!node || !last) return (owner instanceof Element ? owner : block).getBoundingClientRect()
    range ??= page.createRange()
    try {
      range.setStart(node, reading.offsets[0] ?? 0)
      range.setEnd(last, (reading.offsets.at(-1) ?? 0) + 1)
      return range.getBoundingClientRect()
    } catch {
      // The nodes changed since they were read.
      return block.getBoundingClientRect()
    }
  }
  return (paragraph) => {
    const box = known.get(paragraph) ?? boxOf(paragraph)
    known.set(paragraph, box)
    return box
  }
}

function holdsBlocks(block: Element): boolean {
  for (const child of block.children) if (isBlock(child)) return true
  return false
}
