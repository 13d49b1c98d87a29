/** Finds the block model of the open document. Never kept between calls: navigation replaces it. */
import { readField, readPath } from '../page-fields'

/** Newest first. `blockManager.model` was the place before 2025-01. */
const ROOT_PATHS: readonly (readonly string[])[] = [
  ['PageMain', 'blockManager', 'rootBlockModel'],
  ['PageMain', 'blockManager', 'model', 'rootBlockModel'],
  ['PageMain', 'editor', 'blockManager', 'rootBlockModel'],
  ['PageMain', 'editor', 'blockManager', 'model', 'rootBlockModel'],
]

export function findRootBlock(page: unknown): unknown {
  for (const path of ROOT_PATHS) {
    const root = readPath(page, ...path)
    // A model that does not look like a page is no model: fall through to the next place.
    if (readField(readField(root, 'children'), 'length') !== undefined) return root
  }
  return undefined
}
