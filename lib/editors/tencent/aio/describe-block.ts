/** What the page shows of a mounted block besides its text, as a paragraph. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { visibleText } from '../../dom-text'
import { headingLevel, isList, isOrdered, kindOfClasses, paragraphKind } from './block-kinds'
import type { MountedBlock } from './mounted-blocks'

const WRAPPER = '.sc-block-wrapper'
/** `1.`, `a.`, `iv.`, `（二）`, `三、`, `1.2`: anything longer is no number. */
const NUMBER = /^[(（]?[0-9a-z一二三四五六七八九十百]{1,8}(?:\.[0-9]{1,4}){0,5}[.、)）]?$/i

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
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let shown = ''
  for (let node = walker.nextNode(); node && !zone.contains(node); node = walker.nextNode()) {
    shown += node.nodeValue ?? ''
    if (shown.length > 40) return undefined
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
