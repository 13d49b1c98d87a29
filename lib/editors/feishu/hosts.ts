/** Where Feishu and Lark documents live, and which paths are documents. */

/** Domains whose sub-domains are tenants. */
const FEISHU_DOMAINS = [
  'feishu.cn',
  'feishu.net',
  'feishu-pre.net',
  'larksuite.com',
  'larkoffice.com',
  'larkenterprise.com',
]

/** Match patterns for the manifest. */
export const FEISHU_MATCHES = FEISHU_DOMAINS.map((domain) => `https://*.${domain}/*`)

export function isFeishuHost(hostname: string): boolean {
  return FEISHU_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
}

/**
 * `document`: a docx. `wiki`: a node that may be a docx, a sheet, a file …; only the page itself tells.
 * `old-document`: the editor before docx (`/docs/`, on Lark also `/doc/`).
 */
export type FeishuPathKind = 'document' | 'wiki' | 'old-document' | 'other'

export function kindOfPath(hostname: string, pathname: string): FeishuPathKind {
  if (/^(accounts|passport|login)\./.test(hostname)) return 'other'
  const [, kind, token] = pathname.split('/')
  const known = token ? kindOfRoute(kind, token) : 'other'
  // A private deployment may have paths of its own; it is read because its page looks like Feishu.
  return known === 'other' && !isFeishuHost(hostname) ? 'wiki' : known
}

function kindOfRoute(kind: string | undefined, token: string): FeishuPathKind {
  if (kind === 'docx') return 'document'
  if (kind === 'wiki') return token === 'settings' || token === 'space' ? 'other' : 'wiki'
  return kind === 'docs' || kind === 'doc' ? 'old-document' : 'other'
}
