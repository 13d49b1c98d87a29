/** The host side of Tencent's canvas editor, and of the kinds of files that hold no text. */
import { bundlePage } from '../bundle'
import type { SimulatedResponse, SimulatedSite } from '../site'
import { DOC_STYLE } from './doc/style'

/** No inline script and no eval, as on the real site. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"

const NOT_TEXT = /^\/(sheet|smartsheet|slide|mind|flowchart|form|board|pdf)\/./

function page(content: string): SimulatedResponse {
  return {
    status: 200,
    type: 'text/html',
    headers: { 'content-security-policy': POLICY, 'cache-control': 'no-store' },
    body: `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>腾讯文档</title><link rel="stylesheet" href="/doc-assets/page.css"></head>
<body>${content}</body>
</html>`,
  }
}

/** Answers only for its own paths: smart documents are another site of the same hosts. */
export const tencentDocSite: SimulatedSite = {
  matches: (host) => host === 'docs.qq.com' || host === 'doc.weixin.qq.com',
  async respond({ pathname }) {
    if (pathname === '/doc-assets/page.js') {
      const body = await bundlePage(new URL('./doc/page/main.ts', import.meta.url))
      return { status: 200, type: 'text/javascript', body }
    }
    if (pathname === '/doc-assets/page.css')
      return { status: 200, type: 'text/css', body: DOC_STYLE }
    if (pathname.startsWith('/doc/'))
      return page('<div id="root"></div><script src="/doc-assets/page.js"></script>')
    return NOT_TEXT.test(pathname) ? page('<canvas></canvas>') : null
  },
}
