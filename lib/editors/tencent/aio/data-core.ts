/** Finds the data core of a smart document and reads its records. Reads memory only, never loads. */
import { readField, readPath } from '../../page-fields'
import { type AttributePool, readPool } from './attribute-pool'

/** Where the data core was seen: on doc.weixin.qq.com in 2026, first the editor's own. */
const CORE_PATHS: readonly (readonly string[])[] = [
  ['xEditor', 'dataCore'],
  ['AppStore', 'dataService', 'dataCore'],
  ['xEditor', 'dataService', 'dataCore'],
]

export interface DataCore {
  /** Undefined: not in memory. */
  recordOf(id: string): unknown
  readonly pool: AttributePool | undefined
}

export function findDataCore(page: unknown): DataCore | undefined {
  for (const path of CORE_PATHS) {
    const core = readPath(page, ...path)
    const cache = readPath(core, 'memoryCache', 'cache')
    const api = readField(core, 'api')
    const getBlockById = readField(api, 'getBlockById')
    if (!isObject(cache) && typeof getBlockById !== 'function') continue
    return {
      recordOf: (id) => recordInCache(cache, id) ?? recordFromApi(api, getBlockById, id),
      pool: readPool(readPath(core, 'memoryCache', 'globalAttribPool')),
    }
  }
  return undefined
}

/** The block of the page that is open: the one the address names, or else the one the page store is at. */
export function findPageRecord(
  page: unknown,
  core: DataCore,
  pageId: string | null,
): unknown | undefined {
  const named = pageId === null ? undefined : core.recordOf(pageId)
  if (named !== undefined) return named
  const store = readPath(page, 'AppStore', 'pageStore')
  const id = readField(store, 'id')
  if (typeof id !== 'string') return undefined
  return core.recordOf(id) ?? (isRecord(store) ? store : undefined)
}

/** Records are kept by id, by table and id, or by both in one key (names of tables as seen 2026). */
function recordInCache(cache: unknown, id: string): unknown {
  for (const key of [id, `block:${id}`]) {
    const record = unwrap(entryOf(cache, key))
    if (record !== undefined) return record
  }
  return unwrap(entryOf(entryOf(cache, 'block'), id))
}

function entryOf(store: unknown, key: string): unknown {
  if (!isObject(store)) return undefined
  // An id may be the name of a method that every object has.
  if (Object.hasOwn(store, key)) return readField(store, key)
  const get = readField(store, 'get')
  try {
    return typeof get === 'function' ? get.call(store, key) : undefined
  } catch {
    return undefined
  }
}

function recordFromApi(api: unknown, getBlockById: unknown, id: string): unknown {
  if (typeof getBlockById !== 'function') return undefined
  try {
    return unwrap(getBlockById.call(api, id))
  } catch {
    return undefined
  }
}

/** Stores may hold the record one step inside. */
function unwrap(entry: unknown): unknown {
  if (isRecord(entry)) return entry
  const value = readField(entry, 'value')
  return isRecord(value) ? value : undefined
}

/** A block that is not loaded answers as an object without anything in it. */
function isRecord(entry: unknown): boolean {
  return (
    isObject(entry) &&
    typeof readField(entry, 'id') === 'string' &&
    ['props', 'properties', 'children'].some((name) => isObject(readField(entry, name)))
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
