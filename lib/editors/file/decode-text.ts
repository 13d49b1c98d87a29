/** Bytes of a text file to text. */
import { FileUnreadableError } from './unreadable'

/**
 * UTF-8 (with or without byte order mark), UTF-16 by its mark, else GB18030, which holds GBK and
 * GB2312, the encodings of older Chinese text files.
 * @throws FileUnreadableError `not-supported` when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw new FileUnreadableError('not-supported')
  return decodeStrictly('utf-8', bytes) ?? decodeOrFail(bytes)
}

function decodeOrFail(bytes: Uint8Array): string {
  const text = decodeStrictly('gb18030', bytes)
  if (text === null) throw new FileUnreadableError('not-supported')
  return text
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
