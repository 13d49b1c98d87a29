/** What a file is by its first bytes; its name only decides when they leave it open. */

export type FileKind = 'zip' | 'compound' | 'text' | 'other'

const SIGNATURES: readonly { kind: FileKind; bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  // OLE compound file: .doc, .wps, and every Office file that is protected by a password.
  { kind: 'compound', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'other', bytes: [0x25, 0x50, 0x44, 0x46] }, // PDF
  { kind: 'other', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] }, // RTF
]

export function detectFileKind(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  )
  return known?.kind ?? 'text'
}

/** MS-OFFCRYPTO 2.3: a protected file is a compound file with a stream of this name, in UTF-16. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

export function isEncryptedCompound(bytes: Uint8Array): boolean {
  const first = ENCRYPTED_STREAM[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (ENCRYPTED_STREAM.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
