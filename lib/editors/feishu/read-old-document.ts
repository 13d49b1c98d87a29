/** The lines of an old document as paragraphs. */
import type { SnapshotParagraph } from '../../document/snapshot'
import type { MountedBlock } from './mounted-blocks'
import { readZone } from './zone-text'

/** Etherpad writes what a line is into classes: `heading-h1`, `list-number2`. */
const LIST =
  '[class*="list-bullet"], [class*="list-number"], [class*="list-todo"], [class*="list-check"]'
const LIST_CLASS = /(?:^|\s)list-(bullet|number|todo|check)(\d)?(?:\s|$)/
const HEADING = '[class*="heading-h"], h1, h2, h3, h4, h5, h6'
const HEADING_CLASS = /(?:^|\s)heading-h([1-9])(?:\s|$)/

interface Known {
  shown: string
  elements: number
  paragraph: SnapshotParagraph
}

/** Lines that look as they did are not read again, so that one edit costs one line. */
export function createOldDocumentReader() {
  let known = new WeakMap<Element, Known>()

  function read({ key, element }: MountedBlock): SnapshotParagraph {
    const shown = element.textContent ?? ''
    const elements = element.getElementsByTagName('*').length
    const before = known.get(element)
    const isSame = before?.shown === shown && before.elements === elements
    if (before && isSame && before.paragraph.key === key) return before.paragraph
    const paragraph = readLine(key ?? '', element)
    known.set(element, { shown, elements, paragraph })
    return paragraph
  }

  return {
    read: (lines: readonly MountedBlock[]): SnapshotParagraph[] => lines.map(read),
    forget() {
      known = new WeakMap()
    },
  }
}

function readLine(key: string, line: Element): SnapshotParagraph {
  const heading = headingOf(line)
  const list = listOf(line)
  const cell = cellOf(line)
  return {
    key,
    // The <br> at the end of a line, or in an empty one, only gives it a height.
    text: readZone(line).text.replace(/\n$/, ''),
    ...(heading && { heading }),
    ...(list && { list }),
    ...(cell && { cell }),
  }
}

function headingOf(line: Element): number | undefined {
  const element = line.matches(HEADING) ? line : line.querySelector(HEADING)
  if (!element) return undefined
  const [, level] =
    HEADING_CLASS.exec(element.className) ?? /^h([1-6])$/.exec(element.localName) ?? []
  return level ? Number(level) : undefined
}

function listOf(line: Element): SnapshotParagraph['list'] {
  const element = line.matches(LIST) ? line : line.querySelector(LIST)
  const [, kind, level] = (element && LIST_CLASS.exec(element.className)) ?? []
  return kind ? { ordered: kind === 'number', level: Number(level ?? 1) || 1 } : undefined
}

function cellOf(line: Element): SnapshotParagraph['cell'] {
  const cell = line.closest('td, th')
  const row = cell?.closest('tr')
  const table = cell?.closest('table')
  if (!cell || !row || !table) return undefined
  return {
    table: table.id || `table-${indexOf(line.ownerDocument.querySelectorAll('table'), table)}`,
    row: indexOf(table.querySelectorAll('tr'), row),
    column: indexOf(row.children, cell),
  }
}

function indexOf(elements: ArrayLike<Element>, element: Element): number {
  return Math.max(0, Array.prototype.indexOf.call(elements, element))
}
