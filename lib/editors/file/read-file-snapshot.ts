/** A file the user chose (`.docx`, `.txt`, `.md`) as a snapshot. Works in Node and in a page. */
import type { Snapshot } from '../../document/snapshot'
import { decodeText } from './decode-text'
import { detectFileKind, isEncryptedCompound } from './file-kind'
import { textSnapshot } from './text-snapshot'
import { FileUnreadableError } from './unreadable'

const OLD_WORD_NAME = /\.(?:doc|dot|wps|wpt)$/i

/**
 * @param name the file's name, which is not looked up anywhere
 * @throws FileUnreadableError with the reason
 */
export async function readFileSnapshot(name: string, bytes: Uint8Array): Promise<Snapshot> {
  if (bytes.length === 0) throw new FileUnreadableError('empty')
  const snapshot = await readByKind(name, bytes)
  if (snapshot.paragraphs.every((paragraph) => paragraph.text.trim() === ''))
    throw new FileUnreadableError('empty')
  return snapshot
}

async function readByKind(name: string, bytes: Uint8Array): Promise<Snapshot> {
  switch (detectFileKind(bytes)) {
    case 'zip': {
      // Loaded on demand: most pages never open a Word file.
      const { readDocx } = await import('./docx/read-docx')
      return readDocx(bytes)
    }
    case 'compound':
      throw new FileUnreadableError(unreadableCompound(name, bytes))
    case 'other':
      throw new FileUnreadableError('not-supported')
    case 'text':
      if (/\.docx$/i.test(name)) throw new FileUnreadableError('damaged')
      return textSnapshot(decodeText(bytes))
  }
}

function unreadableCompound(
  name: string,
  bytes: Uint8Array,
): 'encrypted' | 'old-format' | 'not-supported' {
  if (isEncryptedCompound(bytes)) return 'encrypted'
  return OLD_WORD_NAME.test(name) || /\.docx$/i.test(name) ? 'old-format' : 'not-supported'
}
