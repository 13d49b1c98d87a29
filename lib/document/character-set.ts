/** A set of UTF-16 units that is asked for every character of a document. */

/** 1 for the units of the set, 0 for the others. */
export type CharacterSet = Uint8Array

/** `ranges`: pairs of first and last unit, inclusive. */
export function createCharacterSet(
  characters: string,
  ranges: readonly string[] = [],
): CharacterSet {
  const set = new Uint8Array(0x10000)
  for (let index = 0; index < characters.length; index++) set[characters.charCodeAt(index)] = 1
  for (const range of ranges) set.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1)
  return set
}

export function hasAt(set: CharacterSet, text: string, index: number): boolean {
  return set[text.charCodeAt(index)] === 1
}
