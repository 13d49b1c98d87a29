/** The attributes that runs of a block's text refer to by number. */
import { readField, readString } from '../../page-fields'

/** Name and value of an attribute; undefined: no such number. */
export type AttributePool = (number: number) => readonly [string, string] | undefined

const POOL_LENGTH_LIMIT = 2_000_000

/**
 * @param pool `{numToAttrib}` or its JSON, as in a changeset of a command, or a live pool with
 * `_numToAttrib`. Undefined when it is none of these.
 */
export function readPool(pool: unknown): AttributePool | undefined {
  const parsed = typeof pool === 'string' ? parse(pool) : pool
  const numbers = readField(parsed, '_numToAttrib') ?? readField(parsed, 'numToAttrib')
  if (typeof numbers !== 'object' || numbers === null) return undefined
  return (number) => {
    const pair = readField(numbers, number)
    const name = readString(pair, '0')
    return name === undefined ? undefined : [name, readString(pair, '1') ?? '']
  }
}

function parse(json: string): unknown {
  if (json.length > POOL_LENGTH_LIMIT) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/**
 * Whether a run of text stands for an embedded object: a card of another document (`p`), or one
 * character whose attribute holds a record. A link with a text of its own (`t`) does not. Names as seen
 * in public code 2026.
 */
export function isEmbed([name, value]: readonly [string, string], length: number): boolean {
  if (name === 'p') return true
  return length === 1 && name !== 't' && /^[[{]/.test(value)
}
