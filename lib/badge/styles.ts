/** Styles inside the badge's shadow root, where the page's own do not reach. */
export const BADGE_STYLES = `
:host {
  all: initial;
  --paper: #ffffff; --ink: #1c2321; --ink-2: #4d5854; --line: #c4ccc8; --hover: #f0f2ef;
  --accent: #0b6b57; --on-accent: #ffffff; --error: #b3261e; --warning: #885800;
  position: fixed; right: 24px; bottom: 88px; z-index: 2147483000;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #1c201f; --ink: #e6ebe8; --ink-2: #b3bdb8; --line: #4a5450; --hover: #2b312f;
    --accent: #5ccbad; --on-accent: #06231b; --error: #ff9d93; --warning: #eebc62;
  }
}
@media print { :host { display: none; } }
.badge {
  display: flex; align-items: stretch; border: 1px solid var(--line); border-radius: 18px;
  background: var(--paper); color: var(--ink); box-shadow: 0 2px 10px rgb(0 0 0 / 16%);
  font: 13px/1.4 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei UI", sans-serif;
  touch-action: none; user-select: none;
}
button { all: unset; box-sizing: border-box; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.open { display: flex; align-items: center; gap: 8px; min-height: 34px; padding: 0 4px 0 8px; border-radius: 17px 0 0 17px; }
.open:hover, .more:hover { background: var(--hover); }
.hint { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.texts { display: flex; gap: 8px; white-space: nowrap; font-variant-numeric: tabular-nums; }
.texts [data-tone="blank"] { color: var(--error); }
.texts [data-tone="problem"] { color: var(--warning); }
.texts [data-tone="plain"] { color: var(--ink-2); }
.logo { flex: none; width: 20px; height: 20px; }
.sheet { fill: var(--accent); }
.line { fill: none; stroke: var(--on-accent); stroke-width: 12; stroke-linecap: round; stroke-linejoin: round; }
.badge[data-tone="bad"] .sheet { fill: var(--warning); }
.badge[data-tone="busy"] .logo { opacity: 0.6; }
.more { display: grid; place-items: center; width: 26px; border-radius: 0 17px 17px 0; color: var(--ink-2); }
.more svg { width: 14px; height: 14px; fill: currentcolor; }
.menu {
  position: absolute; right: 0; bottom: calc(100% + 6px); min-width: 140px; padding: 4px;
  border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
  box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
}
.menu[data-side="below"] { top: calc(100% + 6px); bottom: auto; }
.menu[hidden] { display: none; }
.menu button { display: block; width: 100%; padding: 6px 10px; border-radius: 5px; white-space: nowrap; }
.menu button:hover, .menu button:focus-visible { background: var(--hover); }
`
