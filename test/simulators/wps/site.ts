/** The host side of the WPS simulator: share links, office paths, and a private server with frames. */
import { bundlePage } from '../bundle'
import type { SimulatedResponse, SimulatedSite } from '../site'
import { PRIVATE_HOST, WPS_HOST } from './documents'
import { WPS_STYLE } from './style'

/** The site writes `__WPSENV__` into its HTML, so inline scripts are allowed. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data:; frame-src 'self'"

const EXTENSIONS: Readonly<Record<string, string>> = {
  w: 'docx',
  o: 'otl',
  s: 'xlsx',
  p: 'pptx',
  f: 'pdf',
  d: 'dbt',
}

const html = (head: string, body: string): SimulatedResponse => ({
  status: 200,
  type: 'text/html',
  headers: { 'content-security-policy': POLICY, 'cache-control': 'no-store' },
  body: `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>金山文档</title><link rel="stylesheet" href="/assets/page.css">${head}</head>
<body>${body}</body></html>`,
})

/** `hints=name`: only the file's name tells the kind; `hints=none`: nothing inlined does. */
function editorPage(kind: string, name: string, query: URLSearchParams): SimulatedResponse {
  const hints = query.get('hints') ?? 'all'
  const environment = {
    conn_id: '1',
    csrf_token: 'must-not-be-read',
    ...(hints === 'all' && { office_type: kind }),
    file_info: {
      file: { id: '123', ...(hints !== 'none' && { name: `文件.${EXTENSIONS[kind] ?? 'docx'}` }) },
    },
  }
  const type = hints === 'all' ? `window.officeType=${JSON.stringify(kind)};` : ''
  const inline = `<script>window.__WPSENV__=${JSON.stringify(environment)};${type}window.simulated=${JSON.stringify({ kind, name })};</script>`
  return html(inline, '<div id="app"></div><script src="/assets/page.js"></script>')
}

const frame = (id: string, path: string) =>
  html('', `<iframe id="${id}" class="web-office-iframe" src="${path}"></iframe>`)

export const wpsSite: SimulatedSite = {
  matches: (host) => host === WPS_HOST || host === '365.kdocs.cn' || host === PRIVATE_HOST,
  async respond({ pathname, search, searchParams, hostname }) {
    if (pathname === '/assets/page.css') return { status: 200, type: 'text/css', body: WPS_STYLE }
    if (pathname === '/assets/page.js') {
      const body = await bundlePage(new URL('./page/main.ts', import.meta.url))
      return { status: 200, type: 'text/javascript', body }
    }
    const office = /^(?:\/weboffice)?\/office\/([a-z]+)\/(\w+)$/.exec(pathname)
    const share = /^\/(?:view\/)?l\/c([a-z])(\w+)$/.exec(pathname)
    const [, kind = '', name = ''] = office ?? share ?? []
    if (kind) return editorPage(kind, name, searchParams)
    if (hostname === PRIVATE_HOST) {
      const file = pathname.split('/').at(-1) ?? ''
      if (pathname.startsWith('/portal/file/'))
        return frame('third-iframe', `/third/${file}${search}`)
      if (pathname.startsWith('/third/'))
        return frame(
          'office-iframe',
          `/weboffice/office/w/${file}?_w_appid=1&_w_tokentype=1&simple&${search.slice(1)}`,
        )
    }
    if (pathname === '/latest' || pathname === '/office/link') return html('', '<p>最近</p>')
    return null
  },
}
