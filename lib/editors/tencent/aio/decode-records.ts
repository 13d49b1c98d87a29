/**
 * The records of a smart document's data core as paragraphs. Pure: sees only plain field reads. Children
 * are named by id, so a cycle is cut by never entering the same record twice.
 */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { formatListNumber } from '../../list-number'
import type { ModelContent } from '../../model-changes'
import { readField, readItems, readString } from '../../page-fields'
import {
  hasOwnText,
  headingLevel,
  isList,
  isOrdered,
  isOtherDocument,
  isTable,
  kindOfType,
  paragraphKind,
} from './block-kinds'
import type { DataCore } from './data-core'
import type { TextReader } from './record-text'

export interface DecodeEnvironment {
  core: DataCore
  texts: TextReader
  /** Names of record types whose numbers are not known, by number. */
  learned: ReadonlyMap<unknown, string>
}

/** What the blocks around a block say of it. */
interface Surroundings {
  listLevel: number
  kind: SnapshotParagraph['kind']
  cell: SnapshotParagraph['cell']
}

interface Frame {
  ids: readonly unknown[]
  next: number
  /** Children so far that are shown: number of the next row or column. */
  shown: number
  /** Ordinal of the last item, when that was one of an ordered list. */
  ordinal: number
  around: Surroundings
  /** Inside a table: its key, and in a row the number of the row. */
  table?: { key: string; row?: number }
}

const BLOCK_LIMIT = 1_000_000
const OUTSIDE: Surroundings = { listLevel: 0, kind: undefined, cell: undefined }

/** @param pageRecord the block of the open page; its own text is the title */
export function decodeRecords(pageRecord: unknown, environment: DecodeEnvironment): ModelContent {
  const { core, texts, learned } = environment
  const paragraphs: SnapshotParagraph[] = []
  const entered = new Set<string>()
  const stack: Frame[] = []
  let unloaded = 0

  texts.begin()
  const pageKey = readString(pageRecord, 'id') ?? 'title'
  const title = texts.read(pageRecord, core.pool)
  if (title.kind === 'text') paragraphs.push({ key: pageKey, text: title.text, isTitle: true })
  entered.add(pageKey)
  enter(pageRecord, OUTSIDE)
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (frame.next >= frame.ids.length) {
      stack.pop()
      continue
    }
    const id = frame.ids[frame.next++]
    if (entered.size > BLOCK_LIMIT) return { paragraphs, unloaded: unloaded + 1 }
    if (typeof id === 'string' && !entered.has(id)) visit(id, frame)
  }
  return { paragraphs: withoutOwnBreaks(paragraphs), unloaded }

  function enter(record: unknown, around: Surroundings, table?: Frame['table']): void {
    const ids = readItems(record, 'children')
    if (ids.length === 0) return
    stack.push({ ids, next: 0, shown: 0, ordinal: 0, around, ...(table && { table }) })
  }

  function visit(id: string, frame: Frame): void {
    entered.add(id)
    const record = core.recordOf(id)
    if (record === undefined) {
      unloaded += 1
      return
    }
    // What is deleted stays in memory for a while.
    if (readField(record, 'enabled') === false) return
    const kind = kindOfType(readField(record, 'type'), learned)
    if (isOtherDocument(kind)) return
    const { table } = frame
    const position = frame.shown++
    if (table && table.row === undefined) {
      enter(record, frame.around, { key: table.key, row: position })
      return
    }
    const cell = table ? { table: table.key, row: table.row ?? 0, column: position } : undefined
    const around = cell ? { ...frame.around, cell } : frame.around
    emit(id, record, kind, around, frame)
    enter(
      record,
      {
        listLevel: isList(kind) ? around.listLevel + 1 : 0,
        kind: around.kind ?? (kind === 'quote' ? 'quote' : undefined),
        cell: around.cell,
      },
      isTable(kind) ? { key: id } : undefined,
    )
  }

  function emit(
    id: string,
    record: unknown,
    kind: string,
    around: Surroundings,
    frame: Frame,
  ): void {
    frame.ordinal = isOrdered(kind) ? frame.ordinal + 1 : 0
    const read = texts.read(record, core.pool)
    if (read.kind === 'unreadable') {
      unloaded += 1
      return
    }
    const text = read.kind === 'text' ? read.text : ''
    if (text === '' && !hasOwnText(kind) && !frame.table) return
    if (text === '' && frame.table && readItems(record, 'children').length > 0) return
    const heading = headingLevel(kind)
    const level = around.listLevel + 1
    const number = isOrdered(kind) ? formatListNumber(frame.ordinal, level) : undefined
    const ownKind = around.kind ?? paragraphKind(kind)
    paragraphs.push({
      key: id,
      text,
      ...(heading && { heading }),
      ...(number && { number }),
      ...(isList(kind) && { list: { ordered: isOrdered(kind), level } }),
      ...(around.cell && { cell: around.cell }),
      ...(ownKind && { kind: ownKind }),
    })
  }
}

/**
 * Etherpad ends every text with a line end; whether smart documents do is not known. Where all texts end
 * so, that end is the blocks' own; where only some do, the writer put it there.
 */
function withoutOwnBreaks(paragraphs: SnapshotParagraph[]): SnapshotParagraph[] {
  const written = paragraphs.filter(({ text, isTitle }) => text !== '' && !isTitle)
  if (written.length === 0 || written.some(({ text }) => !text.endsWith('\n'))) return paragraphs
  return paragraphs.map((paragraph) =>
    paragraph.text.endsWith('\n') ? { ...paragraph, text: paragraph.text.slice(0, -1) } : paragraph,
  )
}
