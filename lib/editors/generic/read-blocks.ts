/** Cuts an editable element into paragraphs: its blocks, and the lines that <br> makes outside of blocks. */
import { type DomText, DomTextBuilder, isElement, isText, OBJECT_CHARACTER } from '../dom-text'

export interface EditableParagraph {
  /** Owns the paragraph's key: the block, or the first node of a line without a block. */
  owner: Node
  /** The block around the text, for its kind and its place on screen. */
  block: Element
  reading: DomText
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody
  td tfoot th thead tr ul`.split(/\s+/),
)
const OBJECTS = new Set(
  'img svg math canvas video audio iframe object embed input button select'.split(' '),
)
/** Caret anchors and markers that editors put beside the text (ProseMirror, Quill, Lexical). */
const MACHINERY =
  'script, style, template, .ProseMirror-trailingBreak, .ProseMirror-separator, .ql-ui, .ql-cursor'
/** Deeper than any document: the walk goes down by recursion. */
const DEPTH_LIMIT = 200

export function readBlocks(root: Element): EditableParagraph[] {
  const view = root.ownerDocument.defaultView
  const reader = new BlockReader(keepsSpaces(view?.getComputedStyle(root).whiteSpace ?? ''))
  reader.readBlock(root, 0)
  return reader.paragraphs
}

function keepsSpaces(whiteSpace: string): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces'
}

class BlockReader {
  readonly paragraphs: EditableParagraph[] = []
  private readonly text = new DomTextBuilder()
  private owner: Node | null = null
  private block: Element | null = null
  private depth = 0
  /** Blocks that already gave their name to a paragraph. */
  private readonly named = new Set<Element>()

  constructor(private readonly preserve: boolean) {}

  readBlock(block: Element, depth: number): void {
    const { block: outer, depth: outerDepth } = this
    this.endParagraph()
    const before = this.paragraphs.length
    this.block = block
    this.depth = depth
    this.readChildren(block, depth, this.preserve || block.localName === 'pre')
    this.endParagraph()
    // An empty block is an empty line of the text.
    if (depth > 0 && this.paragraphs.length === before && !holdsBlocks(block)) {
      this.owner = block
      this.push(block)
    }
    this.block = outer
    this.depth = outerDepth
  }

  private readChildren(parent: Node, depth: number, preserve: boolean): void {
    if (depth > DEPTH_LIMIT) return
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.readText(node, preserve)
      else if (isElement(node)) this.readElement(node, depth, preserve)
    }
  }

  private readText(node: Text, preserve: boolean): void {
    if (!preserve && this.text.length === 0 && node.data.trim() === '') return
    this.begin(node)
    this.text.addText(node, !preserve)
  }

  private readElement(element: Element, depth: number, preserve: boolean): void {
    const name = element.localName
    if (element.matches(MACHINERY)) return
    if (name === 'br') this.readBreak(element)
    else if (OBJECTS.has(name) || isIsland(element)) {
      this.begin(element)
      this.text.addElement(OBJECT_CHARACTER, element)
    } else if (BLOCKS.has(name)) {
      if (name !== 'hr') this.readBlock(element, depth + 1)
    } else this.readChildren(element, depth + 1, preserve)
  }

  /** Directly in the root a break ends a paragraph; inside a block it is a soft one. */
  private readBreak(element: Element): void {
    this.begin(element)
    if (this.depth === 0) this.push(this.block ?? element)
    else this.text.addElement('\n', element)
  }

  /** A block lasts longer than the text nodes in it; only lines without a block of their own go by a node. */
  private begin(node: Node): void {
    if (this.owner) return
    if (this.depth === 0 || !this.block || this.named.has(this.block)) this.owner = node
    else {
      this.owner = this.block
      this.named.add(this.block)
    }
  }

  private endParagraph(): void {
    if (this.owner && this.block) this.push(this.block)
  }

  private push(block: Element): void {
    const reading = withoutEnd(this.text.take(), this.preserve)
    if (this.owner) this.paragraphs.push({ owner: this.owner, block, reading })
    this.owner = null
  }
}

/** A part that cannot be edited inside the text: a mention, a widget. */
function isIsland(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false'
}

function holdsBlocks(block: Element): boolean {
  for (const child of block.children) if (BLOCKS.has(child.localName)) return true
  return false
}

/** The <br> at the end of a block only gives it a height, and a space there is not shown. */
function withoutEnd(reading: DomText, preserve: boolean): DomText {
  let { length } = reading.text
  if (reading.text.charAt(length - 1) === '\n') length -= 1
  if (!preserve && reading.text.charAt(length - 1) === ' ') length -= 1
  if (length === reading.text.length) return reading
  return {
    text: reading.text.slice(0, length),
    nodes: reading.nodes.slice(0, length),
    offsets: reading.offsets.slice(0, length),
  }
}
