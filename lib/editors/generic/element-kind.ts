/** What an element inside an editable text is to a reader: a block, an object, machinery of the editor. */

export type ElementKind =
  /** Ends a paragraph, or is a soft break inside one. */
  | 'break'
  /** Holds open the line after a break that is part of the text. */
  | 'filler'
  /** Parts paragraphs and has no text. */
  | 'rule'
  | 'ignored'
  | 'object'
  /** An object that stands on a line of its own. */
  | 'block-object'
  /** Cannot be edited, but holds parts that can (tables and captions in CKEditor 5). */
  | 'frame'
  | 'block'
  | 'inline'

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody
  td tfoot th thead tr ul`.split(/\s+/),
)
const OBJECTS = new Set(
  `img svg math canvas video audio iframe object embed input button select textarea meter
  progress`.split(/\s+/),
)

/**
 * Caret anchors, handles, labels and other people's carets that editors put beside the text, as seen in
 * public code of ProseMirror, Quill 2, TinyMCE 5 to 7, CKEditor 4 and 5 (2026-11).
 */
const MACHINERY = [
  'script, style, template, link, meta, col, colgroup, datalist, [hidden]',
  'input[type="checkbox"], input[type="radio"], input[type="hidden"]',
  '.ProseMirror-separator, .ProseMirror-widget, .ProseMirror-gapcursor',
  '.ql-ui, .ql-cursor',
  '[data-mce-bogus="all"], [data-mce-type="bookmark"]',
  '.cke_widget_drag_handler_container, [data-cke-hidden-sel]',
  '.ck-widget__selection-handle, .ck-widget__type-around, .ck-widget__resizer, .ck-fake-selection-container',
].join(', ')
const FILLER = '.ProseMirror-trailingBreak'
/** Editable again, inside of what is not. */
export const NESTED_EDITABLE = '[contenteditable=""], [contenteditable="true"]'
const CONTROLS = 'input, button, select'

export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName)

export function elementKind(element: Element): ElementKind {
  const name = element.localName
  if (name === 'br') return element.matches(FILLER) ? 'filler' : 'break'
  if (name === 'hr') return 'rule'
  if (element.matches(MACHINERY)) return 'ignored'
  if (OBJECTS.has(name)) return 'object'
  if (element.getAttribute('contenteditable') === 'false') return islandKind(element)
  return BLOCKS.has(name) ? 'block' : 'inline'
}

/** A part that cannot be edited: a mention, an embedded page, a box to tick. */
function islandKind(island: Element): ElementKind {
  if (island.querySelector(NESTED_EDITABLE)) return 'frame'
  // A box to tick or a button beside the text is none of it.
  if (island.querySelector(CONTROLS) && island.textContent.trim() === '') return 'ignored'
  return BLOCKS.has(island.localName) ? 'block-object' : 'object'
}
