/** Picks the side of an adapter that runs in the page's own world. */
import type { Stop } from './adapter'
import { isFeishuHost } from './feishu/hosts'
import { startFeishuPageSide } from './feishu/page-side'

export function startPageSide(page: Window & typeof globalThis): Stop {
  if (isFeishuHost(page.location.hostname)) return startFeishuPageSide(page)
  return () => {}
}
