/** Styles inside the card's shadow root, where the page's own do not reach. */
export const CARD_STYLES = `
:host {
  all: initial;
  --paper: #ffffff; --ink: #1c2321; --ink-2: #4d5854; --line: #c4ccc8; --soft: #f0f2ef;
  --accent: #0b6b57; --error: #b3261e; --warning: #885800; --info: #35598c;
  position: fixed; top: 0; left: 0; width: 0; height: 0; z-index: 2147483000;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #1c201f; --ink: #e6ebe8; --ink-2: #b3bdb8; --line: #4a5450; --soft: #2b312f;
    --accent: #5ccbad; --error: #ff9d93; --warning: #eebc62; --info: #9dbcec;
  }
}
@media print { :host { display: none; } }
* { box-sizing: border-box; }
.card {
  position: fixed; width: 340px; max-width: calc(100vw - 16px); overflow: auto; padding: 10px 12px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--paper); color: var(--ink);
  box-shadow: 0 4px 18px rgb(0 0 0 / 20%); outline: none; overscroll-behavior: contain;
  font: 13px/1.55 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere; text-align: start; cursor: default;
}
.card:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
[hidden] { display: none !important; }
button { all: unset; box-sizing: border-box; cursor: pointer; border-radius: 5px; color: var(--accent); }
button:hover { background: var(--soft); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
.head { display: flex; gap: 4px; align-items: flex-start; }
.severity { flex: none; width: 16px; height: 16px; margin: 3px 3px 0 0; fill: none; stroke: currentcolor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; color: var(--ink-2); }
.card[data-severity="error"] .severity { color: var(--error); }
.card[data-severity="warning"] .severity { color: var(--warning); }
.card[data-severity="info"] .severity { color: var(--info); }
.message { flex: 1; min-width: 0; font-size: 14px; line-height: 1.5; }
.rule { min-height: 1.55em; padding-left: 23px; color: var(--ink-2); font-size: 12px; }
.icon { flex: none; display: grid; place-items: center; width: 24px; height: 24px; margin: -1px -2px; color: var(--ink-2); }
.icon svg { width: 14px; height: 14px; fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.count { flex: none; color: var(--ink-2); font-size: 12px; line-height: 24px; font-variant-numeric: tabular-nums; }
.suggestions { display: grid; gap: 4px; margin-top: 6px; }
.suggestions li { display: flex; gap: 6px; align-items: flex-start; padding: 4px 4px 4px 9px; border-radius: 6px; background: var(--soft); }
.suggestions span { flex: 1; min-width: 0; white-space: pre-wrap; user-select: text; cursor: text; }
.suggestions button:hover { background: var(--paper); }
.small { flex: none; padding: 1px 7px; }
.actions { display: flex; flex-wrap: wrap; gap: 2px; margin: 6px -6px -4px; }
.actions button, .scopes button { padding: 3px 7px; }
.actions [aria-expanded="true"] { background: var(--soft); }
.actions .last { margin-left: auto; }
.scopes { display: grid; margin-top: 8px; padding-top: 4px; border-top: 1px solid var(--line); }
.scopes button { color: var(--ink); }
.explanation { margin-top: 8px; padding-top: 6px; border-top: 1px solid var(--line); }
.source { color: var(--ink-2); font-size: 12px; }
.example { display: grid; grid-template-columns: auto 1fr; gap: 3px 8px; margin-top: 6px; font-size: 12px; }
.example dt { color: var(--ink-2); }
.example dd { white-space: pre-line; display: -webkit-box; -webkit-line-clamp: 6; -webkit-box-orient: vertical; overflow: hidden; }
.status { display: flex; align-items: center; gap: 6px; color: var(--ink-2); font-size: 12px; }
.status:not(:empty) { margin-top: 6px; }
.done { display: flex; align-items: center; gap: 8px; }
.done p { flex: 1; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`
