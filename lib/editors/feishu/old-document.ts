/**
 * Documents of the editor before docx (`/docs/`, on Lark `/doc/`): an etherpad without a model that a
 * reader could find, so its lines are read from the DOM. Markup as in public code 2023 to 2026.
 */
import { createNodeKeys } from '../generic/node-keys'
import { createKeyClaims } from './key-claims'
import type { MountedBlock } from './mounted-blocks'

const BODY =
  '#innerdocbody, .innerdocbody, .adit-container.maindocbody, .etherpad-container-wrapper [contenteditable].maindocbody'
const LINE = '[data-node], .ace-line, .etherpad-line'
/** Stands for lines that are not in view, so that not all of them can be counted. */
const PLACEHOLDER =
  '.adit-virtual-scroll-placeholder, .virtual-scroll-placeholder, [class*="virtual-scroll"], [class*="virtual-render"]'

export interface OldDocument {
  body: Element
  /** In document order. */
  lines: MountedBlock[]
  /** False: something says that lines are left out. */
  complete: boolean
}

export interface OldDocumentFinder {
  findBody(): Element | null
  find(): OldDocument | null
}

export function createOldDocumentFinder(page: Document): OldDocumentFinder {
  const keyOfNode = createNodeKeys()

  function findBody(): Element | null {
    return page.querySelector(BODY)
  }

  function findLines(body: Element): MountedBlock[] {
    const claim = createKeyClaims()
    return [...body.querySelectorAll(LINE)]
      .filter((line) => line.querySelector(LINE) === null && !line.closest(PLACEHOLDER))
      .map((line) => ({
        key: claim(lastingName(line) ?? keyOfNode(line)),
        element: line,
        zone: line,
      }))
  }

  return {
    findBody,
    find() {
      const body = findBody()
      if (!body) return null
      const lines = findLines(body)
      if (lines.length === 0) return null
      const around = body.closest('.etherpad-container-wrapper') ?? body
      return { body, lines, complete: around.querySelector(PLACEHOLDER) === null }
    },
  }
}

/** `data-node` and `id` name a line on some builds; on others `data-node` is `true` for each. */
function lastingName(line: Element): string | null {
  for (const name of ['data-node', 'id']) {
    const value = line.getAttribute(name)
    if (value && value !== 'true') return `line-${value}`
  }
  return null
}
