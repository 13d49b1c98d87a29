/** Where a judged piece of text stands now, when what is on screen is a little ahead of what was judged. */

export interface Stretch {
  start: number
  end: number
}

/**
 * `judged` is the text when the span was found, `shown` the text now; one edit may lie between them.
 * Offsets are UTF-16, end exclusive. Null when the edit touches the span or its text is another one.
 */
export function alignStretch(judged: string, shown: string, span: Stretch): Stretch | null {
  const quote = judged.slice(span.start, span.end)
  const moved = judged === shown ? span : shiftOverEdit(judged, shown, span)
  return moved && shown.slice(moved.start, moved.end) === quote ? moved : null
}

function shiftOverEdit(judged: string, shown: string, span: Stretch): Stretch | null {
  const shorter = Math.min(judged.length, shown.length)
  let head = 0
  while (head < shorter && judged.charCodeAt(head) === shown.charCodeAt(head)) head++
  if (span.end <= head) return span
  let tail = 0
  while (
    tail < shorter - head &&
    judged.charCodeAt(judged.length - 1 - tail) === shown.charCodeAt(shown.length - 1 - tail)
  )
    tail++
  if (span.start < judged.length - tail) return null
  const shift = shown.length - judged.length
  return { start: span.start + shift, end: span.end + shift }
}
