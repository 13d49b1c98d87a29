/**
 * Text of an EasySync changeset (Etherpad's format, in which smart documents keep the text of a block):
 * `Z:` old length `>` or `<` difference, operations, `$`, the inserted characters. Numbers are base 36.
 */

export interface Insertion {
  text: string
  /** Numbers in the attribute pool. */
  attributes: readonly number[]
}

/** UTF-16 units; a block of text is never that long. */
const LENGTH_LIMIT = 2_000_000
const HEADER = /^Z:([0-9a-z]{1,8})([<>])([0-9a-z]{1,8})/
const OPERATION = /((?:\*[0-9a-z]{1,8}){0,200})(?:\|[0-9a-z]{1,8})?([-+=])([0-9a-z]{1,8})/y

/**
 * The runs of text that stand there when the changeset is applied to a text that it takes away wholly
 * (an empty one, as a rule). Null when it keeps something of a text that is not known here, or is no
 * changeset.
 */
export function decodeChangeset(changeset: string): Insertion[] | null {
  if (changeset.length > LENGTH_LIMIT) return null
  const header = HEADER.exec(changeset)
  const end = changeset.indexOf('$')
  if (!header || end < 0) return null
  const oldLength = Number.parseInt(header[1] ?? '', 36)
  const difference = Number.parseInt(header[3] ?? '', 36) * (header[2] === '<' ? -1 : 1)
  const runs: Insertion[] = []
  let bank = end + 1
  let removed = 0
  OPERATION.lastIndex = header[0].length
  while (OPERATION.lastIndex < end) {
    const operation = OPERATION.exec(changeset)
    if (!operation) return null
    const length = Number.parseInt(operation[3] ?? '', 36)
    if (operation[2] === '=') return null
    if (operation[2] === '-') removed += length
    else {
      if (bank + length > changeset.length) return null
      const text = changeset.slice(bank, bank + length)
      runs.push({ text, attributes: readNumbers(operation[1] ?? '') })
      bank += length
    }
  }
  // What is not removed is kept, whether an operation says so or not.
  const isWhole = removed === oldLength && bank === changeset.length
  return isWhole && bank - end - 1 === oldLength + difference ? runs : null
}

function readNumbers(attributes: string): number[] {
  return attributes
    .split('*')
    .slice(1)
    .map((number) => Number.parseInt(number, 36))
}
