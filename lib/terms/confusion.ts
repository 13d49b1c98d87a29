/** Which characters are taken for one another: they sound or look alike. */

/** True when the two, which differ, are commonly confused. */
export type AreConfused = (one: string, other: string) => boolean

/**
 * `pronunciation`: lines of a syllable without tone and the characters read so. `lookAlikes`: lines
 * of a character and those that look like it.
 */
export function createConfusion(pronunciation: string, lookAlikes: string): AreConfused {
  const sounds = new Map<string, Set<string>>()
  for (const [syllable, characters] of readLines(pronunciation)) {
    const sound = foldSyllable(syllable)
    for (const character of characters) {
      const known = sounds.get(character)
      if (known) known.add(sound)
      else sounds.set(character, new Set([sound]))
    }
  }
  const alike = new Map(readLines(lookAlikes))
  return (one, other) => {
    if (alike.get(one)?.includes(other) || alike.get(other)?.includes(one)) return true
    const others = sounds.get(other)
    if (!others) return false
    for (const sound of sounds.get(one) ?? []) if (others.has(sound)) return true
    return false
  }
}

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
