/** Draws the operations of a zone as Feishu's leaves, and reads them back after typing. */
import { isObject, type Operation, typedOperation } from './operations'

const ZERO_WIDTH = '\u200B'
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/g

const operationOfLeaf = new WeakMap<Element, Operation>()

export function element(
  tag: string,
  className = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const created = document.createElement(tag)
  if (className) created.className = className
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value)
  return created
}

/** One `.ace-line` for each soft line. */
export function renderLines(operations: readonly Operation[]): HTMLElement[] {
  return softLines(operations).map((line) => {
    const row = element('div', 'ace-line', { 'data-node': 'true', dir: 'auto' })
    row.append(...line.map(renderLeaf), renderEnter())
    return row
  })
}

function softLines(operations: readonly Operation[]): Operation[][] {
  const lines: Operation[][] = [[]]
  for (const operation of operations) {
    const pieces = isObject(operation) ? [operation.insert] : operation.insert.split('\n')
    pieces.forEach((piece, index) => {
      if (index > 0) lines.push([])
      if (piece !== '' || isObject(operation)) {
        lines.at(-1)?.push({ ...operation, insert: piece })
      }
    })
  }
  return lines
}

function renderEnter(): HTMLElement {
  const enter = element('span', '', {
    'data-string': 'true',
    'data-enter': 'true',
    'data-leaf': 'true',
  })
  enter.textContent = ZERO_WIDTH
  return enter
}

function renderLeaf(operation: Operation): HTMLElement {
  const { attributes } = operation
  const leaf = isObject(operation) ? renderObject(operation) : renderText(operation)
  if (attributes.bold) leaf.style.fontWeight = 'bold'
  operationOfLeaf.set(leaf, operation)
  return leaf
}

function renderString(text: string): HTMLElement {
  const span = element('span', '', { 'data-string': 'true' })
  span.textContent = text
  return span
}

function renderText({ insert, attributes }: Operation): HTMLElement {
  if (attributes.link) {
    const href = decodeURIComponent(attributes.link)
    const outer = element('span', 'outer-u-container docx-outer-link-container', {
      'data-inline-wrapper': 'true',
    })
    const leaf = element('span', 'link-wrapper link-start link-end', { 'data-leaf': 'true' })
    const anchor = element('a', 'link', { href, 'data-href': href, 'data-link-node': 'true' })
    anchor.append(renderString(insert))
    leaf.append(anchor)
    outer.append(leaf)
    return outer
  }
  if (attributes.inlineCode) {
    const leaf = element('span', '', { 'data-leaf': 'true' })
    const code = element('span', 'inline-code inline-code_start inline-code_end')
    code.append(renderString(insert))
    leaf.append(code)
    return leaf
  }
  const span = element('span', ` author-${attributes.author ?? ''}`, {
    'data-string': 'true',
    'data-leaf': 'true',
  })
  span.textContent = insert
  return span
}

/** Editor-kit's embed: a zero-width text node, then an island that cannot be edited. */
function renderObject({ attributes }: Operation): HTMLElement {
  const leaf = element('span', '', { 'data-leaf': 'true' })
  const markup = attributes['shown-as'] ?? 'island'
  if (markup !== 'island') {
    // Builds whose markup nobody has described: plain words, or nothing that is text.
    if (markup === 'words') leaf.append(renderString(componentTitle(attributes)))
    else leaf.append(element('i', 'inline-icon'))
    return leaf
  }
  const container = element('span', '', { 'data-rect-container': 'true' })
  const zero = element('span', '', { 'data-zero-space': 'true' })
  zero.textContent = ZERO_WIDTH
  const island = element('span', '', { 'data-fake-text': ' ', contenteditable: 'false' })
  island.append(
    attributes.equation
      ? renderEquation(attributes.equation)
      : 'shown-as' in attributes
        ? renderString(componentTitle(attributes))
        : renderMention(attributes),
  )
  container.append(zero, island)
  leaf.append(container)
  return leaf
}

function componentTitle(attributes: Operation['attributes']): string {
  const component = JSON.parse(attributes['inline-component'] ?? '{}') as {
    data?: { title?: string }
  }
  return component.data?.title ?? ''
}

function renderMention(attributes: Operation['attributes']): HTMLElement {
  const component = JSON.parse(attributes['inline-component'] ?? '{}') as {
    data?: { uid?: string }
  }
  const anchor = element('a', 'mention-user', { 'data-token': component.data?.uid ?? '' })
  anchor.textContent = `@${attributes['mention-name'] ?? ''}`
  return anchor
}

function renderEquation(source: string): HTMLElement {
  const equation = element('span', 'equation-block katex')
  equation.textContent = source
  return equation
}

/** The zone's operations as its DOM shows them now; soft lines joined by '\n'. */
export function readLines(zone: Element): Operation[] {
  const operations: Operation[] = []
  zone.querySelectorAll(':scope > .ace-line').forEach((line, index) => {
    if (index > 0) operations.push(typedOperation('\n'))
    for (const node of line.childNodes) {
      const operation = readLeaf(node)
      if (operation) operations.push(operation)
    }
  })
  return operations
}

function readLeaf(node: Node): Operation | null {
  const known = node instanceof Element ? operationOfLeaf.get(node) : undefined
  if (known && isObject(known)) return known
  const text = (node.textContent ?? '').replace(INVISIBLE, '')
  if (text === '') return null
  return known ? { ...known, insert: text } : typedOperation(text)
}

/** True when typing left something in the line that no leaf stands for. */
export function hasUnknownLeaves(zone: Element): boolean {
  return [...zone.querySelectorAll(':scope > .ace-line')].some((line) =>
    [...line.childNodes].some((node) => {
      if (!(node instanceof Element)) return true
      if (node.hasAttribute('data-enter')) return node.textContent !== ZERO_WIDTH
      return !operationOfLeaf.has(node) || node.textContent === ''
    }),
  )
}

/** Visible offset of a DOM position in a zone; an object counts one. */
export function offsetOfPosition(zone: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(zone, 0)
  before.setEnd(node, offset)
  let visible = 0
  zone.querySelectorAll(':scope > .ace-line').forEach((line, index) => {
    if (before.comparePoint(line, 0) > 0) return
    if (index > 0) visible++
    for (const leaf of line.childNodes) visible += lengthBefore(before, leaf)
  })
  return visible
}

function lengthBefore(before: Range, leaf: Node): number {
  if (!before.intersectsNode(leaf)) return 0
  const known = leaf instanceof Element ? operationOfLeaf.get(leaf) : undefined
  if (known && isObject(known))
    return before.comparePoint(leaf, leaf.childNodes.length) <= 0 ? 1 : 0
  const part = document.createRange()
  part.selectNodeContents(leaf)
  if (part.compareBoundaryPoints(Range.END_TO_END, before) > 0) {
    part.setEnd(before.endContainer, before.endOffset)
  }
  return part.toString().replace(INVISIBLE, '').length
}

/** DOM position of a visible offset: at the end of the text before it. */
export function positionOfOffset(zone: Element, offset: number): { node: Node; offset: number } {
  let rest = offset
  const lines = [...zone.querySelectorAll(':scope > .ace-line')]
  for (const line of lines) {
    for (const leaf of line.children) {
      if (leaf.hasAttribute('data-enter')) {
        const text = leaf.firstChild ?? leaf
        if (rest === 0) return { node: text, offset: 0 }
        continue
      }
      const operation = operationOfLeaf.get(leaf)
      const length = operation && isObject(operation) ? 1 : (leaf.textContent ?? '').length
      if (rest <= length && !(operation && isObject(operation))) {
        return { node: deepestText(leaf), offset: rest }
      }
      rest -= length
    }
    rest--
  }
  return { node: zone, offset: zone.childNodes.length }
}

function deepestText(leaf: Element): Node {
  return document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT).nextNode() ?? leaf
}
