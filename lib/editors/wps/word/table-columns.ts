/** How many columns a table has, of which only the ends of cells and rows are known. */

/** More columns than any table of a report. */
const MOST_COLUMNS = 60

/**
 * Each row ends with one mark more, which looks like an empty cell: the least number of columns at
 * which every row has one. Null: there is none, and the marks are those of cells alone.
 */
export function tableColumns(isEmpty: readonly boolean[]): number | null {
  const most = Math.min(MOST_COLUMNS, isEmpty.length - 1)
  for (let columns = 1; columns <= most; columns++)
    if (isEmpty.length % (columns + 1) === 0 && everyRowEnds(isEmpty, columns + 1)) return columns
  return null
}

function everyRowEnds(isEmpty: readonly boolean[], width: number): boolean {
  for (let end = width - 1; end < isEmpty.length; end += width) if (!isEmpty[end]) return false
  return true
}
