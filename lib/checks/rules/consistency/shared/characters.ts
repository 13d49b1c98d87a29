/** Classes of UTF-16 units that the rules of this group look at, without patterns. */

export function isHanCode(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Ends of sentences and of the items of a list: 。；！？ and their half-width forms. */
export function isSentenceEnd(code: number): boolean {
  return (
    code === 0x3002 ||
    code === 0xff1b ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x3b ||
    code === 0x21 ||
    code === 0x3f
  )
}
