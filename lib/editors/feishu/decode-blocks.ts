/**
 * The block model of a Feishu document as paragraphs. Pure: sees only plain field reads, so it works
 * on the page's proxies and on literal trees alike. Blocks hold cycles (parent, manager) and may be
 * destroyed while they are read, so nothing is followed but `children`, and every read may fail.
 */
import type { SnapshotParagraph } from '../../document/snapshot'
import { formatListNumber } from '../list-number'
import { readField, readItems, readPath, readString } from '../page-fields'
import { HeadingNumbers, SiblingNumbers } from './block-numbers'
import { readBlockText } from './block-text'
import { hasOwnText, headingLevel, isForeign, isList } from './block-types'
import { readCells } from './table-cells'

export interface DecodedDocument {
  paragraphs: SnapshotParagraph[]
  /** Blocks that exist and could not be read: not fetched yet, or gone while they were read. */
  unloaded: number
}

/** What the blocks around a block say of it. */
interface Surroundings {
  listLevel: number
  depth: number
  kind?: 'quote' | 'synced'
  cell?: NonNullable<SnapshotParagraph['cell']>
  /** Inner blocks of a synced block may carry the keys of outer ones. */
  keyPrefix: string
}

interface Frame {
  blocks: readonly unknown[]
  next: number
  numbers: SiblingNumbers
  around: Surroundings
}

/** Deeper nesting than any document has: a cycle made of ever new proxies ends here. */
const DEPTH_LIMIT = 100
const BLOCK_LIMIT = 1_000_000

export function decodeBlocks(root: unknown): DecodedDocument {
  const decoder = new Decoder()
  decoder.decode(root)
  return { paragraphs: decoder.paragraphs, unloaded: decoder.unloaded }
}

class Decoder {
  readonly paragraphs: SnapshotParagraph[] = []
  unloaded = 0
  private readonly keys = new Set<string>()
  private readonly headings = new HeadingNumbers()
  private readonly stack: Frame[] = []
  private blocks = 0

  decode(root: unknown): void {
    if (typeof readField(root, 'zoneState') === 'object') {
      const key = this.claimKey(root, '')
      this.paragraphs.push({ key, text: readBlockText(root), isTitle: true })
    }
    this.enter(readItems(root, 'children'), { listLevel: 0, depth: 0, keyPrefix: '' })
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      if (frame.next >= frame.blocks.length) {
        this.stack.pop()
        continue
      }
      const block = frame.blocks[frame.next++]
      if (++this.blocks > BLOCK_LIMIT) {
        this.unloaded += 1
        return
      }
      this.visit(block, frame)
    }
  }

  private visit(block: unknown, { around, numbers }: Frame): void {
    const snapshot = readField(block, 'snapshot')
    const type = readString(snapshot, 'type') ?? readString(block, 'type')
    if (type !== 'ordered') numbers.interrupt()
    if (type === undefined || type === 'pending' || type === 'fallback') {
      this.missed(around)
      return
    }
    if (isForeign(type)) return
    if (hasOwnText(type)) this.emit(block, type, snapshot, around, numbers)
    this.enterChildren(block, type, around)
  }

  private emit(
    block: unknown,
    type: string,
    snapshot: unknown,
    around: Surroundings,
    numbers: SiblingNumbers,
  ): void {
    const heading = headingLevel(type)
    const level = around.listLevel + 1
    const number =
      type === 'ordered'
        ? formatListNumber(numbers.next(snapshot), level)
        : heading && this.headings.next(heading, snapshot)
    // A code block shows as `fallback` without text until it is hydrated.
    if (!readField(block, 'zoneState')) {
      this.missed(around)
      return
    }
    const kind = around.kind ?? (type === 'code' || type === 'quote' ? type : undefined)
    this.paragraphs.push({
      key: this.claimKey(block, around.keyPrefix),
      text: readBlockText(block),
      ...(heading && { heading }),
      ...(number && { number }),
      ...(isList(type) && { list: { ordered: type === 'ordered', level } }),
      ...(around.cell && { cell: around.cell }),
      ...(kind && { kind }),
    })
  }

  private enterChildren(block: unknown, type: string, around: Surroundings): void {
    const inner: Surroundings = {
      ...around,
      depth: around.depth + 1,
      listLevel: isList(type) ? around.listLevel + 1 : 0,
    }
    if (type === 'table') {
      const table = this.nameOf(block, around.keyPrefix)
      const cells = readCells(block)
      // Frames are taken from the top: the last cell goes in first.
      for (const { cell, row, column } of cells.reverse())
        this.enter(readItems(cell, 'children'), { ...inner, cell: { table, row, column } })
    } else if (type === 'synced_reference') {
      this.enter(readItems(readPath(block, 'innerBlockManager', 'rootBlockModel'), 'children'), {
        ...inner,
        kind: 'synced',
        keyPrefix: `${this.nameOf(block, around.keyPrefix)}/`,
      })
    } else {
      const kind = around.kind ?? (type === 'quote_container' ? 'quote' : undefined)
      this.enter(readItems(block, 'children'), kind ? { ...inner, kind } : inner)
    }
  }

  private enter(blocks: readonly unknown[], around: Surroundings): void {
    if (blocks.length === 0) return
    if (around.depth > DEPTH_LIMIT) this.missed(around)
    else this.stack.push({ blocks, next: 0, numbers: new SiblingNumbers(), around })
  }

  /** Synced text belongs to another document: whether it is loaded says nothing of this one. */
  private missed(around: Surroundings): void {
    if (around.kind !== 'synced') this.unloaded += 1
  }

  /** `record.id` is kept with the document; the numeric `id` lives as long as the page. */
  private nameOf(block: unknown, prefix: string): string {
    const record = readField(block, 'record')
    const id = readString(record, 'id') ?? readString(block, 'recordId')
    return prefix + (id ?? `block-${String(readField(block, 'id'))}`)
  }

  private claimKey(block: unknown, prefix: string): string {
    const name = this.nameOf(block, prefix)
    let key = name
    for (let copy = 2; this.keys.has(key); copy++) key = `${name}#${copy}`
    this.keys.add(key)
    return key
  }
}
