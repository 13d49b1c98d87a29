/** The text of a file the user chose, in whatever encoding office programs write. */
import { decodeText } from '../editors/file/decode-text'

/** Bytes. No list of words or settings comes near it. */
const LARGEST = 20_000_000

/** Null: not a text, or too large to be what it should be. */
export async function readTextFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return null
  }
}
