/** The XML parts of a .docx file. */
import JSZip from 'jszip'
import { FileUnreadableError } from '../unreadable'
import { readAttribute, scanTags } from './xml-tags'

/** Where the main part is when the package does not say (ECMA-376 part 2, 9.3). */
const USUAL_MAIN_PART = 'word/document.xml'
/** What mammoth needs to read the text; pictures and fonts are left behind. */
const NEEDED = /\.(?:xml|rels)$/

export interface WordPackage {
  document: string
  /** '' when the file has none. */
  styles: string
  /** '' when the file has none. */
  numbering: string
  /** The package without pictures and with another main part, as a zip. */
  withDocument(xml: string): Promise<Uint8Array>
}

/** @throws FileUnreadableError `damaged` when it is no readable zip, `not-supported` when it is no Word file. */
export async function openWordPackage(bytes: Uint8Array): Promise<WordPackage> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new FileUnreadableError('damaged')
  })
  const readPart = async (path: string) => (await zip.file(path)?.async('string')) ?? ''
  const mainPart = findMainPart(await readPart('_rels/.rels'))
  if (zip.file(mainPart) === null) throw new FileUnreadableError('not-supported')
  const document = await readPart(mainPart)
  const [root] = scanTags(document)
  // Spreadsheets and presentations are packages of the same kind.
  if (root && !/(?:^|:)document$/.test(root.name)) throw new FileUnreadableError('not-supported')
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1)
  return {
    document,
    styles: await readPart(`${folder}styles.xml`),
    numbering: await readPart(`${folder}numbering.xml`),
    async withDocument(xml) {
      const copy = new JSZip()
      for (const [path, file] of Object.entries(zip.files))
        if (NEEDED.test(path) && path !== mainPart) copy.file(path, file.async('uint8array'))
      copy.file(mainPart, xml)
      return copy.generateAsync({ type: 'uint8array' })
    },
  }
}

/** The part that the package's relationships name: some programs write word/document2.xml. */
function findMainPart(relationships: string): string {
  for (const tag of scanTags(relationships))
    if (readAttribute(tag, 'Type')?.endsWith('/officeDocument'))
      return (readAttribute(tag, 'Target') ?? USUAL_MAIN_PART).replace(/^\//, '')
  return USUAL_MAIN_PART
}
