/** Rows and columns of the cells of mounted tables. */

export interface MountedCell {
  table: string
  row: number
  column: number
}

export const CELL = 'td, th, [role="cell"], .sc-table-cell, .sc-table-header-cell'
const ROW = 'tr, [role="row"], .sc-table-row'
const TABLE = '.sc-block-table, .sc-block-simple_table'

/** The place of the cell that holds the element; undefined outside of tables. */
export type TablePlaces = (element: Element) => MountedCell | undefined

/** For one look at the page: counts each table once. @param nameOf names tables without an id */
export function createTablePlaces(nameOf: (node: Node) => string): TablePlaces {
  const places = new Map<Element, MountedCell>()
  const counted = new Set<Element>()

  function count(table: Element): void {
    counted.add(table)
    const name = table.getAttribute('data-block-id') || nameOf(table)
    const rows = [...table.querySelectorAll(ROW)].filter((row) => row.closest(TABLE) === table)
    rows.forEach((row, index) => {
      const cells = [...row.querySelectorAll(CELL)].filter((cell) => cell.closest(ROW) === row)
      cells.forEach((cell, column) => {
        places.set(cell, { table: name, row: index, column })
      })
    })
  }

  return (element) => {
    const cell = element.closest(CELL)
    const table = cell?.closest(TABLE)
    if (!cell || !table) return undefined
    if (!counted.has(table)) count(table)
    return places.get(cell)
  }
}
