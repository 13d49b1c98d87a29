/** Reads a Feishu text zone as the model would have it. Markup as seen in live pages 2024 to 2026. */
import { type DomText, type DomTextRules, OBJECT_CHARACTER, readDomText } from '../dom-text'

/**
 * The end of every line (`data-enter`), caret anchors around embeds, and labels of code blocks.
 * `.ignore-dom` holds the editor's own words, such as the language of a code block.
 */
const IGNORED =
  '[data-enter], [data-zero-space], .docx-block-zero-space, .ignore-dom, .bear-virtual-pre-renderer'
/** Mentions, document links and equations: the model has one character for each. */
const OBJECTS = '[data-fake-text], a[data-token], [contenteditable="false"]'

const ZONE_RULES: DomTextRules = {
  isIgnored: (element) => element.matches(IGNORED),
  isObject: (element) => element.matches(OBJECTS),
  startsLine: (element) => element.classList.contains('ace-line'),
}

/** Soft breaks are '\n'; zero-width characters are left out; embeds are one U+FFFC each. */
export function readZone(zone: Element): DomText {
  return readDomText(zone, ZONE_RULES)
}

export { OBJECT_CHARACTER }
