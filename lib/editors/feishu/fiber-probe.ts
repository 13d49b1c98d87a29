/**
 * Where no global leads to the model any more: React keeps the component of every element on the
 * element, and one of the editor's components was given the editor itself (public code, 2025).
 */
import { readField, readPath } from '../page-fields'

/** Elements of the editor that have a component of their own. */
const STARTS = [
  '.page-block.root-block',
  '.root-block .block[data-record-id]',
  '.root-block .text-editor',
]
const DOM_PARENTS = 6
const FIBER_PARENTS = 40

export function findRootByFiber(page: unknown): unknown {
  for (const selector of STARTS) {
    let element = findElement(readField(page, 'document'), selector)
    for (let step = 0; element && step < DOM_PARENTS; step++) {
      const root = climb(fiberOf(element))
      if (root !== undefined) return root
      element = readField(element, 'parentElement')
    }
  }
  return undefined
}

function climb(start: unknown): unknown {
  let fiber = start
  for (let step = 0; fiber && step < FIBER_PARENTS; step++) {
    const root = readPath(fiber, 'memoizedProps', 'editorAPI', 'structService', 'rootBlock')
    if (root !== undefined && root !== null) return root
    fiber = readField(fiber, 'return')
  }
  return undefined
}

function fiberOf(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return undefined
  // The name ends in letters that differ from page to page.
  const name = Object.keys(element).find((key) => key.startsWith('__reactFiber$'))
  return name === undefined ? undefined : readField(element, name)
}

function findElement(page: unknown, selector: string): unknown {
  const find = readField(page, 'querySelector')
  try {
    return typeof find === 'function' ? find.call(page, selector) : null
  } catch {
    return null
  }
}
