/** Names a document by a hash of its address, so that what is stored about it does not tell the address. */

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

/**
 * Query and fragment do not count: they change while the document stays the same. Where one address holds
 * several documents that only the query tells apart, `page` names the open one.
 */
export function documentIdOf(
  address: Pick<Location, 'origin' | 'pathname'>,
  page?: string | null,
): string {
  const path = address.origin + address.pathname.replace(/\/$/, '')
  const text = page ? `${path}?${page}` : path
  return [0x811c9dc5, 0x5bd1e995].map((seed) => hash(text, seed).toString(36)).join('-')
}
