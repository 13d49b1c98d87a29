/** Texts that are no official ones number their lists as they come. */
import type { Severity } from '../../../../report'
import type { AnalysedDocument } from '../../../rule'
import type { NumberedItem, Sequence } from './sequences'

const COLON_END = /[：:][ \t\u3000]{0,4}$/

export function numbersFreely({ textKind }: AnalysedDocument): boolean {
  return textKind === 'other' || textKind === 'news' || textKind === 'guide'
}

/** What is an error in an official text is a hint where numbers are often copied without their list. */
export function milderSeverity(document: AnalysedDocument): { severity?: Severity } {
  return numbersFreely(document) ? { severity: 'info' } : {}
}

/**
 * A list below an item of the same numbering lost its indent when the text was copied: numbers that
 * restart at 1 right below such an item, or below a line that announces them, are a list of their own.
 */
export function partNestedLists(document: AnalysedDocument, sequence: Sequence): Sequence[] {
  if (sequence.items.length < 2) return [sequence]
  const outer: NumberedItem[] = []
  const lists = [outer]
  const open = [outer]
  for (const item of sequence.items) {
    const { ordinal } = item.marker
    const top = open.at(-1) ?? outer
    const before = top.at(-1)
    if (before && ordinal === 1 && standsBelow(document, before, item)) {
      const inner = [item]
      lists.push(inner)
      open.push(inner)
      continue
    }
    const fitting = open.findLastIndex((list) => list.at(-1)?.marker.ordinal === ordinal - 1)
    if (fitting >= 0) open.length = fitting + 1
    const list = open.at(-1) ?? outer
    list.push(item)
  }
  return lists.map((items) => ({ ...sequence, items }))
}

function standsBelow(
  { lines }: AnalysedDocument,
  before: NumberedItem,
  item: NumberedItem,
): boolean {
  for (let index = item.lineIndex - 1; index > before.lineIndex; index--) {
    const text = lines[index]?.line.text ?? ''
    if (text.trim() !== '') return COLON_END.test(text)
  }
  return true
}
