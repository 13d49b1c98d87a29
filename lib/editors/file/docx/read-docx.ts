/** A .docx file as a snapshot, with the numbers that Word shows and does not store. */
import mammoth from 'mammoth'
import type { Snapshot, SnapshotParagraph } from '../../../document/snapshot'
import { FileUnreadableError } from '../unreadable'
import { type CountNumber, createNumberCounter, type ListPosition } from './count-numbers'
import { type FlatParagraph, flattenDocument } from './flatten'
import { readNumberingDefinitions } from './numbering-definitions'
import type { ParagraphProperties } from './paragraph-properties'
import { type ParagraphRole, readRole } from './paragraph-role'
import { readStyles, type Styles } from './styles'
import { readParagraphNumber, tagParagraphs } from './tag-paragraphs'
import { openWordPackage } from './word-package'

/** @throws FileUnreadableError `damaged` or `not-supported` */
export async function readDocx(bytes: Uint8Array): Promise<Snapshot> {
  const parts = await openWordPackage(bytes)
  const styles = readStyles(parts.styles)
  const tagged = tagParagraphs(parts.document)
  const countNumber = createNumberCounter(readNumberingDefinitions(parts.numbering, styles))
  const details = tagged.properties.map((properties) => describe(properties, styles, countNumber))
  const flat = await readWithMammoth(await parts.withDocument(tagged.xml))
  return {
    editor: 'file',
    layer: 'file',
    complete: true,
    paragraphs: flat.map((paragraph, index) => toSnapshotParagraph(paragraph, index, details)),
  }
}

interface ParagraphDetails {
  role: ParagraphRole
  position: ListPosition | null
}

function describe(
  properties: ParagraphProperties,
  styles: Styles,
  countNumber: CountNumber,
): ParagraphDetails {
  const style = styles.resolve(properties.styleId)
  return { role: readRole(properties, style), position: countNumber(properties, style) }
}

async function readWithMammoth(bytes: Uint8Array): Promise<FlatParagraph[]> {
  let flat: FlatParagraph[] = []
  // mammoth's Node entry takes `buffer`, its browser entry `arrayBuffer`; both hand it to JSZip.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0]
  const transformDocument = (document: object) => {
    flat = flattenDocument(document)
    // Nothing is left to be turned into HTML.
    return { ...document, children: [] }
  }
  await mammoth.convertToHtml(input, { transformDocument }).catch(() => {
    throw new FileUnreadableError('damaged')
  })
  return flat
}

function toSnapshotParagraph(
  { text, styleId, cell }: FlatParagraph,
  index: number,
  details: readonly ParagraphDetails[],
): SnapshotParagraph {
  const found = details[readParagraphNumber(styleId) ?? -1]
  const role = found?.role
  const position = found?.position
  return {
    key: `p${index}`,
    text,
    ...(role?.heading !== undefined && { heading: role.heading }),
    ...(role?.isTitle && { isTitle: true }),
    ...(role?.isGenerated && { kind: 'synced' as const }),
    ...(position?.number && { number: position.number }),
    ...(position && { list: { ordered: position.ordered, level: position.level } }),
    ...(cell && { cell }),
  }
}
