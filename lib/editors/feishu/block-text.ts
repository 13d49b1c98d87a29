/** The text of one block of the Feishu model. */
import { readField, readItems, readString } from '../page-fields'

/** Stands for one embedded object: a mention, a link card, an equation. */
export const OBJECT_CHARACTER = '\uFFFC'

/**
 * Text from the block's Quill-like operations. Embeds count as one character whatever placeholder the
 * model has for them (it may be '' or any character); one final line end is the block's own.
 */
export function readBlockText(block: unknown): string {
  const zone = readField(block, 'zoneState')
  const operations = readItems(readField(zone, 'content'), 'ops')
  if (operations.length === 0) return withoutFinalBreak(readString(zone, 'allText') ?? '')
  let text = ''
  for (const operation of operations) {
    const insert = readString(operation, 'insert')
    if (isEmbed(operation, insert)) text += OBJECT_CHARACTER
    else text += insert ?? ''
  }
  return withoutFinalBreak(text)
}

function isEmbed(operation: unknown, insert: string | undefined): boolean {
  const attributes = readField(operation, 'attributes')
  if (readField(attributes, 'inline-component') !== undefined) return true
  if (readField(attributes, 'equation') !== undefined) return true
  // An object instead of a string is an embed in every Quill-like format.
  return insert === undefined && typeof readField(operation, 'insert') === 'object'
}

function withoutFinalBreak(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text
}
