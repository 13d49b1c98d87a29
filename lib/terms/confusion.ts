/** Which characters are taken for one another: they sound or look alike. */

/** True when the two, which differ, are commonly confused. */
export type AreConfused = (one: string, other: string) => boolean

/**
 * `pronunciation`: lines of a syllable without tone and the characters read so. `lookAlikes`: lines
 * of a character and those that look like it.
 */
export function createConfusion(pronunciation: string, lookAlikes: string): AreConfused {
  const names: string[] = []
  /** By the UTF-16 code: a character has few sounds. */
  const soundsOf = new Map<number, number[]>()
  for (const [syllable, characters] of readLines(pronunciation)) {
    const folded = foldSyllable(syllable)
    if (!names.includes(folded)) names.push(folded)
    const sound = names.indexOf(folded)
    for (const character of characters) {
      const code = character.charCodeAt(0)
      const known = soundsOf.get(code)
      if (!known) soundsOf.set(code, [sound])
      else if (!known.includes(sound)) known.push(sound)
    }
  }
  const alike = new Map(readLines(lookAlikes))
  return (one, other) => {
    const others = soundsOf.get(other.charCodeAt(0)) ?? NONE
    for (const sound of soundsOf.get(one.charCodeAt(0)) ?? NONE)
      if (others.includes(sound)) return true
    return alike.get(one)?.includes(other) || alike.get(other)?.includes(one) || false
  }
}

const NONE: readonly number[] = []

/** What many speakers and their keyboards do not tell apart: zh and z, n and l, n and ng. */
function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([aei])ng$/, '$1n')
}

function* readLines(text: string): Generator<[head: string, characters: string]> {
  for (const line of text.split('\n')) {
    const [head, characters] = line.split(' ')
    if (head && characters) yield [head, characters]
  }
}
