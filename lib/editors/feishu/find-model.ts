/** Finds the block model of the open document. Never kept between calls: navigation replaces it. */
import { readField, readPath, readString } from '../page-fields'
import { findRootByFiber } from './fiber-probe'

/** Newest first. `blockManager.model` was the place before 2025-01. */
const ROOT_PATHS: readonly (readonly string[])[] = [
  ['PageMain', 'blockManager', 'rootBlockModel'],
  ['PageMain', 'blockManager', 'model', 'rootBlockModel'],
  ['PageMain', 'editor', 'blockManager', 'rootBlockModel'],
  ['PageMain', 'editor', 'blockManager', 'model', 'rootBlockModel'],
]
const ALL_BLOCKS = ['PageMain', 'editor', 'editor', 'api', 'modelService', 'allBlockModels']

/** The page block has the number 1 and is made first: whoever is not among these is not there. */
const LOOKED_AT = 2_000

export function findRootBlock(page: unknown): unknown {
  for (const path of ROOT_PATHS) {
    const root = readPath(page, ...path)
    // A model that does not look like a page is no model: fall through to the next place.
    if (hasChildren(root)) return root
  }
  const listed = findPageBlock(readPath(page, ...ALL_BLOCKS))
  if (listed !== undefined) return listed
  const rendered = findRootByFiber(page)
  return hasChildren(rendered) ? rendered : undefined
}

/** The model service lists all blocks, in an array, a map or an object: one public source, 2026. */
function findPageBlock(blocks: unknown): unknown {
  if (typeof blocks !== 'object' || blocks === null) return undefined
  try {
    let looked = 0
    for (const block of eachOf(blocks)) {
      if (++looked > LOOKED_AT) return undefined
      if (isPage(block) && hasChildren(block)) return block
    }
  } catch {
    // The list changed or went away while it was read.
  }
  return undefined
}

function* eachOf(blocks: object): Iterable<unknown> {
  if (blocks instanceof Map) yield* blocks.values()
  else if (Symbol.iterator in blocks) yield* blocks as Iterable<unknown>
  else for (const name in blocks) yield readField(blocks, name)
}

function isPage(block: unknown): boolean {
  const type = readString(block, 'type') ?? readString(readField(block, 'snapshot'), 'type')
  return type === 'page'
}

function hasChildren(block: unknown): boolean {
  return readField(readField(block, 'children'), 'length') !== undefined
}
