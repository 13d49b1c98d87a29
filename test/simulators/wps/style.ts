/** Enough style for real geometry: one scroller with pages of a fixed size, as the layout counts them. */
export const WPS_STYLE = `
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; overflow: hidden; }
body { font: 16px/28px "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #222; background: #f2f4f7; }
iframe { width: 100%; height: 100%; border: 0; }
#webDoc { height: 100%; display: flex; flex-direction: column; }
.onlineDoc_header { flex: none; height: 48px; padding: 10px 24px; background: #fff; }
.is-horizontal-scroll { flex: 1; overflow: auto; overflow-anchor: none; position: relative; }
.pages { position: relative; width: 760px; margin: 0 auto; }
.pages canvas { position: absolute; left: 0; background: #fff; }
.uil-monitor-tier { position: absolute; inset: 0; opacity: 0; pointer-events: none; }
.uil-monitor-tier > div { position: absolute; left: 60px; white-space: pre; }
.typing-field { position: absolute; width: 1px; height: 20px; opacity: 0; padding: 0; border: 0; resize: none; }
.otl-scroll { height: calc(100% - 48px); overflow: auto; overflow-anchor: none; background: #fff; }
.ProseMirror { width: 760px; margin: 0 auto; padding: 24px 0 200px; outline: none; white-space: pre-wrap; }
.ProseMirror > * { margin: 0 0 8px; }
.ProseMirror table { border-collapse: collapse; }
.ProseMirror td { border: 1px solid #ccc; padding: 2px 8px; }
`
