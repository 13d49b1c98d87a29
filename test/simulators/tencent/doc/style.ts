/** Enough style for real geometry: one scroller, pages of a fixed size, covers over their canvases. */
export const DOC_STYLE = `
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; overflow: hidden; }
body { font: 14px/20px "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; background: #f2f4f7; }
#root { height: 100%; display: flex; flex-direction: column; }
#workbench-titlebar { height: 48px; flex: none; padding: 12px; background: #fff; }
#melo-doc-title { border: 0; font: inherit; }
#workbench-content-container { flex: 1; min-height: 0; display: flex; }
.drawer_drawer-container { flex: none; width: 256px; overflow: auto; background: #fff; }
.scroller { flex: 1; overflow-y: auto; }
#melo-container { position: relative; width: 794px; margin: 0 auto; }
.melo-doc-view { position: relative; width: 794px; }
.melo-page-container-view { position: absolute; left: 0; width: 794px; height: 1101px; overflow: hidden; }
.melo-page-main-view { display: block; }
.paragraph-drag-cover { position: absolute; left: 94px; width: 606px; }
.hidden-editor { position: fixed; left: 300px; top: 60px; width: 5px; height: 1px; opacity: 0; overflow: hidden; }
`
