/** Enough style for real geometry: one scroller and a column of blocks. */
export const SMART_DOCUMENT_STYLE = `
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; overflow: hidden; }
body { font: 16px/26px "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #1f2329; background: #fff; }
#root { height: 100%; }
#workbench-titlebar { height: 56px; padding: 15px 24px; background: #f5f6f7; }
#workbench-content-container { height: calc(100% - 56px); }
#sc-scroll-container { height: 100%; overflow: auto; overflow-anchor: none; }
.column { width: 720px; margin: 0 auto; padding: 48px 0; }
#root-editable { outline: none; padding-bottom: 120px; }
h1 { margin: 0; padding: 8px 0; font-size: 32px; line-height: 44px; }
.block-wrapper-padding { padding: 5px 0; }
.block-wrapper-padding .block-wrapper-padding { margin-left: 24px; }
[data-area-column-list] { display: flex; gap: 16px; }
[data-area-column-list] > div { flex: 1; }
[data-area-column-divider] { flex: none !important; width: 1px; background: #dee0e3; }
[class*="sc-block-header"] { font-weight: 600; font-size: 20px; line-height: 32px; }
[class*="sc-block-code"] { font-family: monospace; }
.sc-smart-content-wrapper > div { display: flex; flex-wrap: wrap; gap: 8px; }
.sc-smart-content-wrapper > div > div { flex: 1 1 80%; }
table { border-collapse: collapse; width: 100%; }
td { border: 1px solid #dee0e3; padding: 4px 8px; vertical-align: top; }
@media (prefers-color-scheme: dark) {
  body { color: #ebebeb; background: #1a1a1a; }
  #workbench-titlebar { background: #292929; }
}
`
