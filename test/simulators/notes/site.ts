/** Pages that no editor adapter knows: a plain contenteditable, and one in a frame as older editors have it. */
import type { SimulatedSite } from '../site'

export const NOTES_HOST = 'notes.example.test'
export const NOTES_URL = `https://${NOTES_HOST}/note`
/** A search field in the page, the text in a frame without an address, and a button that takes it away. */
export const FRAMED_URL = `https://${NOTES_HOST}/framed`

const NOTE = `<div id="note" contenteditable="true">
<p>第一季度工作小结</p>
<p>一、工作情况</p>
<p>本季度接待来访____人次，回复来信十二件，群众满意度有所提高。</p>
<p>二、下一步打算</p>
<p>继续做好来访接待，及时回复来信，按月汇总意见。</p>
</div>`

const page = (body: string) => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>随手记（模拟页）</title></head>
<body>
<h1>随手记</h1>
${body}
</body>
</html>`

const PAGES: Record<string, string> = {
  '/note': page(NOTE),
  '/framed': page(
    `<textarea rows="2">常用：【姓名】</textarea>
<iframe width="800" height="400" srcdoc="${NOTE.replaceAll('"', '&quot;')}"></iframe>`,
  ),
}

export const notesSite: SimulatedSite = {
  matches: (host) => host === NOTES_HOST,
  respond({ pathname }) {
    const body = PAGES[pathname]
    return body === undefined
      ? null
      : {
          status: 200,
          type: 'text/html',
          headers: { 'content-security-policy': "default-src 'none'" },
          body,
        }
  },
}
