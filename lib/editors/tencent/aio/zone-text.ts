/** Reads the text of a mounted block as its writer sees it. Markup as seen in public code 2025 to 2026. */
import { type DomText, type DomTextRules, readDomText } from '../../dom-text'
import { isPlaceholder } from './placeholders'

/** `.textInput__<hash>` is another build's name for the same element. */
export const ZONE = '.sc-text-input-content, [class^="textInput__"], [class*=" textInput__"]'

/** Numbers of code lines. */
const IGNORED = '[data-line-number]'
/** What cannot be edited inside a text is one object: a card, a mention, an icon. Links are text. */
const OBJECTS = '[contenteditable="false"], img, video, hina-container'

const ZONE_RULES: DomTextRules = {
  isIgnored: (element) => element.matches(IGNORED),
  isObject: (element) => element.matches(OBJECTS),
  startsLine: (element) => element.localName === 'div' || element.localName === 'p',
}

const EMPTY: DomText = { text: '', nodes: [], offsets: [] }

export interface ZoneReading extends DomText {
  /** The text is '' because what is shown reads like the editor's placeholder. */
  placeholder?: string
}

/** Soft breaks are '\n'; zero-width characters are left out; embeds are one U+FFFC each. */
export function readZone(zone: Element): ZoneReading {
  const shown = zone.textContent ?? ''
  if (isPlaceholder(shown)) return { ...EMPTY, placeholder: shown }
  const reading = readDomText(zone, ZONE_RULES)
  if (!reading.text.endsWith('\n')) return reading
  // The end of the last line is the block's own: browsers need one more break to show an empty line.
  return {
    text: reading.text.slice(0, -1),
    nodes: reading.nodes.slice(0, -1),
    offsets: reading.offsets.slice(0, -1),
  }
}
