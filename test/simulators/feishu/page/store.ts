/** The document as the editor holds it. Knows nothing of the page; the view listens. */
import type { BlockSeed, DocumentSeed } from '../documents/seed'
import { type Operation, operationsOf, visibleText } from './operations'

export const ROOT = 1

export interface StoredBlock {
  readonly id: number
  readonly recordId: string
  readonly type: string
  operations: Operation[] | null
  children: number[]
  parent: number | null
  snapshot: Record<string, unknown>
  language: string | null
  /** `pending`: not fetched yet. `fallback`: fetched, its heavy part is still hydrating. */
  state: 'real' | 'pending' | 'fallback'
  /** Document inside a synced reference; ids in it collide with the outer ones. */
  inner: BlockStore | null
  destroyed: boolean
}

export type Origin = 'typing' | 'editor' | 'remote'
export type StoreChange =
  | { kind: 'text' | 'structure'; id: number; origin: Origin }
  | { kind: 'state'; ids: readonly number[] }

const RECORD_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789'
const RECORD_LENGTH = 27

/** The same document gets the same record ids, as after a reload of the real page. */
function recordIdOf(name: string, id: number): string {
  let state = id + 1
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 16777619)
  let record = ''
  while (record.length < RECORD_LENGTH) {
    state = Math.imul(state ^ (state >>> 13), 1540483477) + record.length
    record += RECORD_ALPHABET[(state >>> 8) % RECORD_ALPHABET.length] ?? 'A'
  }
  return record
}

export class BlockStore {
  readonly blocks = new Map<number, StoredBlock>()
  private readonly listeners = new Set<(change: StoreChange) => void>()
  private nextId = ROOT

  constructor(
    private readonly name: string,
    seed: DocumentSeed,
  ) {
    this.create({ type: 'page', text: seed.title }, null)
    this.createLevel(seed.blocks.map((block) => ({ seed: block, parent: ROOT })))
  }

  get root(): StoredBlock {
    return this.get(ROOT)
  }

  get(id: number): StoredBlock {
    const block = this.blocks.get(id)
    if (!block) throw new Error(`no block ${id}`)
    return block
  }

  byRecord(recordId: string): StoredBlock | null {
    for (const block of this.blocks.values()) if (block.recordId === recordId) return block
    return null
  }

  onChange(listener: (change: StoreChange) => void): void {
    this.listeners.add(listener)
  }

  setOperations(id: number, operations: Operation[], origin: Origin): void {
    this.get(id).operations = operations
    this.emit({ kind: 'text', id, origin })
  }

  setText(id: number, text: string, origin: Origin): void {
    this.setOperations(id, operationsOf(text), origin)
  }

  /** A new block of the same kind after `id`; its id is the highest, wherever it stands. */
  insertAfter(id: number, operations: Operation[], origin: Origin): StoredBlock {
    const before = this.get(id)
    const parent = this.get(before.parent ?? ROOT)
    const type = /^(bullet|ordered|todo)$/.test(before.type) ? before.type : 'text'
    const block = this.create({ type, text: '' }, parent.id)
    block.operations = operations
    const index = before.parent === null ? 0 : parent.children.indexOf(id) + 1
    parent.children.splice(index, 0, block.id)
    this.emit({ kind: 'structure', id: parent.id, origin })
    return block
  }

  remove(id: number, origin: Origin): void {
    const block = this.get(id)
    if (block.parent === null) throw new Error('the page itself stays')
    const parent = this.get(block.parent)
    parent.children = parent.children.filter((child) => child !== id)
    this.destroyTree(block)
    this.emit({ kind: 'structure', id: parent.id, origin })
  }

  setState(ids: readonly number[], state: StoredBlock['state']): void {
    for (const id of ids) this.get(id).state = state
    this.emit({ kind: 'state', ids })
  }

  /** Another editor took over: every node of this store throws from now on. */
  destroy(): void {
    for (const block of this.blocks.values()) block.destroyed = true
    this.listeners.clear()
  }

  /** The top-level block that `id` stands in. */
  topLevel(id: number): number {
    let block = this.get(id)
    while (block.parent !== null && block.parent !== ROOT) block = this.get(block.parent)
    return block.id
  }

  /** Paragraphs in document order, title first; objects as U+FFFC. Not of synced documents. */
  paragraphs(id = ROOT): string[] {
    const block = this.get(id)
    const own = block.operations === null ? [] : [visibleText(block.operations)]
    return [...own, ...block.children.flatMap((child) => this.paragraphs(child))]
  }

  private emit(change: StoreChange): void {
    for (const listener of this.listeners) listener(change)
  }

  private destroyTree(block: StoredBlock): void {
    block.destroyed = true
    this.blocks.delete(block.id)
    for (const child of block.children) this.destroyTree(this.get(child))
  }

  private create(seed: BlockSeed, parent: number | null): StoredBlock {
    const id = this.nextId++
    const snapshot: Record<string, unknown> = { type: seed.type }
    if (seed.sequence !== undefined) snapshot.seq = seed.sequence
    if (seed.fullNumber) snapshot.seq_level = 'auto'
    if (seed.folded) snapshot.folded = true
    if (seed.done !== undefined) snapshot.done = seed.done
    const block: StoredBlock = {
      id,
      recordId: seed.record ?? recordIdOf(this.name, id),
      type: seed.type,
      operations: seed.text === undefined ? null : operationsOf(seed.text),
      children: [],
      parent,
      snapshot,
      language: seed.language ?? null,
      state: 'real',
      inner: seed.inner ? new BlockStore(`${this.name}/${id}`, innerSeed(seed.inner)) : null,
      destroyed: false,
    }
    this.blocks.set(id, block)
    return block
  }

  /** Ids go level by level: the cells of a table come before the text of any of them. */
  private createLevel(level: readonly { seed: BlockSeed; parent: number }[]): void {
    const next: { seed: BlockSeed; parent: number }[] = []
    for (const { seed, parent } of level) {
      const block = this.create(seed, parent)
      this.get(parent).children.push(block.id)
      for (const child of seed.rows ? this.cells(block, seed.rows) : (seed.children ?? [])) {
        next.push({ seed: child, parent: block.id })
      }
    }
    if (next.length > 0) this.createLevel(next)
  }

  private cells(table: StoredBlock, rows: NonNullable<BlockSeed['rows']>): BlockSeed[] {
    const columns = rows[0]?.length ?? 0
    const rowIds = rows.map((_, index) => `row${table.id}r${index}`)
    const columnIds = Array.from({ length: columns }, (_, index) => `col${table.id}c${index}`)
    table.snapshot.rows_id = rowIds
    table.snapshot.columns_id = columnIds
    table.snapshot.cell_set = Object.fromEntries(
      rowIds.flatMap((row) =>
        columnIds.map((column) => [
          row + column,
          { block_id: '', merge_info: { row_span: 1, col_span: 1 } },
        ]),
      ),
    )
    return rows.flatMap((row) => row.map((children) => ({ type: 'table_cell', children })))
  }
}

const innerSeed = (blocks: readonly BlockSeed[]): DocumentSeed => ({ title: '', blocks })
