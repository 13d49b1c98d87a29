/**
 * The layout tree of the canvas editor: nested boxes whose leaves hold text in reading order. Names of
 * fields as seen in public code in 2026; boxes point back to their parents, so only children are followed.
 */
import { readField, readItems, readString } from '../../page-fields'

const TEXT_FIELDS = ['text', 'char', 'content', 'str', 'value', '_text', 'data']
const CHILD_FIELDS = ['childBoxes', '_childBoxes', 'children', 'boxes']
const KIND_FIELDS = ['type', 'boxType', 'subType', 'name']
const PAGE_NUMBER_FIELDS = ['pageIndex', 'pageIdx', 'index']
const DEPTH_LIMIT = 80
const BOX_LIMIT = 2_000_000

/** Offsets in the tree's text. */
export interface BoxStretch {
  start: number
  end: number
}

export interface BoxPage extends BoxStretch {
  /** As in the class of its node, `page-N`; null when the tree does not tell. */
  number: number | null
}

export interface BoxTree {
  /** Text of all leaves: the same marks as in the text stream. */
  text: string
  /** Boxes that say that they are pages. */
  pages: BoxPage[]
  /** The uppermost boxes that have neighbours: pages, in a tree that does not say what its boxes are. */
  branches: BoxStretch[]
  /** The outermost box that holds one paragraph and nothing else, by the offset of its text. */
  owners: Map<number, unknown>
}

/** Undefined when there is no tree or its leaves do not say where paragraphs end. */
export function readBoxTree(root: unknown): BoxTree | undefined {
  const plain = new Walker(false).walk(root)
  if (plain.text === '' || plain.text.includes('\r')) return plain.text === '' ? undefined : plain
  const marked = new Walker(true).walk(root)
  return marked.text.includes('\r') ? marked : undefined
}

interface Place {
  depth: number
  inPage: boolean
  /** Neither the box nor any box around it has neighbours. */
  isAlone: boolean
}

class Walker {
  private readonly seen = new Set<unknown>()
  private readonly pages: BoxPage[] = []
  private readonly branches: BoxStretch[] = []
  private readonly owners = new Map<number, unknown>()
  private parts: string[] = []
  private length = 0
  private paragraphs = 0
  /** Where the open paragraph began. */
  private paragraphStart = 0

  /** @param marks whether the ends of paragraphs are told by boxes alone */
  constructor(private readonly marks: boolean) {}

  walk(root: unknown): BoxTree {
    this.visit(root, { depth: 0, inPage: false, isAlone: true })
    const { pages, branches, owners } = this
    return { text: this.parts.join(''), pages, branches, owners }
  }

  private visit(box: unknown, { depth, inPage, isAlone }: Place): void {
    if (typeof box !== 'object' || box === null || depth > DEPTH_LIMIT) return
    if (this.seen.has(box) || this.seen.size > BOX_LIMIT) return
    this.seen.add(box)
    const start = this.length
    const startParagraph = this.paragraphs
    const startsParagraph = this.paragraphStart === start
    const kind = kindOf(box)
    const isPage = !inPage && depth > 0 && kind.includes('page')
    const children = childrenOf(box)
    const inner = {
      depth: depth + 1,
      inPage: inPage || isPage,
      isAlone: isAlone && children.length === 1,
    }
    for (const child of children) {
      const begin = this.length
      this.visit(child, inner)
      if (isAlone && children.length > 1) this.branches.push({ start: begin, end: this.length })
    }
    if (this.length === start) this.add(textOf(box))
    if (this.marks && kind.includes('para')) this.add('\r')
    const holdsOne = this.paragraphs === startParagraph + 1 && this.paragraphStart === this.length
    if (startsParagraph && holdsOne) this.owners.set(start, box)
    if (isPage) this.pages.push({ number: pageNumberOf(box), start, end: this.length })
  }

  private add(text: string): void {
    if (text === '') return
    this.parts.push(text)
    for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      this.paragraphs += 1
      this.paragraphStart = this.length + at + 1
    }
    this.length += text.length
  }
}

function childrenOf(box: unknown): unknown[] {
  for (const name of CHILD_FIELDS) {
    const children = readField(box, name)
    if (Array.isArray(children)) return readItems(box, name)
  }
  return []
}

function textOf(box: unknown): string {
  for (const name of TEXT_FIELDS) {
    const text = readString(box, name)
    if (text !== undefined && text !== '') return text
  }
  return ''
}

function kindOf(box: unknown): string {
  for (const name of KIND_FIELDS) {
    const kind = readString(box, name)
    if (kind !== undefined) return kind.toLowerCase()
  }
  return ''
}

function pageNumberOf(box: unknown): number | null {
  for (const name of PAGE_NUMBER_FIELDS) {
    const number = readField(box, name)
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number
  }
  return null
}
