/** Takes the whole text stream out of a text pool. */
import { readField, readPath } from '../../page-fields'
import { EMPTY_SLOT } from './control-characters'
import { callMethod } from './find-text-pool'

/** Slots of one page of the pool, as seen in 2026. */
const PAGE_SIZE = 2_048
/** Far above any document: a size beyond it is not a size. */
const SIZE_LIMIT = 50_000_000
const CHUNK = 8_192

/** Undefined when the pool holds nothing that looks like a document's text. */
export function readTextPool(pool: unknown): string | undefined {
  const text = readByMethods(pool) ?? readByPages(pool)
  return text !== undefined && isPlausible(text) ? text : undefined
}

function readByMethods(pool: unknown): string | undefined {
  const size = callMethod(pool, 'size')
  const subText = readField(pool, 'subText')
  if (typeof size !== 'number' || !(size > 0) || size > SIZE_LIMIT) return undefined
  if (typeof subText !== 'function') return undefined
  try {
    const text: unknown = Reflect.apply(subText, pool, [0, size])
    return typeof text === 'string' && text !== '' ? trimSlots(text) : undefined
  } catch {
    return undefined
  }
}

/** `_size` counts slots, not characters; empty ones are 0 and may stand at the start, too. */
function readByPages(pool: unknown): string | undefined {
  const pages = readPath(pool, '_textBuffer', '_poolPages')
  const count = readField(pages, 'length')
  if (typeof count !== 'number' || !(count > 0) || count * PAGE_SIZE > SIZE_LIMIT) return undefined
  const parts: string[] = []
  for (let index = 0; index < count; index++) parts.push(readPage(readField(pages, index)))
  return trimSlots(parts.join('')) || undefined
}

/** A page is array-like or an object with the offsets as names; its characters are codes. */
function readPage(page: unknown): string {
  const length = readField(page, 'length')
  const size = typeof length === 'number' ? Math.min(length, CHUNK) : PAGE_SIZE
  const codes: number[] = []
  for (let offset = 0; offset < size; offset++) {
    const code = readField(page, offset)
    if (typeof code === 'number') codes.push(code & 0xffff)
    else if (typeof code === 'string' && code !== '') codes.push(code.charCodeAt(0))
  }
  return String.fromCharCode(...codes)
}

/** Only the end is cut: a slot at the start takes up a position. */
function trimSlots(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === EMPTY_SLOT) end--
  return end === text.length ? text : text.slice(0, end)
}

/** Characters looked at; a stretch of the start and one of the end tell enough. */
const SAMPLE = 4_000
/** In a table of empty cells every other character is a mark, and a new document is nothing but marks. */
const MARKS_SHARE = 0.9
const FEW = 64

/** Not the text of a document: numbers or bytes read as characters are mostly marks of no meaning. */
export function isPlausible(text: string): boolean {
  const sample = text.length <= 2 * SAMPLE ? text : text.slice(0, SAMPLE) + text.slice(-SAMPLE)
  let marks = 0
  let strange = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if (code < 0x20) marks += 1
    if (code === EMPTY_SLOT || code === 0xfffd) strange += 1
  }
  if (strange > sample.length / 10 && strange > 2) return false
  return sample.length <= FEW || marks < sample.length * MARKS_SHARE
}
