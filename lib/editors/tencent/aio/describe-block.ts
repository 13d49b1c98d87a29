/** What the page shows of a mounted block besides its text, as a paragraph. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { visibleText } from '../../dom-text'
import { headingLevel, isList, isOrdered, kindOfClasses, paragraphKind } from './block-kinds'
import type { MountedBlock } from './mounted-blocks'

const WRAPPER = '.sc-block-wrapper'
/** `1.`, `1.2`, `a.`, `iv.`, `（二）`, `三、`: anything else before a text is a mark or a button. */
const NUMBER =
  /^[(（]?(?:\d{1,4}(?:\.\d{1,4}){0,5}|[a-z]{1,2}|[ivxlcdm]{1,8}|[一二三四五六七八九十百]{1,5})[.、)）]?$/i
const NUMBER_LENGTH_LIMIT = 40

export function describeBlock(block: MountedBlock, text: string): SnapshotParagraph {
  const { key, kind, cell } = block
  if (block.isTitle) return { key, text, isTitle: true }
  const heading = headingLevel(kind)
  const number = isOrdered(kind) || heading ? readNumber(block) : undefined
  const ownKind = paragraphKind(kind) ?? surroundingKind(block.element)
  return {
    key,
    text,
    ...(heading && { heading }),
    ...(number && { number }),
    ...(isList(kind) && { list: { ordered: isOrdered(kind), level: listLevel(block.element) } }),
    ...(cell && { cell }),
    ...(ownKind && { kind: ownKind }),
  }
}

/** The number stands in an element of its own before the text, whose class has no lasting name. */
function readNumber({ element, zone }: MountedBlock): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let shown = ''
  for (let node = walker.nextNode(); node && !zone.contains(node); node = walker.nextNode()) {
    shown += node.nodeValue ?? ''
    if (shown.length > NUMBER_LENGTH_LIMIT) return undefined
  }
  const number = visibleText(shown).trim()
  return NUMBER.test(number) ? number : undefined
}

function listLevel(element: Element): number {
  let level = 1
  let at = element.parentElement?.closest(WRAPPER)
  while (at && isList(kindOfClasses(at.classList))) {
    level += 1
    at = at.parentElement?.closest(WRAPPER)
  }
  return level
}

function surroundingKind(element: Element): SnapshotParagraph['kind'] {
  return element.parentElement?.closest('.sc-block-quote') ? 'quote' : undefined
}
