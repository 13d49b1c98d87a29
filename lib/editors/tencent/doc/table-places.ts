/** Keeps count of tables, rows and columns while a text stream is decoded. */
import type { SnapshotParagraph } from '../../../document/snapshot'

type Cell = NonNullable<SnapshotParagraph['cell']>

interface OpenTable {
  table: string
  row: number
  column: number
  /** Paragraphs of the open cell so far. */
  paragraphs: number
}

export class TablePlaces {
  private readonly open: OpenTable[] = []
  private tables = 0

  /** Place of a paragraph that ends here. */
  get cell(): Cell | undefined {
    const at = this.open.at(-1)
    return at && { table: at.table, row: at.row, column: at.column }
  }

  get isCellEmpty(): boolean {
    return this.open.at(-1)?.paragraphs === 0
  }

  beginTable(): void {
    this.tables += 1
    this.open.push({ table: `table-${this.tables}`, row: -1, column: 0, paragraphs: 0 })
  }

  beginRow(): void {
    const at = this.open.at(-1)
    if (!at) return
    at.row += 1
    at.column = 0
    at.paragraphs = 0
  }

  countParagraph(): void {
    const at = this.open.at(-1)
    if (!at) return
    // A stream without marks for rows still has cells.
    if (at.row < 0) at.row = 0
    at.paragraphs += 1
  }

  endCell(): void {
    const at = this.open.at(-1)
    if (!at) return
    at.column += 1
    at.paragraphs = 0
  }

  endTable(): void {
    this.open.pop()
    this.countParagraph()
  }
}
