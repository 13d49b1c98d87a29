/** Reads what the command line was asked to check. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Snapshot } from '../../lib/document/snapshot'
import { readFileSnapshot } from '../../lib/editors/file/read-file-snapshot'
import { FileUnreadableError } from '../../lib/editors/file/unreadable'
import type { MessageKey } from '../../lib/messages/catalogue'

export const STANDARD_INPUT = '-'

export type Input =
  | { file: string; snapshot: Snapshot }
  /** The sentence that says why it could not be read. */
  | { file: string; failure: MessageKey }

const SYSTEM_FAILURES: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'files.command.missing',
  EISDIR: 'files.command.folder',
  EACCES: 'files.command.forbidden',
  EPERM: 'files.command.forbidden',
}

/** Never throws for a file that cannot be read: the others are still checked. */
export async function readInput(file: string): Promise<Input> {
  try {
    const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file)
    return { file, snapshot: await readFileSnapshot(basename(file), bytes) }
  } catch (error) {
    return { file, failure: failureKey(error) }
  }
}

function failureKey(error: unknown): MessageKey {
  if (error instanceof FileUnreadableError) return `files.unreadable.${error.reason}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = SYSTEM_FAILURES[code]
  if (known) return known
  throw error
}
