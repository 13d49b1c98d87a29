/** Finds the text pool of the open document. */
import { readField, readPath } from '../../page-fields'

/** Newest first, all seen in public code in 2026. */
const STATE_PATHS: readonly (readonly string[])[] = [
  ['_dataEngine', 'dataStream', 'textPool'],
  ['_dataEngine', 'dataManager', 'dataStream', 'textPool'],
]

/** A search beyond the known paths looks at this many objects, this deep, and no further. */
const SEARCH_LIMIT = 2_000
const SEARCH_DEPTH = 6

/** Between two searches that found nothing. Milliseconds. */
const SEARCH_PAUSE = 5_000

/** Known places are asked every time; what a search found holds while the editor's state is the same object. */
export function createPoolFinder(now: () => number): (editor: unknown) => unknown {
  let searched: { state: unknown; pool: unknown; at: number } | undefined
  return (editor) => {
    const state = readField(editor, '_state')
    for (const candidate of knownPlaces(state)) if (isPool(candidate)) return candidate
    const isKept =
      searched?.state === state &&
      (isPool(searched?.pool) || now() - (searched?.at ?? 0) < SEARCH_PAUSE)
    if (!isKept) searched = { state, pool: searchPool(state), at: now() }
    return searched?.pool
  }
}

function* knownPlaces(state: unknown): Generator<unknown> {
  yield readField(callMethod(state, 'getTextStream'), 'textPool')
  for (const path of STATE_PATHS) yield readPath(state, ...path)
}

const isPool = (object: unknown): boolean => hasMethods(object) || hasPages(object)

function hasMethods(object: unknown): boolean {
  return (
    typeof readField(object, 'size') === 'function' &&
    typeof readField(object, 'subText') === 'function'
  )
}

function hasPages(object: unknown): boolean {
  return typeof readPath(object, '_textBuffer', '_poolPages', 'length') === 'number'
}

/** Breadth first through plain fields: no getter of an unknown name is a reason to call a method. */
function searchPool(state: unknown): unknown {
  const seen = new Set<unknown>()
  let level: unknown[] = [state]
  let withPages: unknown
  for (let depth = 0; depth <= SEARCH_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const object of level) {
      if (!isSearchable(object) || seen.has(object)) continue
      if (seen.size >= SEARCH_LIMIT) return withPages
      seen.add(object)
      if (hasMethods(object)) return object
      if (hasPages(object)) withPages ??= object
      for (const name of namesOf(object)) next.push(readPlain(object, name))
    }
    level = next
  }
  return withPages
}

function isSearchable(object: unknown): object is object {
  if (typeof object !== 'object' || object === null) return false
  try {
    return !Array.isArray(object) && !ArrayBuffer.isView(object) && !('nodeType' in object)
  } catch {
    return false
  }
}

function namesOf(object: object): string[] {
  try {
    return Object.keys(object)
  } catch {
    return []
  }
}

/** A getter may do work or change something, so it is not asked. */
function readPlain(object: object, name: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(object, name)?.value
  } catch {
    return undefined
  }
}

/** Result of a method without arguments that only reads; undefined when there is none or it throws. */
export function callMethod(object: unknown, name: string): unknown {
  const method = readField(object, name)
  if (typeof method !== 'function') return undefined
  try {
    return Reflect.apply(method, object, [])
  } catch {
    return undefined
  }
}
