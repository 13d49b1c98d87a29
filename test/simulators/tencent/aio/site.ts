/** The host side of the simulated smart documents: page, script, style, with a strict content security policy. */
import { bundlePage } from '../../bundle'
import type { SimulatedSite } from '../../site'
import { SMART_DOCUMENT_STYLE } from './style'

/** No inline script and no eval; inline style attributes are set through the CSSOM. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>腾讯文档</title><link rel="stylesheet" href="/aio-assets/page.css"></head>
<body><div id="root"></div><script src="/aio-assets/page.js"></script></body>
</html>`

export const smartDocumentSite: SimulatedSite = {
  matches: (host) => host === 'docs.qq.com' || host === 'doc.weixin.qq.com',
  async respond({ hostname, pathname }) {
    if (pathname === '/aio-assets/page.js') {
      const body = await bundlePage(new URL('./page/main.ts', import.meta.url))
      return { status: 200, type: 'text/javascript', body }
    }
    if (pathname === '/aio-assets/page.css')
      return { status: 200, type: 'text/css', body: SMART_DOCUMENT_STYLE }
    const kind = hostname === 'docs.qq.com' ? '/aio/' : '/smartpage/'
    if (!pathname.startsWith(kind)) return null
    return {
      status: 200,
      type: 'text/html',
      headers: { 'content-security-policy': POLICY, 'cache-control': 'no-store' },
      body: PAGE,
    }
  },
}
