/**
 * Control characters of the text stream of the canvas editor, each of which takes up one position. As
 * seen in public code 2025 to 2026; those of tables are known from one source only.
 */
export const PARAGRAPH_END = 0x0d
export const LINE_FEED = 0x0a
export const SOFT_BREAK = 0x0b
export const PAGE_BREAK = 0x0c
export const TAB = 0x09
export const SECTION_END = 0x0f
/** A field: begin, code, separator, what is shown, end. */
export const FIELD_BEGIN = 0x13
export const FIELD_SEPARATOR = 0x14
export const FIELD_END = 0x15
/** The main story comes first; header, footer, notes, comments and text boxes follow as further ones. */
export const STORY_END = 0x1e
/** A picture or another object; 0x1c … 0x0d 0x1d is one line of an embedded box. */
export const PICTURE = 0x08
export const OBJECT = 0x1c
export const BOX_LINE_END = 0x1d
export const TABLE_BEGIN = 0x1a
export const ROW_BEGIN = 0x06
export const CELL_END = 0x07
export const TABLE_END = 0x1b
export const EMPTY_SLOT = 0x00

/** Every other character below this one is one of the editor's marks and shows nothing. */
export const FIRST_VISIBLE = 0x20
