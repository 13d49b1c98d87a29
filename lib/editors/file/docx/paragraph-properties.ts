/** What Word's XML says of a paragraph beyond its text. */
import { readAttribute, readNumber, type XmlTag } from './xml-tags'

export interface NumberingReference {
  /** `w:numId`; '0' takes numbering off. */
  numId: string | null
  /** `w:ilvl`, from 0. */
  level: number | null
}

export interface ParagraphProperties {
  styleId: string | null
  numbering: NumberingReference
  /** `w:outlineLvl`: 0 to 8 are headings, 9 is body text. */
  outlineLevel: number | null
  /** The paragraph mark is deleted in tracked changes: its text belongs to the next paragraph. */
  isDeleted: boolean
}

export function emptyProperties(): ParagraphProperties {
  return {
    styleId: null,
    numbering: { numId: null, level: null },
    outlineLevel: null,
    isDeleted: false,
  }
}

export interface PropertiesReader {
  read(tag: XmlTag): void
  isInsideChange(): boolean
  properties: ParagraphProperties
}

/**
 * Collects the properties from the tags inside one `w:pPr`. Feed every tag after the opening one;
 * what a tracked change replaced (`w:pPrChange`) is passed over.
 */
export function createPropertiesReader(): PropertiesReader {
  const properties = emptyProperties()
  let insideChange = false
  function read(tag: XmlTag): void {
    if (tag.name === 'w:pPrChange') insideChange = tag.kind === 'open'
    if (insideChange || tag.kind === 'close') return
    switch (tag.name) {
      case 'w:pStyle':
        properties.styleId = readAttribute(tag)
        break
      case 'w:numId':
        properties.numbering.numId = readAttribute(tag)
        break
      case 'w:ilvl':
        properties.numbering.level = readNumber(tag)
        break
      case 'w:outlineLvl':
        properties.outlineLevel = readNumber(tag)
        break
      case 'w:del':
        properties.isDeleted = true
        break
    }
  }
  return { read, properties, isInsideChange: () => insideChange }
}
