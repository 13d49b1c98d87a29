/** What the type names of Feishu blocks mean for reading. Names as seen 2024 to 2026. */

/** Blocks with text of their own; all of them may have children as well. */
const TEXT_TYPES = new Set(['text', 'bullet', 'ordered', 'todo', 'code', 'quote'])

/**
 * Parts of the page that are not the author's text: the list of documents that mention this one, and
 * the editor's own summary.
 */
const FOREIGN_TYPES = new Set(['back_ref_list', 'ai-summary', 'ai_summary'])

export function headingLevel(type: string): number | undefined {
  const match = /^(?:toggle_)?heading([1-9])$/.exec(type)
  return match ? Number(match[1]) : undefined
}

export function hasOwnText(type: string): boolean {
  return TEXT_TYPES.has(type) || headingLevel(type) !== undefined
}

export function isForeign(type: string): boolean {
  return FOREIGN_TYPES.has(type)
}

export function isList(type: string): boolean {
  return type === 'bullet' || type === 'ordered' || type === 'todo'
}
