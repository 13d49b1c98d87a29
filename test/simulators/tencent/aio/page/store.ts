/** One page of the document as the editor holds it. Knows nothing of the DOM; the view listens. */
import type { BlockSeed, PageSeed, Piece } from '../documents/seed'
import { piecesOf, replace, slice, textOf } from './pieces'

export interface StoredBlock {
  readonly id: string
  readonly kind: string
  /** Null: no text of its own. */
  pieces: Piece[] | null
  children: string[]
  readonly parent: string | null
  folded: boolean
}

/** The blocks whose records changed, those that are gone among them. */
export type StoreListener = (changed: readonly string[]) => void

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789'
const ID_LENGTH = 6

export class PageStore {
  readonly blocks = new Map<string, StoredBlock>()
  private readonly listeners = new Set<StoreListener>()
  private made = 0

  constructor(
    readonly pageId: string,
    seed: PageSeed,
  ) {
    this.blocks.set(pageId, {
      id: pageId,
      kind: 'page',
      pieces: piecesOf(seed.title),
      children: [],
      parent: null,
      folded: false,
    })
    for (const block of seed.blocks) this.plant(block, this.page)
  }

  get page(): StoredBlock {
    return this.get(this.pageId)
  }

  get(id: string): StoredBlock {
    const block = this.blocks.get(id)
    if (!block) throw new Error(`no block ${id}`)
    return block
  }

  onChange(listener: StoreListener): void {
    this.listeners.add(listener)
  }

  /** Ids of the blocks with a text, in the order of the document, the title first. */
  textIds(id = this.pageId): string[] {
    const block = this.get(id)
    const below = block.children.flatMap((child) => this.textIds(child))
    return block.pieces === null ? below : [id, ...below]
  }

  textOf(id: string): string {
    return textOf(this.get(id).pieces ?? [])
  }

  /** The child of the page that `id` stands in; the page itself for the title. */
  topLevel(id: string): string {
    let block = this.get(id)
    while (block.parent !== null && block.parent !== this.pageId) block = this.get(block.parent)
    return block.id
  }

  write(id: string, start: number, end: number, content: string): void {
    const block = this.get(id)
    block.pieces = replace(block.pieces ?? [], start, end, content)
    this.tell([id])
  }

  setText(id: string, content: string): void {
    this.get(id).pieces = piecesOf(content)
    this.tell([id])
  }

  /** After a cell means after its table. */
  insertAfter(id: string, pieces: Piece[]): string {
    const given = this.get(id)
    const before =
      given.kind === 'table_cell' ? this.get(this.get(given.parent ?? id).parent ?? id) : given
    const parent = this.get(before.parent ?? id)
    const kind = /_list$/.test(before.kind) ? before.kind : 'text'
    const block = this.make(kind, parent.id, pieces)
    const index = before.parent === null ? 0 : parent.children.indexOf(before.id) + 1
    parent.children.splice(index, 0, block.id)
    this.tell([block.id, parent.id])
    return block.id
  }

  remove(id: string): void {
    const { parent: parentId } = this.get(id)
    if (parentId === null) throw new Error('the page itself stays')
    const parent = this.get(parentId)
    parent.children = parent.children.filter((child) => child !== id)
    const gone = this.drop(id)
    this.tell([...gone, parentId])
  }

  /** Enter. In a cell or code it is a soft break. @returns where the caret goes */
  split(id: string, start: number, end = start): { id: string; offset: number } {
    const block = this.get(id)
    if (block.kind === 'code' || block.kind === 'table_cell') {
      this.write(id, start, end, '\n')
      return { id, offset: start + 1 }
    }
    const rest = slice(block.pieces ?? [], end)
    block.pieces = slice(block.pieces ?? [], 0, start)
    this.tell([id])
    return { id: this.insertAfter(id, rest), offset: 0 }
  }

  /** Backspace at the start: to the end of the sibling before, where both hold nothing but text. */
  merge(id: string): { id: string; offset: number } | null {
    const block = this.get(id)
    if (block.parent === null || block.children.length > 0) return null
    const siblings = this.get(block.parent).children
    const before = siblings[siblings.indexOf(id) - 1]
    const target = before === undefined ? undefined : this.get(before)
    if (!target?.pieces || !block.pieces || target.children.length > 0) return null
    if (target.kind === 'table_cell') return null
    const offset = this.textOf(target.id).length
    target.pieces = [...target.pieces, ...block.pieces]
    this.tell([target.id])
    this.remove(id)
    return { id: target.id, offset }
  }

  private tell(changed: readonly string[]): void {
    for (const listener of this.listeners) listener(changed)
  }

  private drop(id: string): string[] {
    const { children } = this.get(id)
    this.blocks.delete(id)
    return [id, ...children.flatMap((child) => this.drop(child))]
  }

  private plant(seed: BlockSeed, parent: StoredBlock): void {
    const pieces = seed.text === undefined ? null : piecesOf(seed.text)
    const block = this.make(seed.kind, parent.id, pieces)
    block.folded = seed.folded ?? false
    parent.children.push(block.id)
    for (const child of seed.children ?? []) this.plant(child, block)
    for (const cells of seed.rows ?? []) {
      const row = this.make('table_row', block.id, null)
      block.children.push(row.id)
      for (const cell of cells) {
        row.children.push(this.make('table_cell', row.id, piecesOf(cell)).id)
      }
    }
  }

  private make(kind: string, parent: string, pieces: Piece[] | null): StoredBlock {
    const id = this.nextId()
    const block = { id, kind, pieces, children: [], parent, folded: false }
    this.blocks.set(id, block)
    return block
  }

  /** The same document gets the same ids, as after a reload of the real page. */
  private nextId(): string {
    let state = Math.imul(++this.made, 2654435761)
    for (const character of this.pageId)
      state = Math.imul(state ^ character.charCodeAt(0), 16777619)
    let id = ''
    while (id.length < ID_LENGTH) {
      state = Math.imul(state ^ (state >>> 13), 1540483477) + id.length
      id += ALPHABET[(state >>> 8) % ALPHABET.length] ?? 'A'
    }
    return this.blocks.has(id) ? this.nextId() : id
  }
}
