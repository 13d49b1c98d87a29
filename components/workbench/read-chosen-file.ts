/** A file the user chose or dropped. */
import type { Snapshot } from '../../lib/document/snapshot'
import { readFileSnapshot } from '../../lib/editors/file/read-file-snapshot'
import { FileUnreadableError } from '../../lib/editors/file/unreadable'
import { isMessageKey, type MessageKey } from '../../lib/messages/catalogue'

/** The snapshot, or the sentence that says why there is none. */
export type FileReading = { snapshot: Snapshot } | { problem: MessageKey }

/** Larger files are refused: in MiB. */
export const LARGEST_FILE = 50

export async function readChosenFile(file: File): Promise<FileReading> {
  if (file.size > LARGEST_FILE * 1024 * 1024) return { problem: 'pages.workbench.tooLarge' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { snapshot: await readFileSnapshot(file.name, bytes) }
  } catch (error) {
    const reason = error instanceof FileUnreadableError ? error.reason : 'damaged'
    const key = `files.unreadable.${reason}`
    return { problem: isMessageKey(key) ? key : 'pages.workbench.unreadable' }
  }
}
