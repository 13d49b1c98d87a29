/** Text of an element with the place in the DOM of every character. Reads, never touches. */

/** UTF-16 character `index` of `text` is at `offsets[index]` of `nodes[index]`. */
export interface DomText {
  text: string
  nodes: readonly Node[]
  offsets: readonly number[]
}

export interface DomTextRules {
  /** Part of the editor's machinery, not of the text. */
  isIgnored(element: Element): boolean
  /** An embedded object: counts as one character. */
  isObject(element: Element): boolean
  /** Begins a new line of the same paragraph when something stands before it. */
  startsLine(element: Element): boolean
}

export const OBJECT_CHARACTER = '\uFFFC'

/** Zero-width characters and direction marks, which editors use as caret anchors. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/
const COLLAPSIBLE = /[ \t\n\r\f]/
const INVISIBLE_ALL = new RegExp(INVISIBLE.source, 'g')

/** Text without what the eye cannot see, to compare a model's text with the DOM's. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE_ALL, '').replaceAll('\u00A0', ' ').replaceAll('\v', '\n')
}

/** Offset in `visibleText(text)` of the offset `offset` in `text`. */
export function visibleOffset(text: string, offset: number): number {
  return visibleText(text.slice(0, offset)).length
}

/** Collects text node by node, so that one reader serves zones, blocks and lines. */
export class DomTextBuilder {
  private text = ''
  private nodes: Node[] = []
  private offsets: number[] = []
  private endsWithSpace = false

  get length(): number {
    return this.text.length
  }

  /** `collapse`: runs of spaces and line ends are one space, as CSS shows them; none begins a text. */
  addText(node: Text, collapse = false): void {
    const { data } = node
    for (let offset = 0; offset < data.length; offset++) {
      const character = data.charAt(offset)
      if (INVISIBLE.test(character)) continue
      if (collapse && COLLAPSIBLE.test(character)) {
        if (this.length > 0 && !this.endsWithSpace) this.add(' ', node, offset)
        this.endsWithSpace = true
      } else {
        this.add(character === '\u00A0' ? ' ' : character, node, offset)
        this.endsWithSpace = false
      }
    }
  }

  /** An object or a line break: its place is that of the element in its parent. */
  addElement(character: string, element: Element): void {
    const parent = element.parentNode
    if (parent) this.add(character, parent, indexInParent(element))
    this.endsWithSpace = character === '\n'
  }

  add(character: string, node: Node, offset: number): void {
    this.text += character
    this.nodes.push(node)
    this.offsets.push(offset)
  }

  /** Hands out what was collected and begins anew. */
  take(): DomText {
    const taken = { text: this.text, nodes: this.nodes, offsets: this.offsets }
    this.text = ''
    this.nodes = []
    this.offsets = []
    this.endsWithSpace = false
    return taken
  }
}

export function readDomText(root: Element, rules: DomTextRules): DomText {
  const builder = new DomTextBuilder()
  let node: Node | null = root.firstChild
  while (node) {
    let inside: Node | null = null
    if (isText(node)) builder.addText(node)
    else if (isElement(node) && !rules.isIgnored(node)) {
      if (rules.isObject(node)) builder.addElement(OBJECT_CHARACTER, node)
      else if (node.localName === 'br') builder.addElement('\n', node)
      else {
        if (builder.length > 0 && rules.startsLine(node)) builder.addElement('\n', node)
        inside = node.firstChild
      }
    }
    node = inside ?? nextOutside(node, root)
  }
  return builder.take()
}

/** A live range over the characters `start` to `end` (exclusive), or null when they are not there. */
export function rangeOf(reading: DomText, start: number, end: number): Range | null {
  const first = reading.nodes[start]
  const last = reading.nodes[end - 1]
  const firstOffset = reading.offsets[start]
  const lastOffset = reading.offsets[end - 1]
  if (!first || !last || firstOffset === undefined || lastOffset === undefined) return null
  const range = new Range()
  try {
    range.setStart(first, firstOffset)
    range.setEnd(last, lastOffset + 1)
  } catch {
    // The nodes changed since they were read.
    return null
  }
  return range
}

/** The next node after the whole of `node`, still inside `root`. */
export function nextOutside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling
  return null
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function indexInParent(element: Element): number {
  let index = 0
  for (let before = element.previousSibling; before; before = before.previousSibling) index++
  return index
}
