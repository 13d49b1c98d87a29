/** Names for findings that survive edits elsewhere in the document. */

const CONTEXT_LENGTH = 8

/** 53-bit hash (cyrb53) in base 36: ids are compared and stored, never reversed into text. */
function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

/** Of a finding in a line: its rule, its text and eight characters of context on each side. */
export function hashFinding(rule: string, line: string, start: number, end: number): string {
  const before = line.slice(Math.max(0, start - CONTEXT_LENGTH), start)
  const after = line.slice(end, end + CONTEXT_LENGTH)
  return hash(`${rule}\u0000${before}\u0000${line.slice(start, end)}\u0000${after}`)
}

/** Of a finding about the whole document: its rule and its message. */
export function hashDocumentFinding(rule: string, message: string): string {
  return hash(`${rule}\u0000${message}`)
}

/** How often a hash was met in one document. */
export interface HashUses {
  readonly hash: string
  /** All that are counted together. */
  readonly table: object
  /** The document that was counted last. */
  pass: number
  count: number
}

/** Hashes that no finding has any more are forgotten when they are so many more than the others. */
const MOST_UNUSED = 1000

/**
 * Tells equal ids apart by their order in the document: `id`, `id-2`, `id-3` … Findings keep the
 * place where their hash is counted, so that counting them again looks up nothing.
 */
export function createIdCounter() {
  let table = new Map<string, HashUses>()
  let pass = 0
  let used = 0
  return {
    /** A new document, or the same one again. */
    startOver(): void {
      if (table.size > 2 * used + MOST_UNUSED) table = new Map()
      pass++
      used = 0
    },
    usesOf(hash: string, known: HashUses | null): HashUses {
      if (known?.table === table) return known
      const uses = table.get(hash) ?? { hash, table, pass: 0, count: 0 }
      table.set(hash, uses)
      return uses
    },
    /** 1 for the first finding of a hash. */
    count(uses: HashUses): number {
      if (uses.pass !== pass) {
        uses.pass = pass
        uses.count = 0
        used++
      }
      uses.count++
      return uses.count
    },
  }
}

export function formatId(hash: string, ordinal: number): string {
  return ordinal === 1 ? hash : `${hash}-${ordinal}`
}
