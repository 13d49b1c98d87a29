/**
 * Pages with the editors that are found in the wild, unmodified from npm, and with the browser's own
 * editing: `/prosemirror`, `/quill`, `/lexical`, `/plain`, `/text-area`, `/framed`, `/several`, `/shadow`.
 */
import { bundlePage } from '../bundle'
import type { SimulatedResponse, SimulatedSite } from '../site'
import { GENERIC_STYLE } from './style'

export const WRITE_HOST = 'write.example.test'
export const writeUrl = (path: string) => `https://${WRITE_HOST}${path}`

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'"

const SCRIPTS: Readonly<Record<string, URL>> = {
  '/assets/prosemirror.js': new URL('./page/prosemirror.ts', import.meta.url),
  '/assets/quill.js': new URL('./page/quill.ts', import.meta.url),
  '/assets/lexical.js': new URL('./page/lexical.ts', import.meta.url),
  '/assets/plain.js': new URL('./page/plain.ts', import.meta.url),
  '/assets/text-area.js': new URL('./page/text-area.ts', import.meta.url),
}

const html = (body: string, { lines = '', head = '' } = {}) => `<!doctype html>
<html lang="zh-CN" data-lines="${lines}">
<head><meta charset="utf-8"><title>写作（模拟页）</title><link rel="stylesheet" href="/assets/page.css">${head}</head>
<body>${body}</body>
</html>`

const inPage = (name: string) =>
  html(`<div id="pane"><div id="editor"></div></div><script src="/assets/${name}.js"></script>`)

/** The body itself is edited, as in TinyMCE, CKEditor 4 and UEditor. */
const framed = () => {
  const inner = html('', {
    lines: 'p in body',
    head: '<script defer src="/assets/plain.js"></script>',
  })
  return html(
    `<textarea rows="2">常用：【姓名】</textarea>
<iframe width="900" height="500" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  )
}

const several = () =>
  html(
    `<input type="search" placeholder="搜索"><div class="search" contenteditable="true">搜索【具体内容】</div>
<textarea rows="2">评论：××</textarea><textarea class="hidden-input">代理输入××</textarea>
<div id="pane"><div id="editor"></div></div><script src="/assets/plain.js"></script>`,
    { lines: 'p' },
  )

function respondWithPage({ pathname, searchParams }: URL): string | null {
  const lines = (searchParams.get('lines') ?? 'p').replace(/[^a-z ]/g, '')
  switch (pathname) {
    case '/prosemirror':
    case '/quill':
    case '/lexical':
    case '/text-area':
      return inPage(pathname.slice(1))
    case '/plain':
      return html(
        '<div id="pane"><div id="editor"></div></div><script src="/assets/plain.js"></script>',
        { lines },
      )
    case '/shadow':
      return html('<div id="pane"></div><script src="/assets/plain.js"></script>', {
        lines: 'p in shadow',
      })
    case '/framed':
      return framed()
    case '/several':
      return several()
    default:
      return null
  }
}

export const genericSite: SimulatedSite = {
  matches: (host) => host === WRITE_HOST,
  async respond(url): Promise<SimulatedResponse | null> {
    const script = SCRIPTS[url.pathname]
    if (script) return { status: 200, type: 'text/javascript', body: await bundlePage(script) }
    if (url.pathname === '/assets/page.css')
      return { status: 200, type: 'text/css', body: GENERIC_STYLE }
    const body = respondWithPage(url)
    return body === null
      ? null
      : {
          status: 200,
          type: 'text/html',
          headers: { 'content-security-policy': POLICY, 'cache-control': 'no-store' },
          body,
        }
  },
}
