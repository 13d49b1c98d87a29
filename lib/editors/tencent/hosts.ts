/** Where Tencent Docs documents live, and which paths are documents. */

const TENCENT_HOSTS = ['docs.qq.com', 'doc.weixin.qq.com']

/** Match patterns for the manifest. */
export const TENCENT_MATCHES = TENCENT_HOSTS.map((host) => `https://${host}/*`)

export function isTencentHost(hostname: string): boolean {
  return TENCENT_HOSTS.includes(hostname)
}

/**
 * `document`: the word processor that paints on a canvas. `smart-document`: blocks in the DOM, `/aio/` on
 * docs.qq.com, `/smartpage/` on doc.weixin.qq.com. `not-text`: sheets, slides, drawings, forms, PDF.
 */
export type TencentPathKind = 'document' | 'smart-document' | 'not-text' | 'other'

/** First parts of the paths, as seen in public code 2022 to 2026. */
const KINDS: ReadonlyMap<string, TencentPathKind> = new Map([
  ['doc', 'document'],
  ['aio', 'smart-document'],
  ['smartpage', 'smart-document'],
  ['sheet', 'not-text'],
  ['smartsheet', 'not-text'],
  ['slide', 'not-text'],
  ['mind', 'not-text'],
  ['flowchart', 'not-text'],
  ['form', 'not-text'],
  ['board', 'not-text'],
  ['pdf', 'not-text'],
])

export function kindOfPath(pathname: string): TencentPathKind {
  const [, kind = '', id] = pathname.split('/')
  return (id && KINDS.get(kind)) || 'other'
}
