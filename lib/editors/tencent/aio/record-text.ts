/** The text of one block record of the data core. */
import { OBJECT_CHARACTER } from '../../dom-text'
import { readField, readString } from '../../page-fields'
import { type AttributePool, isEmbed, readPool } from './attribute-pool'
import { decodeChangeset, type Insertion } from './easysync'

/** Where a record keeps what belongs to it. `properties` on page stores, `props` on blocks (2026). */
const PROPERTY_FIELDS = ['props', 'properties']

/** `none`: a record without a field for text. `unreadable`: it has one that cannot be decoded. */
export type RecordText = { kind: 'text'; text: string } | { kind: 'none' | 'unreadable' }

/** Reads texts and keeps those whose changeset is still the same string. */
export class TextReader {
  private kept = new Map<string, string>()
  private used = new Map<string, string>()

  /** Called before each reading of the whole document: what it does not ask for again is let go. */
  begin(): void {
    this.kept = this.used
    this.used = new Map()
  }

  read(record: unknown, globalPool: AttributePool | undefined): RecordText {
    const source = findSource(record)
    if (source === undefined) return { kind: 'none' }
    if ('plain' in source) return { kind: 'text', text: source.plain }
    const { changeset, pool } = source
    // A live pool only grows: what a number means in it does not change.
    const key = typeof pool === 'string' ? `${pool}\n${changeset}` : changeset
    const known = this.used.get(key) ?? this.kept.get(key)
    const text = known ?? decode(changeset, readPool(pool) ?? globalPool)
    if (text === null) return { kind: 'unreadable' }
    this.used.set(key, text)
    return { kind: 'text', text }
  }
}

type Source = { plain: string } | { changeset: string; pool: unknown }

function findSource(record: unknown): Source | undefined {
  for (const field of PROPERTY_FIELDS) {
    const properties = readField(record, field)
    const changeset = readField(properties, 'title_changeset')
    if (typeof changeset === 'string') return { changeset, pool: undefined }
    const inner = readString(changeset, 'changeset')
    if (inner !== undefined) return { changeset: inner, pool: readField(changeset, 'apool') }
    const title = readField(properties, 'title')
    const plain = typeof title === 'string' ? title : readString(title, 'text')
    if (plain !== undefined) return { plain }
  }
  return undefined
}

function decode(changeset: string, pool: AttributePool | undefined): string | null {
  if (changeset === '') return ''
  const runs = decodeChangeset(changeset)
  return runs === null ? null : runs.map((run) => textOf(run, pool)).join('')
}

function textOf({ text, attributes }: Insertion, pool: AttributePool | undefined): string {
  for (const number of attributes) {
    const attribute = pool?.(number)
    if (attribute && isEmbed(attribute, text.length)) return OBJECT_CHARACTER
  }
  return text
}
