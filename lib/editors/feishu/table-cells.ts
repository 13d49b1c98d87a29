/** Places of the cells of a table block: its children are the cells, row by row, covered ones included. */
import { readField, readItems, readPath } from '../page-fields'

export interface CellPlace {
  cell: unknown
  row: number
  column: number
}

/** The cells that are shown: those that a merged neighbour covers are left out. */
export function readCells(table: unknown): CellPlace[] {
  const snapshot = readField(table, 'snapshot')
  const rows = readItems(snapshot, 'rows_id').map(String)
  const columns = readItems(snapshot, 'columns_id').map(String)
  const width = Math.max(1, columns.length)
  const covered = findCovered(readField(snapshot, 'cell_set'), rows, columns)
  return readItems(table, 'children')
    .map((cell, index) => ({ cell, row: Math.floor(index / width), column: index % width }))
    .filter(({ row, column }) => !covered.has(row * width + column))
}

function findCovered(cells: unknown, rows: string[], columns: string[]): Set<number> {
  const covered = new Set<number>()
  rows.forEach((rowId, row) => {
    columns.forEach((columnId, column) => {
      if (covered.has(row * columns.length + column)) return
      const merge = readPath(cells, `${rowId}${columnId}`, 'merge_info')
      const rowSpan = readSpan(merge, 'row_span', rows.length - row)
      const columnSpan = readSpan(merge, 'col_span', columns.length - column)
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < columnSpan; right++)
          if (down + right > 0) covered.add((row + down) * columns.length + column + right)
    })
  })
  return covered
}

function readSpan(merge: unknown, name: string, room: number): number {
  const span = readField(merge, name)
  return typeof span === 'number' && span > 1 ? Math.min(span, room) : 1
}
