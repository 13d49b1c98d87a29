/**
 * Why a file cannot be read; each has a sentence in locales (`files.unreadable.<reason>`).
 * `old-format`: binary Word or WPS file (.doc, .wps); `encrypted`: protected by a password.
 */
export type FileUnreadableReason =
  | 'not-supported'
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'old-format'

/** Thrown instead of returning an empty snapshot, which would look like a clean document. */
export class FileUnreadableError extends Error {
  constructor(readonly reason: FileUnreadableReason) {
    super(reason)
    this.name = 'FileUnreadableError'
  }
}
