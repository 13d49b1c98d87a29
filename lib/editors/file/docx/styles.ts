/** Paragraph styles (word/styles.xml) with what they inherit. */
import {
  createPropertiesReader,
  emptyProperties,
  type NumberingReference,
  type ParagraphProperties,
  type PropertiesReader,
} from './paragraph-properties'
import { readAttribute, readSwitch, scanTags, type XmlTag } from './xml-tags'

interface StyleDefinition {
  id: string
  isDefaultParagraphStyle: boolean
  name: string
  basedOn: string | null
  properties: ParagraphProperties
}

export interface ResolvedStyle {
  /** Own name, then the names of the styles it is based on; lower case: `heading 1`, `title`. */
  names: readonly string[]
  numbering: NumberingReference
  /** The style that brings the numbering, which a list level may name (`w:lvl/w:pStyle`). */
  numberingStyleId: string | null
  outlineLevel: number | null
}

export interface Styles {
  /** Null: the document's default style. Unknown ids: an empty style. */
  resolve(styleId: string | null): ResolvedStyle
  /** `w:numId` of a numbering style; null when there is none. */
  numberingStyleNumId(styleId: string): string | null
}

export function readStyles(xml: string): Styles {
  const definitions = new Map<string, StyleDefinition>()
  // ECMA-376 17.7.4.17: of several styles with one id the first keeps it.
  for (const style of readDefinitions(xml))
    if (!definitions.has(style.id)) definitions.set(style.id, style)
  const defaultId = [...definitions.values()].find((style) => style.isDefaultParagraphStyle)?.id
  const resolved = new Map<string | undefined, ResolvedStyle>()
  return {
    resolve(styleId) {
      const id = styleId ?? defaultId
      const style = resolved.get(id) ?? inherit(id, definitions)
      resolved.set(id, style)
      return style
    },
    numberingStyleNumId: (styleId) => definitions.get(styleId)?.properties.numbering.numId ?? null,
  }
}

function inherit(
  styleId: string | undefined,
  definitions: ReadonlyMap<string, StyleDefinition>,
): ResolvedStyle {
  const chain = ancestry(styleId, definitions)
  const numbered = chain.find(({ properties }) => properties.numbering.numId !== null)
  const levelled = chain.find(({ properties }) => properties.outlineLevel !== null)
  return {
    names: chain.map((style) => style.name),
    numbering: numbered?.properties.numbering ?? { numId: null, level: null },
    numberingStyleId: numbered?.id ?? null,
    outlineLevel: levelled?.properties.outlineLevel ?? null,
  }
}

/** The style and what it is based on, nearest first; a circle ends where it closes. */
function ancestry(
  styleId: string | undefined,
  definitions: ReadonlyMap<string, StyleDefinition>,
): StyleDefinition[] {
  const chain = new Set<StyleDefinition>()
  let current = styleId === undefined ? undefined : definitions.get(styleId)
  while (current && !chain.has(current)) {
    chain.add(current)
    current = current.basedOn === null ? undefined : definitions.get(current.basedOn)
  }
  return [...chain]
}

function* readDefinitions(xml: string): Generator<StyleDefinition> {
  let style: StyleDefinition | null = null
  let reader: PropertiesReader | null = null
  for (const tag of scanTags(xml)) {
    if (tag.name === 'w:style') {
      if (style) yield style
      style = tag.kind === 'open' ? openStyle(tag) : null
      reader = null
      continue
    }
    if (!style) continue
    if (tag.name === 'w:pPr') {
      reader = tag.kind === 'open' ? createPropertiesReader() : null
      if (reader) style.properties = reader.properties
    } else if (reader) reader.read(tag)
    else if (tag.name === 'w:name') style.name = (readAttribute(tag) ?? '').toLowerCase()
    else if (tag.name === 'w:basedOn') style.basedOn = readAttribute(tag)
  }
}

function openStyle(tag: XmlTag): StyleDefinition | null {
  const id = readAttribute(tag, 'w:styleId')
  if (id === null) return null
  const isParagraphStyle = readAttribute(tag, 'w:type') === 'paragraph'
  return {
    id,
    isDefaultParagraphStyle: isParagraphStyle && readSwitch(readAttribute(tag, 'w:default') ?? '0'),
    name: '',
    basedOn: null,
    properties: emptyProperties(),
  }
}
