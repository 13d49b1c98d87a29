/** Enough style for real geometry: one scroller, a column of text, an off-screen measuring place. */
export const FEISHU_STYLE = `
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; overflow: hidden; }
body { font: 16px/26px "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1f2329; background: #fff; }
#mainBox, #mainContainer { height: 100%; }
.navigation-bar { height: 48px; border-bottom: 1px solid #dee0e3; padding: 11px 24px; }
.content-row { display: flex; height: calc(100% - 48px); }
.catalogue-container { width: 220px; flex: none; overflow: auto; padding: 16px; font-size: 14px; }
.catalogue__list-item { height: 28px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.catalogue__list-item a { color: inherit; text-decoration: none; }
.bear-web-x-container { flex: 1; overflow: auto; overflow-anchor: none; height: 100%; position: relative; }
.editor-container { width: 720px; margin: 0 auto; padding: 32px 0 200px; }
.page-block.root-block, .text-editor { outline: none; }
h1.page-block-content { font-size: 32px; line-height: 44px; margin: 0 0 20px; }
.block { margin: 4px 0; min-height: 26px; }
.heading-h1 { font-size: 24px; line-height: 36px; font-weight: 600; }
.heading-h2 { font-size: 20px; line-height: 32px; font-weight: 600; }
.heading-h3 { font-size: 18px; line-height: 30px; font-weight: 600; }
.list, .heading-block { display: flex; gap: 8px; }
.list-content, .heading { flex: 1; }
.list-children { padding-left: 24px; }
.callout-block, .quote-container-block { padding: 8px 16px; background: #f5f6f7; }
.code-block { font-family: monospace; background: #f5f6f7; padding: 8px; }
table { border-collapse: collapse; width: 100%; }
td { border: 1px solid #dee0e3; padding: 4px 8px; vertical-align: top; }
.sticky-row-wrapper { position: sticky; top: 0; background: #fff; }
.inline-code { font-family: monospace; background: #eff0f1; }
.ace-line { white-space: pre-wrap; word-break: break-word; }
.fold-wrapper { height: 0; }
.editor-container:has(> .etherpad-container-wrapper) { padding: 0; }
.etherpad-container-wrapper { height: calc(100vh - 48px); overflow: auto; overflow-anchor: none; padding: 32px; }
@media (prefers-color-scheme: dark) {
  body { color: #ebebeb; background: #1a1a1a; }
  .sticky-row-wrapper { background: #1a1a1a; }
  .callout-block, .quote-container-block, .code-block, .inline-code { background: #292929; }
}
canvas { border: 1px solid #dee0e3; }
`
