/**
 * Cuts an editable element into paragraphs: its blocks, and the lines that <br> makes outside of blocks.
 * What was read of a block is kept until something in it changes, so that an edit costs its own block.
 */
import { type DomText, DomTextBuilder, isElement, isText, OBJECT_CHARACTER } from '../dom-text'
import { elementKind, isBlock, NESTED_EDITABLE } from './element-kind'
import { createSpaceRule, type SpaceRule } from './space-rule'

export interface EditableParagraph {
  /** Owns the paragraph's key: the block, or the first node of a line without a block. */
  owner: Node
  /** The block around the text, for its kind and its place on screen. */
  block: Element
  reading: DomText
}

export interface BlockReader {
  /** Paragraphs of blocks that did not change are the same objects as before. */
  read(root: Element): EditableParagraph[]
  /** What these tell of is read anew. */
  forget(records: readonly MutationRecord[]): void
}

/** Not shown where spaces are collapsed; wide and no-break spaces are. */
const COLLAPSED = /^[ \t\n\r\f]*$/
/** Deeper than any document: the walk goes down by recursion. */
const DEPTH_LIMIT = 200

export function readBlocks(root: Element): EditableParagraph[] {
  return createBlockReader().read(root)
}

export function createBlockReader(): BlockReader {
  const kept = new WeakMap<Element, readonly EditableParagraph[]>()
  return {
    read: (root) => new Walk(kept, createSpaceRule(root)).readRoot(root),
    forget(records) {
      for (const { target, addedNodes } of records) {
        for (let at: Node | null = target; at; at = at.parentNode)
          if (isElement(at)) kept.delete(at)
        // A block that was moved may have other blocks around it now.
        for (const node of addedNodes)
          if (isElement(node)) {
            kept.delete(node)
            for (const inner of node.getElementsByTagName('*')) kept.delete(inner)
          }
      }
    },
  }
}

class Walk {
  private readonly paragraphs: EditableParagraph[] = []
  private readonly text = new DomTextBuilder()
  private owner: Node | null = null
  private block: Element | null = null
  private depth = 0
  /** The block already gave its name to a paragraph. */
  private isNamed = false
  /** The spaces at the end of the line are shown. */
  private keepsEnd = false
  /** The last break is text: another one holds the line open. */
  private isFilled = false

  constructor(
    private readonly kept: WeakMap<Element, readonly EditableParagraph[]>,
    private readonly spaces: SpaceRule,
  ) {}

  readRoot(root: Element): EditableParagraph[] {
    this.block = root
    this.readChildren(root, 0)
    this.endParagraph()
    return this.paragraphs
  }

  private readBlock(block: Element, depth: number): void {
    this.endParagraph()
    const known = this.kept.get(block)
    if (known) {
      for (const paragraph of known) this.paragraphs.push(paragraph)
      return
    }
    const { block: outer, depth: outerDepth, isNamed } = this
    const before = this.paragraphs.length
    this.block = block
    this.depth = depth
    this.isNamed = false
    this.readChildren(block, depth)
    this.endParagraph()
    // An empty block is an empty line of the text.
    if (this.paragraphs.length === before && !holdsBlocks(block)) {
      this.owner = block
      this.push(block)
    }
    this.kept.set(block, this.paragraphs.slice(before))
    this.block = outer
    this.depth = outerDepth
    this.isNamed = isNamed
  }

  private readChildren(parent: Node, depth: number): void {
    if (depth > DEPTH_LIMIT) return
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.readText(node)
      else if (isElement(node)) this.readElement(node, depth)
    }
  }

  private readText(node: Text): void {
    const preserve = this.spaces.areKept(node)
    if (!preserve && this.text.length === 0 && COLLAPSED.test(node.data)) return
    this.begin(node)
    this.text.addText(node, !preserve)
    this.keepsEnd = preserve
    this.isFilled = false
  }

  private readElement(element: Element, depth: number): void {
    switch (elementKind(element)) {
      case 'ignored':
        break
      case 'filler':
        this.isFilled = true
        break
      case 'break':
        this.readBreak(element)
        break
      case 'rule':
        this.endParagraph()
        break
      case 'object':
        this.readObject(element)
        break
      case 'block-object':
        this.endParagraph()
        this.readObject(element)
        this.endParagraph()
        break
      case 'frame':
        this.readFrame(element, depth)
        break
      case 'block':
        this.readBlock(element, depth + 1)
        break
      case 'inline':
        this.readChildren(element, depth + 1)
    }
  }

  private readFrame(frame: Element, depth: number): void {
    for (const inner of frame.querySelectorAll(NESTED_EDITABLE))
      if (isOutermost(inner, frame)) this.readBlock(inner, depth + 1)
  }

  private readObject(element: Element): void {
    this.begin(element)
    this.text.addElement(OBJECT_CHARACTER, element)
    this.isFilled = false
  }

  /** Directly in the root a break ends a paragraph; inside a block it is a soft one. */
  private readBreak(element: Element): void {
    this.begin(element)
    if (this.depth === 0) this.push(this.block ?? element, true)
    else this.text.addElement('\n', element)
  }

  /** A block lasts longer than the text nodes in it; only lines without a block of their own go by a node. */
  private begin(node: Node): void {
    if (this.owner) return
    if (this.depth === 0 || !this.block || this.isNamed) this.owner = node
    else {
      this.owner = this.block
      this.isNamed = true
    }
  }

  private endParagraph(): void {
    if (this.owner && this.block) this.push(this.block)
    this.isFilled = false
  }

  private push(block: Element, isEndedByBreak = false): void {
    const { owner, depth, keepsEnd, isFilled } = this
    const whole = this.text.take()
    this.owner = null
    this.keepsEnd = false
    this.isFilled = false
    if (!owner) return
    const reading = withoutEnd(whole, keepsEnd, isFilled || isEndedByBreak)
    // Text of the root itself that keeps its line ends: each one ends a paragraph.
    const lines = depth === 0 ? splitLines(reading) : [reading]
    for (const line of lines) this.paragraphs.push({ owner, block, reading: line })
  }
}

/** The next editable around it is outside of the frame. */
function isOutermost(inner: Element, frame: Element): boolean {
  return !frame.contains(inner.parentElement?.closest(NESTED_EDITABLE) ?? null)
}

function holdsBlocks(block: Element): boolean {
  for (const child of block.children) if (isBlock(child)) return true
  return false
}

/** The <br> at the end of a block only gives it a height, and a space there is not shown. */
function withoutEnd(reading: DomText, keepsSpace: boolean, keepsBreak: boolean): DomText {
  let { length } = reading.text
  if (!keepsBreak && reading.text.charAt(length - 1) === '\n') length -= 1
  if (!keepsSpace && isCollapsible(reading, length - 1)) length -= 1
  return length === reading.text.length ? reading : part(reading, 0, length)
}

/** A no-break space reads as a space, and is shown wherever it stands. */
function isCollapsible({ text, nodes, offsets }: DomText, index: number): boolean {
  if (text.charAt(index) !== ' ') return false
  const node = nodes[index]
  return !(node && isText(node) && node.data.charAt(offsets[index] ?? 0) === '\u00A0')
}

function splitLines(reading: DomText): DomText[] {
  const lines: DomText[] = []
  let start = 0
  for (let end = reading.text.indexOf('\n'); end >= 0; end = reading.text.indexOf('\n', start)) {
    lines.push(part(reading, start, end))
    start = end + 1
  }
  return lines.length === 0 ? [reading] : [...lines, part(reading, start, reading.text.length)]
}

const part = ({ text, nodes, offsets }: DomText, start: number, end: number): DomText => ({
  text: text.slice(start, end),
  nodes: nodes.slice(start, end),
  offsets: offsets.slice(start, end),
})
