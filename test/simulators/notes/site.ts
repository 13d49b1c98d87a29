/** A page that no editor adapter knows: a plain contenteditable and a text area. */
import type { SimulatedSite } from '../site'

export const NOTES_HOST = 'notes.example.test'
export const NOTES_URL = `https://${NOTES_HOST}/note`

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>随手记（模拟页）</title></head>
<body>
<h1>随手记</h1>
<div id="note" contenteditable="true">
<p>第一季度工作小结</p>
<p>一、工作情况</p>
<p>本季度接待来访____人次，回复来信十二件，群众满意度有所提高。</p>
<p>二、下一步打算</p>
<p>继续做好来访接待，及时回复来信，按月汇总意见。</p>
</div>
</body>
</html>`

export const notesSite: SimulatedSite = {
  matches: (host) => host === NOTES_HOST,
  respond: ({ pathname }) =>
    pathname === '/note'
      ? {
          status: 200,
          type: 'text/html',
          headers: { 'content-security-policy': "default-src 'none'" },
          body: PAGE,
        }
      : null,
}
