/** What a simulated paragraph is made of: pieces that take up positions in the stream and may show a character. */

export interface Atom {
  /** As it stands in the text stream. */
  raw: string
  /** One character, or nothing for the marks of a field. */
  shown: string
  field?: 'begin' | 'end'
}

const SOFT: Atom = { raw: '\x0b', shown: '\n' }
const PICTURE: Atom = { raw: '\b', shown: '\uFFFC' }

export function atomsOfText(text: string): Atom[] {
  return text.split('').map((unit) => {
    if (unit === '\n') return SOFT
    return unit === '\uFFFC' ? PICTURE : { raw: unit, shown: unit }
  })
}

export function atomsOfLink(address: string, text: string): Atom[] {
  return [
    { raw: `\x13 HYPERLINK "${address}" \x14`, shown: '', field: 'begin' },
    ...atomsOfText(text),
    { raw: '\x15', shown: '', field: 'end' },
  ]
}

export const shownText = (atoms: readonly Atom[]): string =>
  atoms.map(({ shown }) => shown).join('')

/** Index of the atom at which `offset` shown units are before it. */
export function indexOfOffset(atoms: readonly Atom[], offset: number): number {
  let before = 0
  for (let index = 0; index < atoms.length; index++) {
    if (before === offset) return index
    before += atoms[index]?.shown.length ?? 0
  }
  return atoms.length
}

/** A field that lost one of its ends is none any more. */
export function balance(atoms: readonly Atom[]): Atom[] {
  const open: Atom[] = []
  const whole = new Set<Atom>()
  for (const atom of atoms) {
    if (atom.field === 'begin') open.push(atom)
    const begin = atom.field === 'end' ? open.pop() : undefined
    if (begin) whole.add(begin).add(atom)
  }
  return atoms.filter((atom) => !atom.field || whole.has(atom))
}
