/** The XML parts of a .docx file. */
import JSZip from 'jszip'
import { FileUnreadableError } from '../unreadable'

const MAIN_PART = 'word/document.xml'
/** Everything mammoth needs to read the text; pictures and fonts are left behind. */
const NEEDED = /^(?:\[Content_Types\]\.xml|(?:_rels|word)\/(?:[^/]+\/)?[^/]+\.(?:xml|rels))$/

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
  if (zip.file(MAIN_PART) === null) throw new FileUnreadableError('not-supported')
  const readPart = async (path: string) => (await zip.file(path)?.async('string')) ?? ''
  return {
    document: await readPart(MAIN_PART),
    styles: await readPart('word/styles.xml'),
    numbering: await readPart('word/numbering.xml'),
    async withDocument(xml) {
      const copy = new JSZip()
      for (const [path, file] of Object.entries(zip.files))
        if (NEEDED.test(path) && path !== MAIN_PART) copy.file(path, file.async('uint8array'))
      copy.file(MAIN_PART, xml)
      return copy.generateAsync({ type: 'uint8array' })
    },
  }
}
