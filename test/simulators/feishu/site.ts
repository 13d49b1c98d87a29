/** The host side of the Feishu simulator: pages, script, style, with a strict content security policy. */
import { bundlePage } from '../bundle'
import type { SimulatedResponse, SimulatedSite } from '../site'
import { FEISHU_STYLE } from './style'

/** No inline script and no eval, as the real site; inline style attributes are set through the CSSOM. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"

/** Tenants are sub-domains; the last one stands for a private deployment. */
const HOSTS =
  /\.(feishu\.cn|feishu\.net|feishu-pre\.net|larksuite\.com|larkoffice\.com|larkenterprise\.com|office\.example\.test)$/

const DOCUMENT_PATH = /^\/(docx|wiki|docs|doc|sheets|base|drive)\//

function page(): SimulatedResponse {
  return {
    status: 200,
    type: 'text/html',
    headers: { 'content-security-policy': POLICY, 'cache-control': 'no-store' },
    body: `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>飞书云文档</title><link rel="stylesheet" href="/assets/page.css"></head>
<body><div id="mainBox"></div><script src="/assets/page.js"></script></body>
</html>`,
  }
}

export const feishuSite: SimulatedSite = {
  matches: (host) => HOSTS.test(host),
  async respond(url) {
    if (url.pathname === '/assets/page.js') {
      const body = await bundlePage(new URL('./page/main.ts', import.meta.url))
      return { status: 200, type: 'text/javascript', body }
    }
    if (url.pathname === '/assets/page.css') {
      return { status: 200, type: 'text/css', body: FEISHU_STYLE }
    }
    return DOCUMENT_PATH.test(url.pathname) ? page() : null
  },
}
