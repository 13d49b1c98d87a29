/** Gives lines of plain text keys that last: a line keeps its key while lines around it change. */

interface KeyedLine {
  key: string
  text: string
}

/** Lines before and after the changed stretch keep their keys; an edit of one line keeps that of the line. */
export function diffKeyedLines(
  before: readonly KeyedLine[],
  texts: readonly string[],
  nextKey: () => string,
): KeyedLine[] {
  const shorter = Math.min(before.length, texts.length)
  let head = 0
  while (head < shorter && before[head]?.text === texts[head]) head++
  let tail = 0
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail]?.text === texts[texts.length - 1 - tail]
  )
    tail++
  const shift = before.length - texts.length
  const changedBefore = before.length - tail
  return texts.map((text, index) => {
    const old = index < texts.length - tail ? before[index] : before[index + shift]
    const isKept = index < changedBefore || index >= texts.length - tail
    return { key: isKept && old ? old.key : nextKey(), text }
  })
}
