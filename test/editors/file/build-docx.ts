/** Builds small Word files for tests. */
import JSZip from 'jszip'

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface DocxParts {
  /** Content of w:body. */
  body: string
  /** Content of w:styles. */
  styles?: string
  /** Content of w:numbering. */
  numbering?: string
  mainPart?: string
}

export async function buildDocx({
  body,
  styles = '',
  numbering = '',
  mainPart = 'word/document.xml',
}: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="/${mainPart}"/></Relationships>`,
  )
  zip.file(mainPart, `${HEADER}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`)
  zip.file('word/styles.xml', `${HEADER}<w:styles ${NAMESPACE}>${styles}</w:styles>`)
  zip.file('word/numbering.xml', `${HEADER}<w:numbering ${NAMESPACE}>${numbering}</w:numbering>`)
  return zip.generateAsync({ type: 'uint8array' })
}

/** A paragraph; `properties` is the content of w:pPr. */
export function paragraph(text: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
  return `<w:p>${pPr}<w:r><w:t>${text}</w:t></w:r></w:p>`
}

export function numbered(numId: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
}

export function listLevel(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
}
